import { childrenBy } from '../../language/grammar';
import type { Document, NameMention } from '../../model';
import { holding } from '../shared/ranges';
import { capitalNamed, nationIn } from './capital';
import { MOTIONS, NATIVES, SENDING } from './happening-words';
import { COMPASS, COURTS, LOCATIVES, NUMBERED, ROAD_CODE, SITES, VENUES } from './lexicon';
import { sortsOf } from './sort';

/** One place in words: its preposition, its name or noun. Tokens are indexes; `last` is behind the last one. */
export interface PlacePhrase {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly preposition: string | null;
  readonly place: string;
  readonly entity: number | null;
  /** A noun such as "clinic", and no name. */
  readonly unnamed: boolean;
  /** Country that the phrase names with it ("the Swiss village"). */
  readonly nation: string | null;
  /** Is it a place whatever stands around it? */
  readonly sure: boolean;
}

const PLACE_SORTS: ReadonlySet<string> = new Set(['county', 'district', 'water', 'street', 'land']);
/** Before these a name of unknown sort is that of a place; the second only behind a noun or verb that calls for one. */
const TOWN_PREPOSITIONS: ReadonlySet<string> = new Set(['in', 'at', 'near', 'outside', 'off']);
const LOOSE_PREPOSITIONS: ReadonlySet<string> = new Set(['of', 'on', 'to', 'from']);

const isSite = (lemma: string | undefined) => lemma !== undefined && (VENUES.has(lemma) || SITES.has(lemma));

/** Words between a preposition and its name: "in the neighbouring Zambia". */
const BETWEEN = 3;

const INSIDE: ReadonlySet<string> = new Set(['inside', 'outside', 'near']);

/** The preposition of the words `first` … `last - 1`, wherever the parse hangs it; else the nearest before them. */
function prepositionOf(document: Document, first: number, last: number): number | null {
  const { tokens } = document;
  for (let at = last - 1; at >= first; at--) {
    const marker = childrenBy(document, at, ['case'])
      .filter((child) => child < first && tokens[child]!.tag === 'ADP')
      .at(-1);
    if (marker !== undefined) return marker;
  }
  for (let at = first - 1; at >= Math.max(0, first - BETWEEN); at--) {
    const { tag, relation, sentence } = tokens[at]!;
    if (sentence !== tokens[first]!.sentence) return null;
    if (tag === 'ADP') return tokens[at]!.head >= first ? at : null;
    if (tag === 'ADV' && INSIDE.has(tokens[at]!.lower)) return at;
    if (tag !== 'DET' && tag !== 'ADJ' && relation !== 'amod') return null;
  }
  return null;
}

/** "moved to Bressa": where the verb is one of going or taking, a name behind "to" is a place. */
function isGoal({ tokens }: Document, head: number, preposition: string): boolean {
  const verb = tokens[tokens[head]!.head]?.lemma ?? '';
  return (
    ((preposition === 'to' || preposition === 'into') && MOTIONS.has(verb)) ||
    (preposition === 'from' && (MOTIONS.has(verb) || SENDING.has(verb)))
  );
}

function namedPhrase(document: Document, name: NameMention): PlacePhrase | null {
  const { tokens } = document;
  // "the Philadelphia 76ers"
  if (tokens[name.first - 1]?.lower === 'the' && /^(?:PROPN|NUM)$/.test(tokens[name.last]?.tag ?? '')) return null;
  const sort = sortsOf(name.text)[0]!;
  const { gender } = document.entities[name.entity]!;
  if (name.type === 'event' || (name.type === 'person' && gender !== null && sort !== 'county')) return null;
  const sure = name.type === 'place' || PLACE_SORTS.has(sort) || (sort === 'building' && name.type !== 'person');
  const head = tokens.slice(name.first, name.last).find((token) => token.head < name.first || token.head >= name.last);
  if (!head) return null;
  const marker = prepositionOf(document, name.first, name.last);
  const preposition = marker === null ? null : tokens[marker]!.lower;
  const site = preposition === null ? undefined : tokens[marker! - 1]?.lemma;
  const allowed =
    sure ||
    (preposition !== null &&
      (name.type === 'person'
        ? ['in', 'near', 'outside'].includes(preposition) ||
          (LOOSE_PREPOSITIONS.has(preposition) && (isSite(site) || (site ?? '') in NATIVES))
        : TOWN_PREPOSITIONS.has(preposition) ||
          (LOOSE_PREPOSITIONS.has(preposition) && isSite(site)) ||
          isGoal(document, head.index, preposition) ||
          (preposition === 'of' && site !== undefined && site in NATIVES) ||
          (preposition === 'of' && site !== undefined && site in COMPASS)));
  if (!allowed) return null;
  if (preposition !== null && !(preposition in LOCATIVES) && preposition !== 'of') return null;
  const first = marker !== null && preposition !== null ? marker : name.first;
  const nation = preposition === null ? null : nationIn(document, first + 1, name.first);
  return {
    first,
    last: name.last,
    head: head.index,
    preposition,
    place: name.text,
    entity: name.entity,
    unnamed: false,
    nation,
    sure,
  };
}

