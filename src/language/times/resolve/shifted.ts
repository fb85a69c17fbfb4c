import { addMonths, civil, dayNumber, isoOf, weekdayOfDay } from '../civil';
import type { Moment, Section, Shift } from '../draft';
import {
  dayStretch,
  daysStretch,
  inYear,
  mondayOf,
  monthSection,
  months,
  type Stretch,
  yearSection,
  yearsStretch,
} from './stretch';
import type { Tense } from './tense';

export const lastBefore = (day: number, weekday: number) => day - (((weekdayOfDay(day) - weekday + 6) % 7) + 1);
export const firstAfter = (day: number, weekday: number) => day + (((weekday - weekdayOfDay(day) + 6) % 7) + 1);

/** "last Friday" said on a Saturday may be yesterday or a week ago: below this distance it is left open. */
const CLEAR_DAYS = 4;

function namedWeekday(weekday: number, shift: Shift, anchor: number, tense: () => Tense): Stretch | null {
  const past = lastBefore(anchor, weekday);
  const coming = firstAfter(anchor, weekday);
  if (shift.from === 'narrative') {
    return shift.count === 0 ? null : dayStretch(shift.count < 0 ? past : coming);
  }
  if (shift.count === 0) {
    if (weekdayOfDay(anchor) === weekday) return dayStretch(anchor);
    const side = tense();
    return side === 'past' ? dayStretch(past) : side === 'future' ? dayStretch(coming) : null;
  }
  const day = shift.count < 0 ? past : coming;
  return Math.abs(day - anchor) >= CLEAR_DAYS ? dayStretch(day) : null;
}

/** Days of a week, counted from Monday, that its sections mean. */
const WEEK_SECTIONS: Readonly<Record<Section, readonly [number, number]>> = {
  start: [0, 1],
  early: [0, 2],
  mid: [1, 3],
  late: [3, 6],
  end: [3, 6],
};

function weekend(count: number, anchor: number, tense: () => Tense): Stretch | null {
  const saturday = mondayOf(anchor) + 5;
  const days = (from: number) => daysStretch(from, from + 1, 'week');
  if (count < 0) return days(saturday - 7);
  if (count > 0) return null;
  if (anchor >= saturday) return days(saturday);
  const side = tense();
  return side === 'past' ? days(saturday - 7) : side === 'future' ? days(saturday) : null;
}

/** "this March", "last summer": the named month or season that is nearest on that side. */
function named(moment: Moment, count: number, anchor: number): Stretch | null {
  const now = civil(anchor);
  const from = moment.month ?? moment.season?.from;
  const to = moment.month ?? moment.season?.to;
  if (from === undefined || to === undefined) return null;
  const current = now.year * 12 + now.month;
  for (const year of count < 0 ? [now.year, now.year - 1, now.year - 2] : [now.year - 1, now.year, now.year + 1]) {
    const first = year * 12 + from;
    const last = year * 12 + to;
    const fits = count < 0 ? last < current : count > 0 ? first > current : last >= current - 11 && year === now.year;
    if (fits) return inYear(moment, year);
  }
  return null;
}

/** "later this month", "earlier this year": the part of the running unit on one side of the anchor. */
function oneSide(side: 'later' | 'earlier', anchor: number, first: number, next: number, stretch: Stretch): Stretch {
  return side === 'later'
    ? { start: isoOf(anchor), end: isoOf(next - 1), precision: stretch.precision }
    : { start: isoOf(first), end: isoOf(anchor), precision: stretch.precision };
}

/** Where a relative moment lies, counted from the day `anchor`; null where two readings are as good. */
export function shifted(moment: Moment, shift: Shift, anchor: number, tense: () => Tense): Stretch | null {
  const now = civil(anchor);
  const { unit, count, side } = shift;
  switch (unit) {
    case 'day':
      return dayStretch(anchor + count);
    case 'weekday':
      return moment.weekday === undefined ? null : namedWeekday(moment.weekday, shift, anchor, tense);
    case 'weekend':
      return weekend(count, anchor, tense);
    case 'week': {
      const monday = mondayOf(anchor) + 7 * count;
      if (moment.weekday !== undefined) return dayStretch(monday + moment.weekday - 1);
      // "three weeks ago" is measured from today, "last week" is a week of the calendar.
      if (shift.loose) return daysStretch(anchor + 7 * count - 3, anchor + 7 * count + 3, 'week');
      if (moment.section !== undefined) {
        const [first, last] = WEEK_SECTIONS[moment.section];
        return daysStretch(monday + first, monday + last, 'week');
      }
      const week = daysStretch(monday, monday + 6, 'week');
      return side && count === 0 ? oneSide(side, anchor, monday, monday + 7, week) : week;
    }
    case 'month': {
      const target = addMonths(now.year, now.month, count);
      if (moment.day !== undefined) return inYear({ month: target.month, day: moment.day }, target.year);
      const stretch = monthSection(target.year, target.month, moment.section);
      if (!side || count !== 0) return stretch;
      return oneSide(side, anchor, dayNumber(now.year, now.month, 1), dayNumber(now.year, now.month + 1, 1), stretch);
    }
    case 'quarter': {
      const first = addMonths(now.year, Math.floor((now.month - 1) / 3) * 3 + 1, 3 * count);
      return months(first.year, first.month, first.month + 2, 'quarter');
    }
    case 'year': {
      const year = now.year + count;
      if (moment.month !== undefined || moment.quarter !== undefined || moment.half !== undefined)
        return inYear(moment, year);
      const stretch = yearSection(year, moment.section);
      if (!side || count !== 0) return stretch;
      return oneSide(side, anchor, dayNumber(year, 1, 1), dayNumber(year + 1, 1, 1), stretch);
    }
    case 'decade':
      return count === 0 ? yearsStretch(now.year - (now.year % 10), 10, moment.section) : null;
    case 'named':
      return named(moment, count, anchor);
    default:
      return null;
  }
}
