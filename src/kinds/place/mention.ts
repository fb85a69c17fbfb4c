import { caseOf, isClauseHead } from '../../language/grammar';
import { nounClass } from '../../language/lexicon/meaning';
import type { Document } from '../../model';
import { isJoint } from '../shared/entity';
import { beginning, holding } from '../shared/ranges';
import { COMPASS, LOCATIVES, VENUES } from './lexicon';
import { sortsOf } from './sort';

/** A place that a text puts something at. Tokens are indexes. */
export interface Whereabouts {
  /** Words of the place with its preposition. */
  readonly first: number;
  readonly last: number;
  readonly place: string;
  readonly entity: number | null;
  /** Preposition or direction when it is not simply in: "near", "east of". */
  readonly nearness: string | null;
  /** Noun that is there ("office"), when the place hangs from one. */
  readonly located: number | null;
  /** Verb or event noun that happens there. */
  readonly event: number | null;
  /** One of several places ("in Ohio and Iowa"). */
  readonly joint: boolean;
}

/** The distance told right before a direction ("310 km" of "310 km southwest of"), as value and dimension. */
export function distanceBefore(document: Document, first: number): string | null {
  const found = beginning(document.quantities, first - REACH - LONGEST, first).find(
    ({ last, value }) => last <= first && first - last <= REACH && value.dimension === 'length',
  );
  return found ? `${found.value.low} ${found.value.dimension}` : null;
}

/** Tokens between a distance and its direction: "310 km (193 miles) southwest". */
const REACH = 5;
/** Tokens of the longest distance ("more than three hundred and ten kilometres"). */
const LONGEST = 12;

/** Relations climbed from a place to what happens there. */
const CLIMBS = 8;

/** Before these a name of unknown sort is that of a place. */
const TOWN_PREPOSITIONS: ReadonlySet<string> = new Set(['in', 'at', 'near', 'outside']);

const isContainer = (lemma: string) => VENUES.has(lemma) || ['place', 'building'].includes(nounClass(lemma) ?? '');

/** "in the night in Geneva", "two miles north of town": times and measures are nowhere. */
const isTime = (document: Document, at: number) =>
  ['time', 'measure'].includes(nounClass(document.tokens[at]!.lemma) ?? '') ||
  holding(document.times, at) !== undefined ||
  holding(document.quantities, at) !== undefined;

/** The noun and the clause that a place belongs to. */
function belonging(document: Document, head: number): { located: number | null; event: number | null } {
  const { tokens } = document;
  let located: number | null = null;
  let at = head;
  for (let steps = 0; steps < CLIMBS; steps++) {
    const above = tokens[at]!.head;
    if (above < 0) break;
    at = above;
    const { tag } = tokens[at]!;
    if (located === null && tag === 'NOUN' && !isTime(document, at)) located = at;
    if (tag === 'VERB' || isClauseHead(document, at)) return { located, event: at };
  }
  return { located, event: null };
}

const compassOf = (text: string): string | null => {
  const word = text
    .toLowerCase()
    .replace(/[-‐‑\s]/g, '')
    .replace(/ern$|ward$|wards$/, '');
  return word in COMPASS ? word : null;
};

/** "east of town", "310 km south-east of Keflavik", read from the "of" back. */
function directionBefore(document: Document, of: number): { first: number; direction: string } | null {
  const { tokens } = document;
  if (tokens[of]?.lower !== 'of') return null;
  for (const length of [3, 2, 1]) {
    const words = tokens.slice(Math.max(0, of - length), of);
    const direction = compassOf(words.map(({ lower }) => lower).join(''));
    if (direction && words.length === length) return { first: of - length, direction };
  }
  return null;
}

/** Every named place, and every venue, that the text puts something at. */
export function whereaboutsOf(document: Document): Whereabouts[] {
  const { tokens } = document;
  const found: Whereabouts[] = [];
  for (const name of document.names) {
    if (name.type === 'event' || (name.type === 'person' && sortsOf(name.text)[0] !== 'county')) continue;
    const isPlace = name.type === 'place' || ['county', 'district', 'water', 'street'].includes(sortsOf(name.text)[0]!);
    const head = tokens
      .slice(name.first, name.last)
      .find((token) => token.head < name.first || token.head >= name.last);
    if (!head) continue;
    const joint = isJoint(document, head.index) || head.relation === 'conj';
    const marker = caseOf(document, head.index);
    const preposition = marker === null || marker > name.first ? null : tokens[marker]!.lower;
    const { located, event } = belonging(document, head.index);
    const base = { last: name.last, place: name.text, entity: name.entity, located, event, joint };
    const direction = directionBefore(
      document,
      tokens[name.first - 1]?.tag === 'DET' ? name.first - 2 : name.first - 1,
    );
    if (direction) found.push({ ...base, first: direction.first, nearness: `${direction.direction} of` });
    else if (
      marker !== null &&
      preposition! in LOCATIVES &&
      (isPlace || (name.type === 'other' && TOWN_PREPOSITIONS.has(preposition!)))
    )
      found.push({ ...base, first: marker, nearness: LOCATIVES[preposition!] === 'near' ? preposition : null });
    else if (preposition === 'of' && isPlace && located !== null)
      found.push({ ...base, first: marker!, nearness: null });
    else if (preposition === null && isPlace) {
      const next = tokens[name.last];
      const based =
        next && (next.lower === '-based' || (next.lower === '-' && tokens[name.last + 1]?.lower === 'based'));
      if (based) {
        const last = name.last + (next.lower === '-' ? 2 : 1);
        found.push({ ...base, first: name.first, last, nearness: null });
      } else if (
        head.relation === 'compound' &&
        tokens[head.head]!.tag === 'NOUN' &&
        isContainer(tokens[head.head]!.lemma)
      )
        found.push({ ...base, first: name.first, nearness: null });
    }
  }
  for (const token of tokens) {
    // "east of town": an anchor without a name
    if (token.lower === 'of' && tokens[token.head]?.tag === 'NOUN' && token.head > token.index) {
      const direction = directionBefore(document, token.index);
      const anchor = token.head;
      if (!direction || holding(document.names, anchor)) continue;
      const { located, event } = belonging(document, anchor);
      const nearness = `${direction.direction} of`;
      found.push({
        first: direction.first,
        last: anchor + 1,
        place: tokens[anchor]!.lemma,
        entity: null,
        nearness,
        located,
        event,
        joint: false,
      });
    }
    if (token.tag !== 'NOUN' || !VENUES.has(token.lemma)) continue;
    const marker = caseOf(document, token.index);
    if (marker === null || !['in', 'at', 'from', 'inside'].includes(tokens[marker]!.lower)) continue;
    const { event } = belonging(document, token.index);
    if (event === null || tokens[token.index]!.head !== event) continue;
    found.push({
      first: marker,
      last: token.index + 1,
      place: token.lemma,
      entity: null,
      nearness: null,
      located: null,
      event,
      joint: false,
    });
  }
  return found.sort((a, b) => a.first - b.first || a.last - b.last);
}
