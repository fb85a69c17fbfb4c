import { civil, dayNumber, daysInMonth, weekdayOfDay } from '../../language/times/civil';
import { dayNumberOf } from '../../language/times/compare';
import type { Claim, DateValue, World } from '../../model';
import { storyDay } from './story-day';

/** Where a value lies in the calendar, in whole days (1970-01-01 is 0), both ends included. */
export interface Placed {
  /** Null when the text leaves the day open: a clock time, a weekday without a week. */
  readonly days: { readonly from: number; readonly to: number } | null;
  /** No year is known: `days` lies in the year 2000. */
  readonly floating: boolean;
  /** ISO weekday of a single day, or the one that the text names. */
  readonly weekday: number | null;
  /** Days on either side that the wording leaves room for. */
  readonly slack: number;
  /** The day follows from a weekday and the day of publication, or from a word such as "yesterday". */
  readonly inferred: boolean;
}

const FLOATING_YEAR = 2000;
/** A weekday without a week lies this many days at most from the day of publication. */
const WEEK = 7;

const edgeOf = (iso: string, side: 'first' | 'last'): number | null => {
  const [year, month, day] = iso.slice(0, 10).split('-').map(Number);
  if (!year) return null;
  if (day) return dayNumberOf(iso.slice(0, 10));
  if (month) return dayNumber(year, month, side === 'first' ? 1 : daysInMonth(year, month));
  return side === 'first' ? dayNumber(year, 1, 1) : dayNumber(year, 12, 31);
};

function inYear(value: DateValue, year: number): { from: number; to: number } {
  const month = value.month!;
  const endMonth = value.endMonth ?? (value.precision === 'quarter' ? ((month + 1) % 12) + 1 : month);
  const endYear = endMonth < month ? year + 1 : year;
  const lastDay = value.endDay ?? (value.endMonth == null ? value.day : null) ?? daysInMonth(endYear, endMonth);
  return { from: dayNumber(year, month, value.day ?? 1), to: dayNumber(endYear, endMonth, lastDay) };
}

/** The year that brings a day without one nearest to the story; a plan lies ahead. */
function nearest(value: DateValue, day: number, planned: boolean): { from: number; to: number } {
  const { year } = civil(day);
  const options = [year - 1, year, year + 1].map((each) => inYear(value, each));
  const ahead = options.filter(({ to }) => to >= day);
  if (planned && ahead.length) return ahead[0]!;
  const distance = ({ from, to }: { from: number; to: number }) => Math.abs((from + to) / 2 - day);
  return options.reduce((best, each) => (distance(each) < distance(best) ? each : best));
}

function slackOf(value: DateValue, days: { from: number; to: number } | null): number {
  if (!days) return 0;
  const width = days.to - days.from + 1;
  // "shortly before midnight on Saturday" is Saturday.
  if (value.part || value.clock) return 0;
  if (value.approximate) return Math.max(1, Math.round(width / 2));
  return 0;
}

/** Where a claim's value lies, with the year of the story lent to a day that has none. */
export function placed(claim: Claim, world: World): Placed {
  const value = claim.value as DateValue;
  const reference = claim.document.reference ? dayNumberOf(claim.document.reference) : null;
  const around = reference ?? storyDay(world);
  let days: { from: number; to: number } | null = null;
  let floating = false;
  if (value.start !== null) {
    const from = edgeOf(value.start, 'first');
    const to = edgeOf(value.end ?? value.start, 'last');
    if (from !== null && to !== null) days = { from, to };
  } else if (value.month) {
    floating = around === null;
    days = around === null ? inYear(value, FLOATING_YEAR) : nearest(value, around, claim.stance === 'planned');
  }
  const single = days !== null && days.from === days.to && !floating;
  return {
    days,
    floating,
    weekday: single ? weekdayOfDay(days!.from) : (value.weekday ?? null),
    slack: slackOf(value, days),
    inferred: value.start !== null && !value.day,
  };
}

/** Whether a weekday without a week can be that day: within a week of publication; always when there is no such day. */
export function weekdayCanBe(claim: Claim, day: number): boolean {
  const reference = claim.document.reference ? dayNumberOf(claim.document.reference) : null;
  return reference === null || Math.abs(day - reference) <= WEEK;
}