/** "behind the panelling of a farmhouse": a part of the house is in it. */
function isPartOf({ tokens, children }: Document, of: number): boolean {
  if (tokens[of]!.lower !== 'of' || tokens[of - 1]?.tag !== 'NOUN') return false;
  return (children[of - 1] ?? []).some((child) => child < of && tokens[child]!.relation === 'case');
}

/** "in a clinic", "at Gate 4", "in the Omani capital". */
function nounPhrase(document: Document, index: number): PlacePhrase | null {
  const { tokens, names } = document;
  const { lemma, tag, text } = tokens[index]!;
  // "at the apartment tower": the noun behind it is the place
  if (tokens[index]!.relation === 'compound' && tokens[index]!.head === index + 1) return null;
  const noun = lemma.toLowerCase();
  const number = NUMBERED.has(noun) ? tokens[index + 1] : undefined;
  const numbered = number?.tag === 'NUM' && /^\d+$/.test(number.text);
  if (!numbered && (tag !== 'NOUN' || !isSite(noun))) return null;
  if (tokens[index]!.relation === 'obl:agent' && !COURTS.has(noun)) return null;
  const name = holding(names, index);
  if (name && !(numbered && name.type === 'other')) return null;
  const marker = prepositionOf(document, index, index + 1);
  if (marker === null || !(tokens[marker]!.lower in LOCATIVES || isPartOf(document, marker))) return null;
  const capital = noun === 'capital' ? capitalNamed(document, marker + 1, index) : null;
  return {
    first: marker,
    last: numbered ? index + 2 : index + 1,
    head: index,
    preposition: tokens[marker]!.lower,
    place: capital ?? (numbered ? `${text.charAt(0).toUpperCase()}${text.slice(1)} ${number.text}` : noun),
    entity: null,
    unnamed: capital === null && !numbered,
    nation: nationIn(document, marker + 1, index),
    sure: true,
  };
}

/** "on the A4": a road by its code. */
function roadPhrase({ tokens }: Document, index: number): PlacePhrase | null {
  const { text } = tokens[index]!;
  const marker = tokens[index - 1]?.lower === 'the' ? index - 2 : index - 1;
  if (!ROAD_CODE.test(text) || tokens[marker]?.lower !== 'on') return null;
  const noun = tokens[index + 1];
  const last = noun && ROADS.has(noun.lemma) ? index + 2 : index + 1;
  const head = last - 1;
  return {
    first: marker,
    last,
    head,
    preposition: 'on',
    place: text,
    entity: null,
    unnamed: false,
    nation: null,
    sure: true,
  };
}

const ROADS: ReadonlySet<string> = new Set([
  'motorway',
  'road',
  'highway',
  'autobahn',
  'freeway',
  'expressway',
  'route',
]);

/** Every phrase of an article that names a place or a house, in the order of the text. */
export function placePhrases(document: Document): PlacePhrase[] {
  const found: PlacePhrase[] = [];
  for (const name of document.names) {
    const phrase = ROAD_CODE.test(name.text) ? null : namedPhrase(document, name);
    if (phrase) found.push(phrase);
  }
  for (const { index } of document.tokens) {
    const road = roadPhrase(document, index);
    if (road) found.push(road);
  }
  const named = new Set(
    found.flatMap(({ first, last }) => Array.from({ length: last - first }, (_, at) => first + at)),
  );
  for (const { index } of document.tokens) {
    const phrase = nounPhrase(document, index);
    if (phrase && !named.has(index)) found.push(phrase);
  }
  return found.sort((a, b) => a.first - b.first || a.last - b.last);
}
