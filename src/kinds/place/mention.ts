import { childBy } from '../../language/grammar';
import { nounClass } from '../../language/lexicon/meaning';
import { readingsOf } from '../../language/names/gazetteer';
import type { Document } from '../../model';
import { beginning, holding } from '../shared/ranges';
import { belonging, isEventNoun, isListed } from './belonging';
import { compassOf } from './compass';
import { COURTS, GOALS, LOCATIVES, OBJECT_WAYS, SITES, SOURCES, VENUES } from './lexicon';
import { type PlacePhrase, placePhrases } from './phrases';
import { sidesOf } from './sides';
import { sortsOf } from './sort';
import type { Whereabouts } from './whereabouts';

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

const isContainer = (lemma: string) =>
  VENUES.has(lemma) || SITES.has(lemma) || ['place', 'building'].includes(nounClass(lemma) ?? '');

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

const CHAINED: ReadonlySet<string> = new Set(['in', 'of', 'on', 'at', 'near', 'outside']);

/** Phrases that tell one place ever more widely: "in a clinic / in Zurich", "at Baras / in Catanduanes". */
function chainsOf(document: Document): PlacePhrase[][] {
  const chains: PlacePhrase[][] = [];
  for (const phrase of placePhrases(document)) {
    const chain = chains.at(-1);
    const before = chain?.at(-1);
    const gap = before ? document.tokens.slice(before.last, phrase.first) : [];
    const follows =
      before !== undefined &&
      phrase.first >= before.last &&
      gap.every(({ text, tag, lower }) => text === ',' || tag === 'DET' || lower === 'here') &&
      (phrase.preposition === null
        ? gap.some(({ text }) => text === ',') && !before.unnamed
        : CHAINED.has(phrase.preposition) && !isListed(document, phrase.head));
    if (chain && follows) chain.push(phrase);
    else chains.push([phrase]);
  }
  return chains;
}

const wayOf = (preposition: string | null) =>
  preposition !== null && GOALS.has(preposition)
    ? 'to'
    : preposition !== null && SOURCES.has(preposition)
      ? 'from'
      : 'at';

/** The verb of a clause that tells what happens at the place before it: "where it is to be *dried*". */
function whereClauseOf({ tokens, children }: Document, place: number): number | null {
  if (tokens[place]?.tag !== 'NOUN' && tokens[place]?.tag !== 'PROPN') return null;
  const clause = (children[place] ?? []).find(
    (child) =>
      child > place &&
      tokens[child]!.tag === 'VERB' &&
      /^(?:acl|advcl)/.test(tokens[child]!.relation) &&
      (children[child] ?? []).some((word) => tokens[word]!.lower === 'where'),
  );
  return clause ?? null;
}

/** "the Leeds-based charity" */
const isSeat = ({ tokens }: Document, { last }: PlacePhrase) =>
  tokens[last]?.lower === '-based' || (tokens[last]?.lower === '-' && tokens[last + 1]?.lower === 'based');

