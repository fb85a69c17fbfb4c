import { ORDINALS } from '../../language/lexicon/number-words';
import type { Document } from '../../model';
import { holding } from '../shared/ranges';
import { belonging, isListed } from './belonging';
import { compassOf } from './compass';
import { COMPASS, SIDES } from './lexicon';
import { SIDE_AXES, STOREYS } from './side-words';
import type { Whereabouts } from './whereabouts';

/** Slot of the claims that say on which side or storey of a thing something is. */
export const SIDE = 'side';

/** Does a value say on which side, storey or part of a thing? */
export const isSide = (nearness: string): boolean =>
  /^(?:left|right|front|rear|\d+|\w+bound|\w+ern|facing \w+)$/.test(nearness);

/** "third", "12th" */
function storeyOf(word: string): string | null {
  const digits = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(word)?.[1];
  if (digits) return digits;
  return Object.hasOwn(ORDINALS, word) ? String(ORDINALS[word as keyof typeof ORDINALS]) : null;
}

/** The side that a word before a noun names: "left" of "his left leg", "8" of "the eighth floor". */
function sideOf(word: string, noun: string): string | null {
  if (STOREYS.has(noun)) return storeyOf(word);
  for (const { sides, of } of SIDE_AXES) if (of.has(noun) && Object.hasOwn(sides, word)) return sides[word]!;
  return null;
}

const PREPOSITIONS: ReadonlySet<string> = new Set(['in', 'of', 'across', 'through']);

/** "the north bank", "the eastern wing": which side of a thing. */
function compassSidesOf(document: Document): Whereabouts[] {
  const { tokens, names } = document;
  return tokens.flatMap(({ index, lemma, tag }) => {
    const noun = lemma.toLowerCase();
    const word = tokens[index - 1];
    const direction = word && tag === 'NOUN' && SIDES.has(noun) ? compassOf(word.lower) : null;
    if (!word || !direction || holding(names, index)) return [];
    const { event } = belonging(document, index, index - 1, 'at');
    return [
      {
        ...PLAIN,
        first: index - 1,
        last: index + 1,
        place: noun,
        nearness: direction,
        event,
        located: index,
        joint: isListed(document, index),
      },
    ];
  });
}

/** "in the left leg", "on the third floor", "the northbound carriageway" */
function namedSidesOf(document: Document): Whereabouts[] {
  const { tokens } = document;
  return tokens.flatMap(({ index, lemma, tag }) => {
    const word = tokens[index - 1];
    const noun = lemma.toLowerCase();
    if (!word || tag !== 'NOUN' || word.sentence !== tokens[index]!.sentence) return [];
    const side = sideOf(word.lower, noun);
    if (side === null) return [];
    const { event } = belonging(document, index, index - 1, 'at');
    return [
      {
        ...PLAIN,
        first: index - 1,
        last: index + 1,
        place: noun,
        nearness: side,
        event,
        joint: isListed(document, index),
      },
    ];
  });
}

const PLAIN = { within: [], entity: null, way: 'at', located: null, subject: null } as const;

/** "in northern Chad": which part of a country. */
function regionsOf(document: Document): Whereabouts[] {
  const { tokens } = document;
  return document.names.flatMap((name) => {
    const word = tokens[name.first - 1];
    const preposition = tokens[name.first - 2];
    if (name.type !== 'place' || !word || !preposition || !/ern$/.test(word.lower)) return [];
    const direction = compassOf(word.lower);
    if (!direction || !PREPOSITIONS.has(preposition.lower) || preposition.sentence !== word.sentence) return [];
    const head = tokens.slice(name.first, name.last).find(({ head: up }) => up < name.first || up >= name.last);
    if (!head) return [];
    const { event, located } = belonging(document, head.index, name.first - 2, 'at');
    return [
      {
        ...PLAIN,
        first: name.first - 1,
        last: name.last,
        place: name.text,
        nearness: `${direction}ern`,
        event,
        located,
        joint: isListed(document, head.index),
      },
    ];
  });
}

/** "The slope faces north" */
function facingsOf(document: Document): Whereabouts[] {
  const { tokens } = document;
  return tokens.flatMap(({ index, lemma, tag, sentence }) => {
    const next = tokens[index + 1];
    if (tag !== 'VERB' || lemma.toLowerCase() !== 'face' || next?.sentence !== sentence || !(next.lower in COMPASS))
      return [];
    return [
      {
        ...PLAIN,
        first: index,
        last: index + 2,
        place: 'facing',
        nearness: `facing ${next.lower}`,
        event: index,
        joint: false,
      },
    ];
  });
}

/** Which side, storey or part of a thing a text puts something at. */
export const sidesOf = (document: Document): Whereabouts[] => [
  ...compassSidesOf(document),
  ...namedSidesOf(document),
  ...regionsOf(document),
  ...facingsOf(document),
];
