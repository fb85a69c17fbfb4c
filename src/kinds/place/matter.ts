import { subtreeSpan } from '../../language/grammar';
import { eventClass } from '../../language/lexicon/event-classes';
import { nounClass, relatedness } from '../../language/lexicon/meaning';
import { titleNoun } from '../../language/names/titles';
import { type Claim, FACTS_ID, type PlaceValue, type World } from '../../model';
import { beginning } from '../shared/ranges';
import { sameNoun } from '../shared/same-noun';
import { findPlaces } from './find';
import { happeningNamed } from './happening';
import { ROVING, SINGLE, VAGUE } from './happening-words';
import { toldBy } from './told';

/** From this on two happenings are told with words for one. */
const RELATED = 0.8;

/** 1 the happening is the same by its name or a synonym, 0 not. */
export const sameHappening = ({ topic: x }: Claim, { topic: y }: Claim): boolean =>
  x.event !== null &&
  y.event !== null &&
  (SINGLE.has(x.event) || !ROVING.has(x.event)) &&
  relatedness(x.event, y.event) >= RELATED;

/** Does it happen to one person or thing but once? */
export const isSingle = ({ topic }: Claim): boolean => topic.event !== null && SINGLE.has(topic.event);

/** What is at the place: the thing by its noun, or whom a pronoun or name there stands for. */
function thingOf({ topic, document }: Claim): { noun: string | null; entity: number | null; person: boolean } {
  const entity = topic.entities[0] ?? null;
  const noun = topic.head && !VAGUE.has(topic.head) ? topic.head : null;
  const person =
    (entity !== null && document.entities[entity]!.type === 'person') ||
    (noun !== null && nounClass(noun) === 'person');
  return { noun, entity, person };
}

const isEventItself = ({ topic }: Claim) =>
  topic.head !== null && topic.event !== null && happeningNamed(eventClass(topic.head, 'NOUN')) === topic.event;

/** Names of persons and bodies inside the noun phrase of a thing: "shares of Norwell". */
function ownersOf(claim: Claim, world: World): number[] {
  const { document } = claim;
  const thing = toldBy(claim)?.thing ?? null;
  if (thing === null || document.tokens[thing]!.tag !== 'NOUN') return [];
  const { first, last } = subtreeSpan(document, thing);
  return beginning(document.names, first, Math.min(last, thing + NEAR))
    .filter(({ type }) => type === 'organisation' || type === 'person' || type === 'other')
    .map(({ entity }) => world.identify(document, entity));
}
/** Tokens from a noun to the name of its owner. */
const NEAR = 4;

function areOfTwoOwners(a: Claim, b: Claim, world: World): boolean {
  const [mine, theirs] = [ownersOf(a, world), ownersOf(b, world)];
  return mine.length > 0 && theirs.length > 0 && !mine.some((owner) => theirs.includes(owner));
}

const MALE: ReadonlySet<string> = new Set(['man', 'boy', 'father', 'son', 'brother', 'husband']);
const FEMALE: ReadonlySet<string> = new Set(['woman', 'girl', 'mother', 'daughter', 'sister', 'wife']);
export const areOfTwoSexes = (x: string | null, y: string | null) =>
  x !== null && y !== null && ((MALE.has(x) && FEMALE.has(y)) || (FEMALE.has(x) && MALE.has(y)));

/** 1 the same thing is told of, −1 another, 0 not known. */
export function sameSubject(a: Claim, b: Claim, world: World): number {
  const [x, y] = [thingOf(a), thingOf(b)];
  if (areOfTwoSexes(a.topic.head, b.topic.head) || areOfTwoOwners(a, b, world)) return -1;
  if (x.entity !== null && y.entity !== null) {
    if (world.identify(a.document, x.entity) === world.identify(b.document, y.entity)) return 1;
    const [p, q] = [a.document.entities[x.entity]!, b.document.entities[y.entity]!];
    if ((p.type === 'person' && q.type === 'person') || a.topic.event === 'base') return -1;
    if (p.type === 'organisation' && q.type === 'organisation' && !sharesName(a, b, world)) return -1;
  }
  if (x.noun !== null && y.noun !== null) {
    // "the wedding", "the couple were married": the one names what happens, the other whom it happens to
    if (x.noun !== y.noun && isEventItself(a) !== isEventItself(b)) return 0;
    if (sameNoun(x.noun, y.noun)) return 1;
    if (titleNoun(x.noun) !== null && titleNoun(y.noun) !== null) return -1;
    return x.person && y.person ? 0 : x.person !== y.person ? -1 : -0.5;
  }
  return 0;
}

/** From this rarity on a word tells what a clause is about. */
const RARE = 0.4;

