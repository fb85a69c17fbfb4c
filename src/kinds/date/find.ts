import { childBy } from '../../language/grammar';
import { CALENDAR_WORDS } from '../../language/lexicon/event-words';
import { list } from '../../language/lexicon/list';
import { addDays, dayNumberOf } from '../../language/times/compare';
import type { Claim, DateValue, Document, Stance, TokenRange, Topic } from '../../model';
import { claimOf, rangeOfTokens } from '../shared/claim';
import { sourceOf, stanceOf } from '../shared/stance';
import { topicOf } from '../shared/topic';
import { sideOf } from './edge';
import { halvesOf } from './halves';
import { type Happening, happeningOf, isSetFor } from './happening';
import { lifespanOf } from './lifespan';
import { type When, whensOf } from './mention';
import { lastWord } from './subject';

const CALENDAR: ReadonlySet<string> = new Set(CALENDAR_WORDS);
/** A claim's span takes in the governing word when the whole stays this short, in UTF-16 units. */
const LONGEST_SPAN = 40;
const PREPOSITIONS = new Set([
  'on',
  'in',
  'at',
  'by',
  'from',
  'until',
  'since',
  'during',
  'of',
  'to',
  'late',
  'early',
  'through',
  'before',
  'after',
]);

/** The time with its preposition, and with its verb or noun when that stands near. */
function spanOf(document: Document, when: When, token: number): TokenRange {
  const { tokens } = document;
  const sentence = tokens[when.first]!.sentence;
  let first = when.first;
  while (
    first > 0 &&
    when.first - first < 2 &&
    tokens[first - 1]!.sentence === sentence &&
    PREPOSITIONS.has(tokens[first - 1]!.lower)
  )
    first--;
  const near = rangeOfTokens(document, Math.min(first, token), Math.max(when.last, token + 1));
  return near.end - near.start <= LONGEST_SPAN ? near : rangeOfTokens(document, first, when.last);
}

const PAST_AS_PRESENT = new Set(
  list(
    'wed, bid, cast, broadcast, upset, put, cut, set, hit, shut, let, cost, spread, split, quit, read, hurt, burst, bet, beat, come, run, become',
  ),
);

/** "takes place", "goes out": a present tense with a time tells what is planned. */
function isPresent(document: Document, token: number): boolean {
  const { tag } = document.tokens[token]!;
  const auxiliaries = (document.children[token] ?? [])
    .map((child) => document.tokens[child]!)
    .filter(({ tag: kind }) => kind === 'AUX');
  if (auxiliaries.length)
    return auxiliaries.some(({ lower: word }) => word === 'is' || word === 'are' || word === 'will');
  const finite = tag === 'ADJ' ? document.tokens[document.tokens[token]!.head] : document.tokens[token];
  if (!finite || (finite.tag !== 'VERB' && finite.tag !== 'AUX')) return false;
  if (finite.lower !== finite.lemma) return finite.lower.endsWith('s');
  // "lock up by 30 September": a plural; "shut" and "put" may be past.
  return !PAST_AS_PRESENT.has(finite.lemma) && childBy(document, finite.index, 'nsubj', 'nsubj:pass') !== null;
}

const HEDGED_VERBS = new Set(['may', 'might', 'could', 'can', 'would', 'should']);
/** "the train likely left on Sunday, the paper reported": what a source takes to have happened is its claim. */
function estimated(document: Document, token: number, { clock }: DateValue): boolean {
  if (stanceOf(document, token) !== 'possible') return false;
  const around = (document.children[token] ?? []).map((child) => document.tokens[child]!);
  // "could return at 6 p.m.": at an hour things are allowed, not guessed.
  if (clock && around.some(({ lower }) => lower === 'could' || lower === 'can')) return true;
  if (sourceOf(document, token) === null) return false;
  return (
    document.tokens[token]!.tag === 'VERB' &&
    around.some(({ lower }) => LIKELY.has(lower)) &&
    !around.some(({ lower }) => HEDGED_VERBS.has(lower) || lower === 'to')
  );
}
const LIKELY = new Set(['likely', 'probably', 'apparently', 'reportedly', 'presumably']);

function isAhead(document: Document, { value }: When): boolean {
  return value.start !== null && document.reference !== null && value.start.slice(0, 10) > document.reference;
}

