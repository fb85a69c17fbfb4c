import type { DateValue } from '../../model';
import { DAY_PART_HOURS } from '../lexicon/times';
import { civil, dayNumber, daysInMonth, isoOf, isRealDay, weekdayOfDay } from './civil';

const MINUTES_PER_DAY = 1440;

/**
 * A stretch of time in minutes, `from` included and `to` not, counted from 1970-01-01T00:00 on the clock that the text uses:
 * UTC when `zoned`, else local time. An end that the text leaves open is infinite.
 */
export interface Interval {
  readonly from: number;
  readonly to: number;
  readonly zoned: boolean;
  /** The year is unknown: `from` and `to` count from 1 January of a leap year without a number. */
  readonly yearless: boolean;
}

const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2}))?)?)?$/;

/** Day number of an ISO 8601 date or date-time, null for a shorter or wrong one. */
export function dayNumberOf(iso: string): number | null {
  const match = ISO.exec(iso);
  if (match?.[3] === undefined) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isRealDay(year, month, day) ? dayNumber(year, month, day) : null;
}

/** First minute of an ISO 8601 date cut to any length, or the minute after its last one. */
function edge(iso: string, side: 'first' | 'after', minuteLong: number): number | null {
  const match = ISO.exec(iso);
  if (match === null) return null;
  const year = Number(match[1]);
  const month = match[2] === undefined ? undefined : Number(match[2]);
  const day = match[3] === undefined ? undefined : Number(match[3]);
  if (month === undefined) return dayNumber(side === 'first' ? year : year + 1, 1, 1) * MINUTES_PER_DAY;
  if (day === undefined) return dayNumber(year, side === 'first' ? month : month + 1, 1) * MINUTES_PER_DAY;
  const start = dayNumber(year, month, day) * MINUTES_PER_DAY;
  if (match[4] === undefined) return side === 'first' ? start : start + MINUTES_PER_DAY;
  const minute = start + Number(match[4]) * 60 + Number(match[5]);
  return side === 'first' ? minute : minute + minuteLong;
}

/** The year that stands for an unknown one; a leap year, so that 29 February exists. */
const SOME_YEAR = 2000;

/** ISO dates of the ends of a value whose year is unknown, null when it names no month. */
function yearlessEnds(value: DateValue): { start: string; end: string } | null {
  const month = value.month ?? null;
  if (month === null) return null;
  const endMonth = value.endMonth ?? month;
  const year = endMonth < month ? SOME_YEAR + 1 : SOME_YEAR;
  const endDay = value.endDay ?? (value.endMonth == null ? (value.day ?? null) : null) ?? daysInMonth(year, endMonth);
  return {
    start: isoOf(dayNumber(SOME_YEAR, month, value.day ?? 1)),
    end: isoOf(dayNumber(year, endMonth, Math.min(endDay, daysInMonth(year, endMonth)))),
  };
}

/** Opens the side of an interval that a bound leaves open. */
function opened(from: number, to: number, bound: DateValue['bound']): { from: number; to: number } {
  switch (bound) {
    case 'until':
      return { from: -Infinity, to };
    case 'before':
      return { from: -Infinity, to: from };
    case 'since':
      return { from, to: Infinity };
    case 'after':
      return { from: to, to: Infinity };
    default:
      return { from, to };
  }
}

/**
 * The time that a value allows. A clock time with an offset is moved to UTC; a part of the day narrows a single day to its
 * hours. `null` when the value places nothing in the calendar: a weekday alone, a clock time alone, a length.
 */
