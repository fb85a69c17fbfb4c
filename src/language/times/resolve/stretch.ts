import type { DateValue } from '../../../model';
import { addMonths, civil, dayNumber, daysInMonth, isoDay, isoMonth, isoOf, isoYear, isRealDay } from '../civil';
import type { Moment, Section } from '../draft';

export type Precision = DateValue['precision'];

/** A stretch of the calendar: ISO 8601 cut to what is known, both ends included. */
export interface Stretch {
  readonly start: string;
  readonly end: string;
  readonly precision: Precision;
}

export const single = (iso: string, precision: Precision): Stretch => ({ start: iso, end: iso, precision });

export const dayStretch = (day: number): Stretch => single(isoOf(day), 'day');

export const daysStretch = (from: number, to: number, precision: Precision): Stretch => ({
  start: isoOf(from),
  end: isoOf(to),
  precision,
});

/**
 * Days of a month that "early", "mid" and "late" mean. The press draws no line, so neighbours share their border days:
 * 10 July is both early and mid-July, and never contradicts either.
 */
const MONTH_SECTIONS: Readonly<Record<Section, readonly [number, number]>> = {
  start: [1, 8],
  early: [1, 10],
  mid: [10, 20],
  late: [20, 31],
  end: [24, 31],
};

/** The same for months of a year. */
const YEAR_SECTIONS: Readonly<Record<Section, readonly [number, number]>> = {
  start: [1, 2],
  early: [1, 4],
  mid: [4, 9],
  late: [8, 12],
  end: [11, 12],
};

/** The same for years of a decade, counted from 0. */
const DECADE_SECTIONS: Readonly<Record<Section, readonly [number, number]>> = {
  start: [0, 2],
  early: [0, 4],
  mid: [3, 7],
  late: [5, 9],
  end: [8, 9],
};

export function monthSection(year: number, month: number, section: Section | undefined): Stretch {
  if (section === undefined) return single(isoMonth(year, month), 'month');
  const [from, to] = MONTH_SECTIONS[section];
  const last = Math.min(to, daysInMonth(year, month));
  return { start: isoDay(year, month, from), end: isoDay(year, month, last), precision: 'week' };
}

/** Days of a section in a month whose year is unknown. */
export const sectionDays = (section: Section, month: number) => {
  const [from, to] = MONTH_SECTIONS[section];
  return { from, to: Math.min(to, month === 2 ? 29 : daysInMonth(2000, month)) };
};

export function months(year: number, from: number, to: number, precision: Precision): Stretch {
  const first = addMonths(year, 1, from - 1);
  const last = addMonths(year, 1, to - 1);
  return { start: isoMonth(first.year, first.month), end: isoMonth(last.year, last.month), precision };
}

export function yearSection(year: number, section: Section | undefined): Stretch {
  if (section === undefined) return single(isoYear(year), 'year');
  const [from, to] = YEAR_SECTIONS[section];
  return months(year, from, to, 'quarter');
}

export function yearsStretch(first: number, years: number, section: Section | undefined): Stretch {
  const [from, to] = section === undefined ? [0, 9] : DECADE_SECTIONS[section];
  const scale = years / 10;
  return { start: isoYear(first + from * scale), end: isoYear(first + (to + 1) * scale - 1), precision: 'year' };
}

/** First and last month of a quarter or half, 1–12. */
export function monthsOf({ quarter, half }: Moment): readonly [number, number] | null {
  if (quarter !== undefined) return [quarter * 3 - 2, quarter * 3];
  if (half !== undefined) return [half * 6 - 5, half * 6];
  return null;
}

/** What a moment says once its year is known; null for a day that does not exist. */
export function inYear(moment: Moment, year: number): Stretch | null {
  const { month, day, season, section } = moment;
  if (month !== undefined && day !== undefined) {
    return isRealDay(year, month, day) ? single(isoDay(year, month, day), 'day') : null;
  }
  if (month !== undefined) return monthSection(year, month, section);
  if (season !== undefined) return months(year, season.from, season.to, 'quarter');
  const part = monthsOf(moment);
  if (part !== null) return months(year, part[0], part[1], 'quarter');
  return yearSection(year, section);
}

/** Monday of the week of a day. */
export const mondayOf = (day: number) => day - ((((day + 3) % 7) + 7) % 7);

export const yearOf = (day: number) => civil(day).year;
export const monthIndexOf = (day: number) => civil(day).year * 12 + civil(day).month - 1;
export const firstOfYear = (year: number) => dayNumber(year, 1, 1);