export const sharesRare = ({ topic: x }: Claim, { topic: y }: Claim, world: World): boolean =>
  x.clause.some((lemma) => lemma !== x.event && world.rarity(lemma) >= RARE && y.clause.includes(lemma));

export function sharesName(a: Claim, b: Claim, world: World): boolean {
  const right = new Set(b.topic.entities.map((entity) => world.identify(b.document, entity)));
  return a.topic.entities.some((entity) => right.has(world.identify(a.document, entity)));
}

/** Exact figures told in both clauses ("11 deaths", "eleven died"). */
export function sharesFigure(a: Claim, b: Claim): boolean {
  const figures = ({ document, sentence }: Claim) => {
    const { first, last } = document.sentences[sentence]!;
    return beginning(document.quantities, first, last)
      .filter(({ value }) => (value.low ?? 0) > LEAST_TELLING)
      .map(({ value }) => `${value.low} ${value.dimension}`);
  };
  const other = new Set(figures(b));
  return figures(a).some((figure) => other.has(figure));
}

/** Small numbers are anybody's. */
const LEAST_TELLING = 4;

const sameTime = (a: string, b: string) => a.startsWith(b) || b.startsWith(a);

/** Are both told of one time, and not of the day on which everything happens? */
export function sharesTime(a: Claim, b: Claim): boolean {
  const [x, y] = [a.topic.time, b.topic.time];
  return x !== null && y !== null && sameTime(x, y) && x !== a.document.reference && y !== b.document.reference;
}

/** Are both told of a time, and not of the same? */
export function isOfOtherDays(a: Claim, b: Claim): boolean {
  const [x, y] = [a, b].map(({ document, sentence }) => {
    const { first, last } = document.sentences[sentence]!;
    return beginning(document.times, first, last).map(({ first: from, last: to }) =>
      document.tokens
        .slice(from, to)
        .map(({ lower }) => lower)
        .join(' '),
    );
  }) as [string[], string[]];
  return x.length > 0 && y.length > 0 && !x.some((time) => y.includes(time));
}

/** Year of the happening when it is not that of the news: "stolen in 1978". */
function bygone({ topic, document }: Claim): string | null {
  const year = topic.time?.slice(0, 4) ?? null;
  const now = document.reference?.slice(0, 4);
  return year !== null && (now === undefined || year < now) ? year : null;
}

/** Is one told of a year gone by and the other of another time? */
export function isOfOtherTimes(a: Claim, b: Claim): boolean {
  if (LASTING.has(a.topic.event ?? '')) return false;
  const [x, y] = [bygone(a), bygone(b)];
  // What the newsroom knows has a year and no day of its own: an article without a year may tell of it.
  const ofRecord = a.article === FACTS_ID || b.article === FACTS_ID;
  return ofRecord && (x === null || y === null) ? false : x !== y;
}

/** What holds for years: "the Dublin-based firm sold data from 2019 to 2022". */
const LASTING: ReadonlySet<string> = new Set(['base', 'stand', 'hail', 'live', 'make', 'be born']);

const cache = new WeakMap<Claim['document'], Claim[]>();

/** Found once: the claims of an article are asked for again when it is compared. */
export function placesOf(document: Claim['document']): Claim[] {
  const known = cache.get(document) ?? findPlaces(document);
  cache.set(document, known);
  return known;
}

type By = 'event' | 'head';
const entryOf = ({ topic }: Claim, by: By) => `${topic.slot} ${by} ${topic[by]}`;
const indexes = new WeakMap<Claim['document'], Map<string, Claim[]>>();

/** The claims of an article that answer one question by their happening, or by the noun that is there. */
function likeOf(claim: Claim, by: By): readonly Claim[] {
  let index = indexes.get(claim.document);
  if (!index) {
    index = new Map();
    for (const other of placesOf(claim.document))
      for (const entry of [entryOf(other, 'event'), entryOf(other, 'head')]) {
        const list = index.get(entry);
        if (list) list.push(other);
        else index.set(entry, [other]);
      }
    indexes.set(claim.document, index);
  }
  return index.get(entryOf(claim, by)) ?? [];
}

const nameOf = (claim: Claim) => (claim.value as PlaceValue).place;
const chainOf = (claim: Claim) => [nameOf(claim), ...(claim.value as PlaceValue).within];

/** Does the article tell only this one place of such a thing or happening? Then there is no other to mistake it for. */
export function once(claim: Claim, by: By): boolean {
  const { time } = claim.topic;
  const mine = chainOf(claim);
  return likeOf(claim, by).every((other) => {
    if (by === 'event' && time && other.topic.time && !sameTime(time, other.topic.time)) return true;
    return chainOf(other).some((name) => mine.includes(name));
  });
}