export function toInterval(value: DateValue): Interval | null {
  const known = value.start !== null && value.end !== null ? { start: value.start, end: value.end } : null;
  const ends = known ?? yearlessEnds(value);
  if (ends === null) return null;
  const minuteLong = value.precision === 'hour' ? 60 : 1;
  let from = edge(ends.start, 'first', minuteLong);
  let to = edge(ends.end, 'after', minuteLong);
  if (from === null || to === null) return null;
  const timed = ends.start.length > 10;
  if (value.part != null && !timed && ends.start.length === 10) {
    const hours = DAY_PART_HOURS[value.part];
    from += hours[0] * 60;
    // "the night of March 3 to 4" ends on the morning of the 4th.
    to += ((ends.start === ends.end ? hours[1] : Math.min(hours[1], 12)) - 24) * 60;
  }
  const zoned = timed && value.offset != null;
  const offset = zoned ? (value.offset ?? 0) : 0;
  return { ...opened(from - offset, to - offset, value.bound), zoned, yearless: known === null };
}

/** Local days differ by at most 14 hours from UTC (and 12 the other way): a local time and a zoned one are compared with that slack. */
const ZONE_SLACK = 14 * 60;

/** Both intervals on one scale: years are lent to the one without, and clocks of unknown zone get their slack. */
function aligned(a: Interval, b: Interval): readonly [Interval, Interval] {
  if (a.yearless !== b.yearless) {
    const [without, withYear] = a.yearless ? [a, b] : [b, a];
    const lent = lendYear(without, withYear);
    return a.yearless ? [lent, b] : [a, lent];
  }
  if (a.zoned === b.zoned) return [a, b];
  const widen = (interval: Interval) => ({
    ...interval,
    from: interval.from - ZONE_SLACK,
    to: interval.to + ZONE_SLACK,
  });
  return a.zoned ? [a, widen(b)] : [widen(a), b];
}

function lendYear(without: Interval, withYear: Interval): Interval {
  const anchor = Number.isFinite(withYear.from) ? withYear.from : withYear.to;
  if (!Number.isFinite(anchor)) return without;
  const { year } = civil(Math.floor(anchor / MINUTES_PER_DAY));
  const move = (minute: number) => {
    if (!Number.isFinite(minute)) return minute;
    const { year: some, month, day } = civil(Math.floor(minute / MINUTES_PER_DAY));
    const rest = ((minute % MINUTES_PER_DAY) + MINUTES_PER_DAY) % MINUTES_PER_DAY;
    return dayNumber(year + some - SOME_YEAR, month, day) * MINUTES_PER_DAY + rest;
  };
  return { ...without, from: move(without.from), to: move(without.to), yearless: false };
}

/** Whether both can hold a common moment. */
export function overlaps(a: Interval, b: Interval): boolean {
  const [left, right] = aligned(a, b);
  return left.from < right.to && right.from < left.to;
}

/** Whether all of `inner` lies in `outer`. */
export function contains(outer: Interval, inner: Interval): boolean {
  const [o, i] = aligned(outer, inner);
  return o.from <= i.from && i.to <= o.to;
}

/** ISO weekday (1 = Monday) of an ISO date; null when the day is missing or does not exist. */
export function weekdayOf(iso: string): number | null {
  const day = dayNumberOf(iso);
  return day === null ? null : weekdayOfDay(day);
}

/** Whether the weekday that a value states is the weekday of its first day; null when it states none, or no whole date. */
export function weekdayMatches(value: DateValue): boolean | null {
  if (value.weekday == null || value.start === null) return null;
  const weekday = weekdayOf(value.start);
  return weekday === null ? null : weekday === value.weekday;
}

/** ISO date moved by whole days; null when it is no date. */
export function addDays(iso: string, days: number): string | null {
  const day = dayNumberOf(iso);
  return day === null ? null : isoOf(day + days);
}

/**
 * Clock time on the UTC clock: `clock` is `HH:MM`, `offset` minutes east of UTC. `days` is −1, 0 or 1: the day that it falls on,
 * from the local one.
 */
export function clockInUtc(clock: string, offset: number): { clock: string; days: number } {
  const minutes = Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5)) - offset;
  const days = Math.floor(minutes / MINUTES_PER_DAY);
  const rest = minutes - days * MINUTES_PER_DAY;
  const two = (value: number) => String(value).padStart(2, '0');
  return { clock: `${two(Math.floor(rest / 60))}:${two(rest % 60)}`, days };
}
