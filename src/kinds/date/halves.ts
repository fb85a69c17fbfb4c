import { CALENDAR_WORDS } from '../../language/lexicon/event-words';
import { weekdayOf } from '../../language/times/compare';
import type { DateValue, Document, Token, TokenRange } from '../../model';
import { rangeOfTokens } from '../shared/claim';
import type { When } from './mention';

const CALENDAR: ReadonlySet<string> = new Set(CALENDAR_WORDS);
const isWeekday = (word: string) =>
  /^(?:mon|tue|wed|thu|fri|sat|sun)/.test(word) && CALENDAR.has(word.replace(/[’']s$/, ''));
/** A half takes in the hour when it stays this short, in UTF-16 units. */
const LONGEST_SPAN = 40;
/** Tokens between a month and its day or year: "18 of September", "September the 18th". */
const NEAR_MONTH = 2;

/** A value of a time that gives both a weekday and a date, with its words; `range` null for the whole. */
export interface Half {
  readonly range: TokenRange | null;
  readonly value: DateValue;
}

/** The tokens of the calendar date in a time: its month with the numbers beside it, or "the 17th". */
function dateTokens(words: readonly Token[], weekday: Token): Token[] {
  const month = words.find((token) => token !== weekday && CALENDAR.has(token.lower.replace(/\.$/, '')));
  const isNumber = ({ lower }: Token) => /^\d/.test(lower) && !/[:h]\d/.test(lower);
  if (!month) return words.filter(({ lower }) => /^\d{1,2}(?:st|nd|rd|th)$/.test(lower));
  const near = (token: Token) => Math.abs(token.index - month.index) <= NEAR_MONTH;
  return words.filter(
    (token) =>
      token === month || (token !== weekday && isNumber(token) && (near(token) || /^\d{4}$/.test(token.lower))),
  );
}

/**
 * Weekday and date of one time as two values where they may not agree: "Tuesday 9 March" where that is a Monday. The hour
 * goes with the half that it stands by.
 */
export function halvesOf(document: Document, when: When): Half[] {
  const value: DateValue = { ...when.value, bound: null };
  const whole = [{ range: null, value }];
  if (!value.weekday || !when.certain.has('weekday') || !when.certain.has('day') || !value.day) return whole;
  if (value.start && weekdayOf(value.start.slice(0, 10)) === value.weekday) return whole;
  const words = document.tokens.slice(when.first, when.last);
  const weekday = words.find(({ lower }) => isWeekday(lower));
  const date = weekday ? dateTokens(words, weekday) : [];
  if (!weekday || !date.length) return whole;
  const [from, to] = [date[0]!.index, date.at(-1)!.index + 1];
  if (weekday.index >= from && weekday.index < to) return whole;
  const isFirst = weekday.index < from;
  const isTimed = Boolean(value.clock ?? value.part);
  const hourFirst = isTimed && Math.min(from, weekday.index) > when.first;
  const withHour = (first: number, last: number) => {
    const range = hourFirst ? rangeOfTokens(document, when.first, last) : rangeOfTokens(document, first, when.last);
    return range.end - range.start <= LONGEST_SPAN ? range : rangeOfTokens(document, first, last);
  };
  // "At 3:40 on Sunday, Feb. 1": the hour of the weekday; "Sunday, Feb. 1, at 3:40": the hour of the date.
  const weekdayHasHour = isTimed && isFirst === hourFirst;
  const half = (first: number, last: number, hasHour: boolean, own: DateValue): Half => ({
    range: hasHour ? withHour(first, last) : rangeOfTokens(document, first, last),
    value: hasHour || !isTimed ? own : { ...own, clock: null, part: null, offset: null, precision: 'day' },
  });
  const bare = { start: null, end: null, month: null, day: null, endMonth: null, endDay: null };
  const precision = value.clock ? value.precision : value.part ? 'part' : 'day';
  return [
    half(from, to, isTimed && !weekdayHasHour, { ...value, weekday: null }),
    half(weekday.index, weekday.index + 1, weekdayHasHour, { ...value, ...bare, precision }),
  ];
}