/** What a chain of phrases says: the whole from its first phrase on, and a named house within the places behind it. */
function readChain(document: Document, chain: readonly PlacePhrase[]): Whereabouts[] {
  const { tokens } = document;
  const found: Whereabouts[] = [];
  const [inner] = chain as [PlacePhrase, ...PlacePhrase[]];
  const { preposition } = inner;
  const outer = chain.slice(1);
  const near = outer.findIndex((phrase) => LOCATIVES[phrase.preposition ?? 'in'] === 'near');
  const wider = near < 0 ? outer : outer.slice(0, near);
  const within = [
    ...(inner.nation ? [inner.nation] : []),
    ...wider.flatMap(({ place, nation }) => [place, ...(nation ? [nation] : [])]),
  ];
  const { located, event } = belonging(document, inner.head, inner.first, wayOf(preposition));
  const state = childBy(document, inner.head, 'cop') !== null && preposition !== null && preposition in LOCATIVES;
  const base = {
    last: chain.at(-1)!.last,
    place: inner.place,
    within,
    entity: inner.entity,
    way: wayOf(preposition),
    located,
    event: state ? inner.head : event,
    subject: state ? childBy(document, inner.head, 'nsubj') : null,
    // "from Leeds to York" gives two places, "in Ohio and Iowa" both
    joint: isListed(document, inner.head),
  } as const;
  const direction = directionBefore(
    document,
    tokens[inner.first]?.lower === 'of'
      ? inner.first
      : tokens[inner.first - 1]?.tag === 'DET'
        ? inner.first - 2
        : inner.first - 1,
  );
  if (direction) {
    found.push({ ...base, first: direction.first, nearness: `${direction.direction} of`, last: inner.last, way: 'at' });
    // "met staff from the Leeds-based charity": where the charity is, not where they met
  } else if (preposition !== null && preposition in LOCATIVES && !isSeat(document, inner)) {
    // "jailed by a court in Grenoble"
    const byCourt = preposition === 'by' && COURTS.has(inner.place);
    const nearness = byCourt
      ? null
      : LOCATIVES[preposition] === 'near'
        ? preposition
        : near < 0 || !inner.unnamed
          ? null
          : 'near';
    found.push({ ...base, first: inner.first, nearness });
  } else if (preposition === 'of' && inner.unnamed) {
    // "behind the panelling of a farmhouse": what is there belongs to the verb
    found.push({ ...base, first: inner.first, nearness: null, located: null });
  } else if (preposition === 'of' && inner.sure && located !== null)
    found.push({ ...base, first: inner.first, nearness: null });
  else if (preposition === 'of' && located !== null && isContainer(tokens[located]!.lemma))
    found.push({ ...base, first: inner.first, nearness: null });
  else if (preposition === null && inner.sure && tokens[inner.head]!.relation === 'obj' && event !== null) {
    // "left Madrid for Lima"
    const way = OBJECT_WAYS[tokens[event]!.lemma];
    if (way && tokens[inner.head]!.head === event) found.push({ ...base, first: inner.first, nearness: null, way });
  } else if (preposition === null && inner.sure) {
    if (isSeat(document, inner)) {
      const last = inner.last + (tokens[inner.last]!.lower === '-' ? 2 : 1);
      found.push({ ...base, first: inner.first, last, nearness: null });
    } else if (
      tokens[inner.head]!.relation === 'compound' &&
      tokens[tokens[inner.head]!.head]!.tag === 'NOUN' &&
      (isContainer(tokens[tokens[inner.head]!.head]!.lemma) ||
        (readingsOf(inner.place).some(({ sort }) => sort === 'city') &&
          isEventNoun(document, tokens[inner.head]!.head)))
    )
      found.push({ ...base, first: inner.first, nearness: null });
  }
  const [second] = wider;
  // "St Brede's Hospital in Glasgow": the house is there whoever is in it
  if (second && !inner.unnamed && sortsOf(inner.place)[0] === 'building' && !second.unnamed)
    found.push({
      ...base,
      first: second.first,
      place: second.place,
      entity: second.entity,
      within: wider.slice(1).map(({ place }) => place),
      nearness: null,
      way: 'at',
      located: inner.head,
      event: null,
      subject: null,
    });
  // "the laboratory at Brede, where it is to be dried"
  const relative = [tokens[inner.head]!.head, ...chain.map(({ head }) => head)]
    .map((head) => whereClauseOf(document, head))
    .find((verb) => verb !== null);
  if (relative != null && inner.sure)
    found.push({
      ...base,
      first: inner.first,
      nearness: null,
      located: null,
      way: 'at',
      event: relative,
      subject: null,
    });
  return found;
}

/** Every named place, and every venue, that the text puts something at. */
export function whereaboutsOf(document: Document): Whereabouts[] {
  const { tokens } = document;
  const found = [...chainsOf(document).flatMap((chain) => readChain(document, chain)), ...sidesOf(document)];
  const begun = new Set(found.map(({ first }) => first));
  for (const token of tokens) {
    // "east of town": an anchor without a name
    if (token.lower !== 'of' || tokens[token.head]?.tag !== 'NOUN' || token.head <= token.index) continue;
    const direction = directionBefore(document, token.index);
    const anchor = token.head;
    if (!direction || holding(document.names, anchor)) continue;
    if (begun.has(direction.first)) continue;
    const { event } = belonging(document, anchor, token.index, 'at');
    found.push({
      first: direction.first,
      last: anchor + 1,
      place: tokens[anchor]!.lemma,
      within: [],
      entity: null,
      nearness: `${direction.direction} of`,
      way: 'at',
      located: null,
      event,
      subject: null,
      joint: false,
    });
  }
  return found.sort((a, b) => a.first - b.first || a.last - b.last);
}
