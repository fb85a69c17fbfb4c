import type { DateValue, TimeMention } from '../../model';

export type DayPart = NonNullable<DateValue['part']>;
export type Unit = 'minute' | 'hour' | 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade' | 'century';
export type Bound = NonNullable<DateValue['bound']>;

/** A section of a month, year, quarter or decade. */
export type Section = 'start' | 'early' | 'mid' | 'late' | 'end';

/**
 * One end of a time, as far as its words state it. Nothing here is inferred: "Sunday evening" is a weekday and a part,
 * "two days ago" a distance from the day of publication. `resolve/` turns moments into dates.
 */
export interface Moment {
  year?: number;
  /** First year of a decade or century that the text names, with its length in years ("the 1990s" is 1990 and 10). */
  span?: { year: number; years: number };
  quarter?: number;
  half?: number;
  season?: { from: number; to: number };
  month?: number;
  day?: number;
  weekday?: number;
  part?: DayPart;
  /** `HH:MM`, 24 hours. */
  clock?: string;
  /** The clock is an hour without minutes ("5 p.m."). */
  wholeHour?: boolean;
  /** "4:40" without a.m. or p.m.: the hour is one of two. */
  halfDay?: boolean;
  /** Name of the zone, a key of `ZONES`, or `+HH:MM`. */
  zone?: string;
  /** Minutes east of UTC when the words fix them. */
  offset?: number;
  section?: Section;
  /** The tense of the clause says nothing of this time: "called the November election a test". */
  untensed?: boolean;
  shift?: Shift;
}

/** A distance from an anchor, in whole units: "last week" is one week before the reference, "two days earlier" is narrative. */
export interface Shift {
  /** `reference` is the day of publication, `narrative` the time the story has reached, `event` what the next words name. */
  from: 'reference' | 'narrative' | 'event';
  /** `weekday`: the last/next/this one named by `Moment.weekday`. */
  unit: Unit | 'weekday' | 'named';
  count: number;
  /** Rest of a running unit: "later this month", "earlier this year". */
  side?: 'later' | 'earlier';
  /** Counted rather than named: "three weeks ago" is not a week of the calendar. */
  loose?: boolean;
}

/** A time expression before it is resolved. */
export interface Draft {
  sort: TimeMention['sort'];
  start: Moment;
  end?: Moment;
  bound?: Bound;
  approximate?: boolean;
  /** Length of a duration, in `unit`; null when nobody counted ("several days"). */
  length?: { unit: Unit; count: number | null };
  /** The length ends at the reference ("for the past 17 months") or starts there ("over the next two weeks"). */
  anchored?: 'past' | 'next';
}
