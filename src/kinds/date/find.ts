import { CALENDAR_WORDS } from '../../language/lexicon/event-words';
import { dayNumberOf } from '../../language/times/compare';
import type { Claim, DateValue, Document, Stance, TokenRange } from '../../model';
import { claimOf, rangeOfTokens } from '../shared/claim';
import { stanceOf } from '../shared/stance';
import { topicOf } from '../shared/topic';
import { sideOf } from './edge';
import { type Happening, happeningOf } from './happening';
import { type When, whensOf } from './mention';

const CALENDAR: ReadonlySet<string> = new Set(CALENDAR_WORDS);
/** A claim's span takes in the governing word when the whole stays this short, in UTF-16 units. */
const LONGEST_SPAN = 40;
const PREPOSITIONS = new Set(['on', 'in', 'at', 'by', 'from', 'until', 'since', 'during', 'of', 'to', 'late', 'early', 'through', 'before', 'after']);

/** The time with its preposition, and with its verb or noun when that stands near. */
function spanOf(document: Document, when: When, token: number): TokenRange {
  const { tokens } = document;
  const sentence = tokens[when.first]!.sentence;
  let first = when.first;
  while (first > 0 && when.first - first < 2 && tokens[first - 1]!.sentence === sentence && PREPOSITIONS.has(tokens[first - 1]!.lower)) first--;
  const near = rangeOfTokens(document, Math.min(first, token), Math.max(when.last, token + 1));
  return near.end - near.start <= LONGEST_SPAN ? near : rangeOfTokens(document, first, when.last);
}

/** "takes place", "goes out": a present tense with a time tells what is planned. */
function isPresent(document: Document, token: number): boolean {
  const { tag, lower, lemma } = document.tokens[token]!;
  const auxiliaries = (document.children[token] ?? []).map((child) => document.tokens[child]!).filter(({ tag: kind }) => kind === 'AUX');
  if (auxiliaries.length) return auxiliaries.some(({ lower: word }) => word === 'is' || word === 'are' || word === 'will');
  return (tag === 'VERB' || tag === 'AUX') && lower !== lemma && lower.endsWith('s');
}

/** A day ahead of the article is planned, whatever the tense. */
function stanceFor(document: Document, when: When, happening: Happening, side: string): Stance {
  const stance = stanceOf(document, happening.token);
  if (stance !== 'asserted' || side === 'begin' && when.value.bound === 'since') return stance;
  const day = when.value.start ? dayNumberOf(when.value.start.slice(0, 10)) : null;
  const today = document.reference ? dayNumberOf(document.reference) : null;
  if (day !== null && today !== null) return day > today ? 'planned' : 'asserted';
  return isPresent(document, happening.token) ? 'planned' : stance;
}

/** Weekday and date of one time as two values, for they may not agree: "Tuesday 9 March" where that is a Monday. */
function valuesOf(document: Document, when: When): { range: TokenRange | null; value: DateValue }[] {
  const value: DateValue = { ...when.value, bound: null };
  if (!value.weekday || !when.certain.has('weekday') || !when.certain.has('day') || !value.day) return [{ range: null, value }];
  const words = document.tokens.slice(when.first, when.last);
  const weekday = words.find(({ lower }) => /^(?:mon|tue|wed|thu|fri|sat|sun)/.test(lower) && CALENDAR.has(lower.replace(/[’']s$/, '')));
  const rest = words.filter(({ lower, tag }) => /\d/.test(lower) || (CALENDAR.has(lower) && tag !== 'PUNCT')).filter((token) => token !== weekday);
  if (!weekday || !rest.length) return [{ range: null, value }];
  const [from, to] = [rest[0]!.index, rest.at(-1)!.index + 1];
  if (weekday.index >= from && weekday.index < to) return [{ range: null, value }];
  const open: DateValue = {
    ...value,
    start: null,
    end: null,
    month: null,
    day: null,
    endMonth: null,
    endDay: null,
    precision: value.part ? 'part' : 'day',
  };
  return [
    { range: rangeOfTokens(document, from, to), value: { ...value, weekday: null } },
    { range: rangeOfTokens(document, weekday.index, weekday.index + 1), value: open },
  ];
}

function claimsOf(document: Document, when: When): Claim[] {
  const happening = happeningOf(document, when);
  if (!happening) return [];
  const side = sideOf(document, when, happening);
  const stance = stanceFor(document, when, happening, side);
  if (stance === 'denied' && side !== 'at') return [];
  const topic = topicOf(document, when, {
    slot: happening.told ? 'told' : `when:${side}`,
    entities: happening.entity === null ? [] : [happening.entity],
    head: happening.noun === null ? null : document.tokens[happening.noun]!.lemma.toLowerCase(),
    event: happening.event,
    at: happening.token,
  });
  const matter = (lemmas: readonly string[]) => lemmas.filter((lemma) => !CALENDAR.has(lemma.toLowerCase()));
  const about = { ...topic, time: null, clause: matter(topic.clause), sentence: matter(topic.sentence) };
  return valuesOf(document, when).map(({ range, value }) =>
    claimOf(document, {
      kind: 'date',
      range: range ?? spanOf(document, when, happening.token),
      value,
      topic: about,
      stance: stance === 'denied' ? 'asserted' : stance,
    }),
  );
}

/** When things happen, as far as each time belongs safely to an event. */
export const findDates = (document: Document): Claim[] => whensOf(document).flatMap((when) => claimsOf(document, when));
