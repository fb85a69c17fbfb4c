import { likeness } from '../../src/draft/meaning';
import { checkInputs } from '../../src/inputs';
import { readDocument } from '../../src/language';
import type { Document, Sentence } from '../../src/model';
import { type Bag, bagOf } from './bag';

const OPPOSITES: Readonly<Record<string, string>> = Object.fromEntries(
  `more fewer, after before, first last, support oppose, supported opposed, won lost, increase decrease, rise fall, higher lower,
  approved rejected, against for, accept refuse, strong weak, new old, high low, public private, early late, young old, legal illegal,
  likely unlikely, with without, began ended, major minor, largest smallest, many few, including excluding, good bad, increased decreased,
  raised lowered, positive negative, top bottom, last next, allowed banned`
    .split(',')
    .flatMap((pair) => {
      const [a, b] = pair.trim().split(' ') as [string, string];
      return [
        [a, b],
        [b, a],
      ];
    }),
);
const SYNONYMS: Readonly<Record<string, string>> = Object.fromEntries(
  `said stated, told informed, however though, about around, began started, help assist, big large, money cash, country nation,
  showed demonstrated, called named, attack assault, decision ruling, plan scheme, win victory, fight battle, need require,
  important significant, buy purchase, lawmakers legislators, remarks comments, statement declaration, wanted desired,
  expected anticipated, questions queries, announced declared, effort attempt, critics detractors, speech address, bill measure,
  law statute, court tribunal, race contest`
    .split(',')
    .map((pair) => pair.trim().split(' ') as [string, string]),
);
const TIMES: Readonly<Record<string, string>> = {
  Monday: 'Thursday',
  Tuesday: 'Friday',
  Wednesday: 'Saturday',
  Thursday: 'Sunday',
  Friday: 'Tuesday',
  January: 'April',
  March: 'October',
  June: 'February',
  July: 'November',
  year: 'month',
};
const AUXILIARY = /^(?:will|would|did|has|have|is|was|were|are|had|could|should)$/;

/** Repeatable numbers 0 … n − 1 (linear congruential, Knuth). */
function draws(seed: number) {
  let state = seed;
  return (n: number) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * n);
  };
}

/**
 * Drafts made of two sentences of an article: as they stand, turned round, cut or with a synonym (consistent); with another
 * number, name, time, opposite or word, or a negation put in or taken out (inconsistent).
 */
export function madeEdits(texts: readonly string[]): Bag[] {
  const draw = draws(7);
  const documents = texts.map((text, at) => readDocument(checkInputs([{ id: String(at), text }])[0]!));
  return documents.flatMap((document, at) => [0, 1].flatMap(() => edits(document, at, documents, draw)));
}

function edits(document: Document, at: number, documents: readonly Document[], draw: (n: number) => number): Bag[] {
  const usable = document.sentences.filter(
    ({ title, first, last, index }) => !title && index > 1 && last - first >= 12 && last - first <= 45,
  );
  if (usable.length < 5) return [];
  const from = draw(usable.length - 1);
  const pair = [usable[from]!, usable[(from + 1 + draw(usable.length - 1)) % usable.length]!] as const;
  const { text } = document.article;
  const parts = pair.map(({ start, end }) => text.slice(start, end));
  const original = parts.join(' ');
  const bags: Bag[] = [];
  const put = (inconsistent: boolean, draft: string) =>
    bags.push(bagOf('made', `made ${at}`, inconsistent, draft, text, original));
  for (const consistent of [original, `${parts[1]} ${parts[0]}`, ...parts]) put(false, consistent);
  pair.forEach((sentence, side) => {
    const place = (offset: number) => (side === 0 ? 0 : parts[0]!.length + 1) + offset - sentence.start;
    const replaced = (start: number, end: number, by: string) =>
      original.slice(0, place(start)) + by + original.slice(place(end));
    for (const { inconsistent, start, end, by } of changes(document, sentence, documents, at, draw))
      put(inconsistent, replaced(start, end, by));
  });
  return bags;
}

interface Change {
  readonly inconsistent: boolean;
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

function changes(
  document: Document,
  sentence: Sentence,
  documents: readonly Document[],
  at: number,
  draw: (n: number) => number,
): Change[] {
  const found: Change[] = [];
  const wrong = (start: number, end: number, by: string) => found.push({ inconsistent: true, start, end, by });
  const tokens = document.tokens.slice(sentence.first, sentence.last);
  const inside = <T extends { first: number; last: number }>(list: readonly T[]) =>
    list.filter(({ first, last }) => first >= sentence.first && last <= sentence.last);
  const pick = <T>(list: readonly T[]) => list[draw(list.length)];
  const other = (step: number) => documents[(at + step) % documents.length]!;
  const quantity = inside(document.quantities).find((each) => /\d/.test(each.text));
  if (quantity) {
    const { index, 0: figure } = /\d+/.exec(quantity.text)!;
    wrong(quantity.start + index, quantity.start + index + figure.length, String(Number(figure) + 1 + draw(4)));
  }
  const name = pick(inside(document.names));
  if (name) {
    const same = pick(
      document.names.filter(
        (each) =>
          each.type === name.type &&
          each.entity !== name.entity &&
          !each.text.includes(name.text) &&
          !name.text.includes(each.text),
      ),
    );
    if (same) wrong(name.start, name.end, same.text);
    const foreign = pick(other(17).names.filter((each) => each.type === name.type));
    if (foreign) wrong(name.start, name.end, foreign.text);
  }
  const not = tokens.find(({ lower }) => lower === 'not');
  const auxiliary = tokens.find(({ lower }) => AUXILIARY.test(lower));
  if (not) wrong(not.start, not.end + 1, '');
  else if (auxiliary) wrong(auxiliary.end, auxiliary.end, ' not');
  const time = tokens.find((token) => TIMES[token.text]);
  if (time) wrong(time.start, time.end, TIMES[time.text]!);
  const turned = pick(tokens.filter(({ lower }) => OPPOSITES[lower]));
  if (turned) wrong(turned.start, turned.end, OPPOSITES[turned.lower]!);
  for (const tag of ['VERB', 'NOUN', 'ADJ']) {
    const word = tokens.find((token) => token.tag === tag && token.lemma.length > 4);
    const by =
      word &&
      pick(
        other(5).tokens.filter(
          (token) => token.tag === tag && token.text.length > 4 && token.text.slice(-2) === word.text.slice(-2),
        ),
      );
    if (word && by && likeness(word.lemma.toLowerCase(), by.lemma.toLowerCase()).near === 0)
      wrong(word.start, word.end, by.text);
  }
  const synonym = tokens.find(({ lower }) => SYNONYMS[lower]);
  if (synonym)
    found.push({ inconsistent: false, start: synonym.start, end: synonym.end, by: SYNONYMS[synonym.lower]! });
  const comma = tokens.find(
    (token, k) =>
      k > 6 &&
      token.text === ',' &&
      /^(?:who|which|where|while|after|as|and|but|when|because)$/.test(tokens[k + 1]?.lower ?? ''),
  );
  if (comma) found.push({ inconsistent: false, start: comma.start, end: sentence.end, by: '.' });
  return found;
}
