import type { DateValue, TimeMention } from '../../../model';
import { isoOf, weekdayOfDay } from '../civil';
import { dayNumberOf } from '../compare';
import type { Draft, Moment } from '../draft';
import { zoneOffset } from '../zone-offset';
import { anchoredLength, precisionOf } from './anchored-length';
import { clockOf } from './clock-of';
import { type Bearings, locate } from './locate';
import { firstAfter } from './shifted';
import { dayStretch, monthsOf, type Precision, type Stretch, sectionDays } from './stretch';

/** Precision of the words when they could not be placed in the calendar. */
function statedPrecision({
  day,
  weekday,
  part,
  clock,
  month,
  quarter,
  half,
  season,
  shift,
  section,
  wholeHour,
}: Moment): Precision {
  if (clock !== undefined) return wholeHour ? 'hour' : 'minute';
  if (part !== undefined) return 'part';
  if (day !== undefined || weekday !== undefined) return 'day';
  if (section !== undefined && month !== undefined) return 'week';
  if (month !== undefined) return 'month';
  if (quarter !== undefined || half !== undefined || season !== undefined) return 'quarter';
  switch (shift?.unit) {
    case 'minute':
      return 'minute';
    case 'hour':
      return 'hour';
    case 'day':
    case 'weekday':
      return 'day';
    case 'week':
    case 'weekend':
      return 'week';
    case 'month':
    case 'quarter':
      return shift.unit;
    default:
      return 'year';
  }
}

/** Last day of a range whose first day is placed: Friday after that Monday, 2 January after that 30 December. */
function locateEnd(end: Moment, start: Stretch | null, bearings: Bearings): Stretch | null {
  if (start === null) return null;
  const onlyWeekday = end.weekday !== undefined && end.day === undefined && end.shift === undefined;
  if (onlyWeekday) {
    const first = dayNumberOf(start.start);
    if (first === null || end.weekday === undefined) return null;
    return dayStretch(weekdayOfDay(first) === end.weekday ? first : firstAfter(first, end.weekday));
  }
  if (end.clock !== undefined && end.day === undefined && end.shift === undefined) return start;
  if (end.month !== undefined && end.year === undefined && end.shift === undefined) {
    const year = Number(start.start.slice(0, 4));
    const turns = end.month < Number(start.start.slice(5, 7));
    return locate({ ...end, year: turns ? year + 1 : year }, bearings);
  }
  return locate(end, bearings);
}

/** Month and day fields of the model for words that leave the year open or name the day. */
function monthAndDay(start: Moment, end: Moment | undefined, placed: boolean): Partial<DateValue> {
  const rest = end ?? start;
  const span = placed ? null : monthsOf(start);
  if (span !== null) return { month: span[0], endMonth: span[1] };
  if (start.month === undefined) return {};
  if (start.section !== undefined && !placed) {
    const days = sectionDays(start.section, start.month);
    return { month: start.month, day: days.from, endMonth: start.month, endDay: days.to };
  }
  const first = { month: start.month, ...(start.day === undefined ? {} : { day: start.day }) };
  if (end?.month === undefined) return first;
  return { ...first, endMonth: rest.month, ...(rest.day === undefined ? {} : { endDay: rest.day }) };
}

/** "Thursday the 17th": the month is the one in which it was placed. */
const withMonth = (start: Moment, { start: iso }: Stretch): Moment =>
  start.month === undefined && start.shift === undefined ? { ...start, month: Number(iso.slice(5, 7)) } : start;

const CERTAIN = ['year', 'month', 'day', 'weekday', 'clock', 'part'] as const;

/** Parts the words state, in either end. */
export function certainParts({ start, end }: Draft): TimeMention['certain'] {
  const states = (key: (typeof CERTAIN)[number]) => start[key] !== undefined || end?.[key] !== undefined;
  const zone = start.zone !== undefined || start.offset !== undefined || end?.zone !== undefined;
  const year = start.span !== undefined ? (['year'] as const) : [];
  return [...year, ...CERTAIN.filter(states), ...(zone ? (['zone'] as const) : [])];
}

const withClock = (iso: string, clock: string | null) =>
  clock !== null && iso.length === 10 ? `${iso}T${clock}` : iso;

/** The day of publication, near which an hour without a day lies: it tells summer time from winter time. */
const around = ({ reference }: Bearings) => (reference === null ? null : isoOf(reference));

/** The value of a draft: what the words state, placed in the calendar as far as the bearings settle it. */
export function toValue(draft: Draft, bearings: Bearings): DateValue {
  if (draft.sort === 'duration') return anchoredLength(draft, bearings.reference);
  const { start, end } = draft;
  const repeated = draft.sort === 'repeated';
  const loose = draft.approximate === true || start.shift?.loose === true;
  const from = repeated ? null : locate(start, bearings);
  const to = end === undefined ? from : locateEnd(end, from, bearings);
  const placed = from !== null && to !== null && from.start.slice(0, to.end.length) <= to.end;
  const clock = clockOf(start);
  const endClock = end === undefined ? clock : clockOf(end);
  const stated = draft.length === undefined ? statedPrecision(start) : precisionOf(draft.length.unit);
  const finer = clock !== null || start.clock !== undefined || start.part !== undefined;
  const offset = start.offset ?? zoneOffset(start.zone ?? end?.zone, placed ? from.start : around(bearings));
  const value: DateValue = {
    type: 'date',
    start: placed ? withClock(from.start, clock) : null,
    end: placed ? withClock(to.end, endClock) : null,
    precision: placed && !finer ? from.precision : stated,
  };
  return {
    ...value,
    ...(start.weekday === undefined ? {} : { weekday: start.weekday }),
    ...monthAndDay(start.day !== undefined && placed ? withMonth(start, from) : start, end, placed),
    ...(start.part === undefined ? {} : { part: start.part }),
    ...(clock === null || (endClock !== clock && end !== undefined) ? {} : { clock }),
    ...(offset === null ? {} : { offset }),
    ...(draft.bound === undefined ? {} : { bound: draft.bound }),
    ...(loose || start.season !== undefined ? { approximate: true } : {}),
  };
}