/** A day ahead of the article is planned, whatever the tense. */
function stanceFor(document: Document, when: When, happening: Happening, side: string): Stance {
  const stance = estimated(document, happening.token, when.value) ? 'asserted' : stanceOf(document, happening.token);
  if (stance !== 'asserted' || side === 'since') return stance;
  if (happening.event === 'take effect' && document.tokens[happening.token]!.tag === 'ADJ') return 'planned';
  if (isAhead(document, when)) return 'planned';
  if (document.reference && when.value.start && dayNumberOf(when.value.start.slice(0, 10)) !== null) return 'asserted';
  if (isSetFor(document, happening.token, when)) return 'planned';
  return isPresent(document, happening.token) ? 'planned' : stance;
}

/** "02-18" for a date that the text states: two articles that name one date may mean one event. */
function statedDate({ value, certain }: When): string | null {
  if (!certain.has('day') || !value.month || !value.day) return null;
  return `${String(value.month).padStart(2, '0')}-${String(value.day).padStart(2, '0')}`;
}

/** The noun that the event is of; the last word of a name for whoever a pronoun stands for. */
function headOf(document: Document, { noun, entity }: Happening): string | null {
  if (noun === null) return null;
  const { tag, lemma } = document.tokens[noun]!;
  if (tag !== 'PRON') return lemma.toLowerCase();
  return entity === null ? null : lastWord(document.entities[entity]!.name);
}

function topicFor(document: Document, when: When, happening: Happening | null, side: string): Topic {
  const topic = topicOf(document, when, {
    slot: happening?.told ? 'told' : `when:${side}`,
    entities: happening?.entity == null ? [] : [happening.entity],
    head: happening && headOf(document, happening),
    event: happening?.event ?? null,
    at: happening?.token ?? when.first,
  });
  const matter = (lemmas: readonly string[]) => lemmas.filter((lemma) => !CALENDAR.has(lemma.toLowerCase()));
  return {
    ...topic,
    event: happening?.event ?? null,
    time: statedDate(when),
    clause: matter(topic.clause),
    sentence: matter(topic.sentence),
  };
}

/** A plan's weekday is the next one, not the last. */
function ahead(document: Document, when: When): When {
  const { value, certain } = when;
  if (!certain.has('weekday') || certain.has('day') || !value.start || !document.reference) return when;
  if (value.start.slice(0, 10) >= document.reference || value.start.slice(0, 10) !== value.end?.slice(0, 10))
    return when;
  const next = `${addDays(value.start.slice(0, 10), 7)}${value.start.slice(10)}`;
  return { ...when, value: { ...value, start: next, end: next } };
}

function claimsOf(document: Document, when: When): Claim[] {
  const life = lifespanOf(document, when);
  if (life) return life.flatMap((told) => claimsAbout(document, told.when, told.happening));
  return claimsAbout(document, when, happeningOf(document, when));
}

/** "no talks were scheduled as of Monday" */
const isOfNothing = (document: Document, { noun, token }: Happening) =>
  noun !== null &&
  noun < token &&
  token - noun <= 3 &&
  (document.children[noun] ?? []).some((child) => document.tokens[child]!.lower === 'no');

function claimsAbout(document: Document, when: When, happening: Happening | null): Claim[] {
  const side = happening ? sideOf(document, when, happening) : 'at';
  const stance = happening
    ? stanceFor(document, when, happening, side)
    : isAhead(document, when)
      ? 'planned'
      : 'asserted';
  if ((stance === 'denied' && side !== 'at') || (happening && isOfNothing(document, happening))) return [];
  const values = halvesOf(document, stance === 'planned' ? ahead(document, when) : when);
  // Without an event a time can only be held against itself.
  if (!happening && values.length < 2) return [];
  const topic = topicFor(document, when, happening, side);
  return values.map(({ range, value }, half) =>
    claimOf(document, {
      kind: 'date',
      range: range ?? spanOf(document, when, happening!.token),
      value,
      topic: values.length > 1 ? { ...topic, slot: `${topic.slot}:${half ? 'weekday' : 'date'}` } : topic,
      stance: stance === 'denied' ? 'asserted' : stance,
    }),
  );
}

const cache = new WeakMap<Document, readonly Claim[]>();

/**
 * When things happen, as far as each time belongs safely to an event. Found once: the claims of an article are asked for
 * again when it is compared.
 */
export function findDates(document: Document): Claim[] {
  const known = cache.get(document) ?? whensOf(document).flatMap((when) => claimsOf(document, when));
  cache.set(document, known);
  return [...known];
}
