import { DAYS_THAT_ARE_NAMES } from '../../lexicon/times';
import { civil, dayNumber, isRealDay, weekdayOfDay } from '../civil';
import type { Moment } from '../draft';
import { firstAfter, lastBefore, shifted } from './shifted';
import { dayStretch, inYear, type Stretch, yearOf, yearsStretch } from './stretch';
import type { Tense } from './tense';

/** What a time is resolved against. */
export interface Bearings {
  /** Day number of publication. */
  readonly reference: number | null;
  /** Day number of the time the paragraph has reached, when it is safe to count from. */
  readonly narrative: number | null;
  /** Read only where it decides something: it costs a look at the sentence. */
  readonly tense: () => Tense;
  /** The time is where something began that goes on ("since January"). */
  readonly begun: boolean;
  /** The time is where something ends ("until 12 September"). */
  readonly limit?: boolean;
}

/** A day without a year may lie this many days off: on the side the tense points to, and on either side without a tense. */
const REACH_WITH_TENSE = 270;
const REACH = 120;
/** "has been extended until 12 September": the verb's tense is not the limit's. */
const REACH_OF_LIMIT = 180;
/** A weekday with the number of its day and no month lies within six weeks of publication. */
const REACH_OF_MONTH = 42;

/** Year of a month (and day) that the text leaves out: the nearest one that the tense allows, null when none is near. */
function nearestYear(
  month: number,
  day: number,
  reference: number,
  tense: Tense | 'until',
  begun: boolean,
): number | null {
  const current = yearOf(reference);
  const candidates = [current - 1, current, current + 1]
    .filter((year) => isRealDay(year, month, day))
    .map((year) => ({ year, distance: dayNumber(year, month, day) - reference }))
    .filter(({ distance }) => {
      if (begun) return distance <= 15 && distance >= -350;
      if (tense === 'until') return Math.abs(distance) <= REACH_OF_LIMIT;
      if (tense === 'past') return distance <= 31 && distance >= -REACH_WITH_TENSE;
      if (tense === 'future') return distance >= -31 && distance <= REACH_WITH_TENSE;
      return Math.abs(distance) <= REACH;
    });
  candidates.sort((a, b) => Math.abs(a.distance) - Math.abs(b.distance));
  return candidates[0]?.year ?? null;
}

function bareWeekday(weekday: number, reference: number, tense: Tense): Stretch | null {
  if (tense === null) return null;
  if (weekdayOfDay(reference) === weekday) return dayStretch(reference);
  return dayStretch(tense === 'past' ? lastBefore(reference, weekday) : firstAfter(reference, weekday));
}

/** "Thursday the 17th": in the nearest month in which the 17th is a Thursday, when one is near. */
function dayOfMonth(day: number, weekday: number, reference: number): Stretch | null {
  const near = Array.from({ length: 2 * REACH_OF_MONTH + 1 }, (_, at) => reference - REACH_OF_MONTH + at)
    .filter((option) => civil(option).day === day && weekdayOfDay(option) === weekday)
    .sort((a, b) => Math.abs(a - reference) - Math.abs(b - reference));
  return near[0] === undefined ? null : dayStretch(near[0]);
}

/** Where a moment lies in the calendar, null when the words and the bearings do not settle it. */
export function locate(moment: Moment, bearings: Bearings): Stretch | null {
  const { shift, span, month, weekday } = moment;
  if (moment.year !== undefined) return inYear(moment, moment.year);
  if (span !== undefined) return yearsStretch(span.year, span.years, moment.section);
  if (shift !== undefined) {
    const anchors = { reference: bearings.reference, narrative: bearings.narrative, event: null };
    const anchor = anchors[shift.from];
    return anchor === null ? null : shifted(moment, shift, anchor, bearings.tense);
  }
  if (bearings.reference === null) return null;
  if (month !== undefined) {
    if (DAYS_THAT_ARE_NAMES.some(([m, d]) => m === month && d === moment.day)) return null;
    const tense = bearings.limit ? 'until' : moment.untensed || bearings.begun ? null : bearings.tense();
    const year = nearestYear(month, moment.day ?? 15, bearings.reference, tense, bearings.begun);
    return year === null ? null : inYear(moment, year);
  }
  if (weekday !== undefined && moment.day !== undefined) return dayOfMonth(moment.day, weekday, bearings.reference);
  return weekday === undefined
    ? null
    : bareWeekday(weekday, bearings.reference, bearings.begun ? 'past' : bearings.tense());
}
