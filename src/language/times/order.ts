import { Chrono } from 'chrono-node/en';
import { clock12, clock12Range, clock24, clockHours, clockMilitary } from './parsers/clock';
import { clockBeforePart } from './parsers/clock-before-part';
import { clockInPart } from './parsers/clock-in-part';
import { dayAfterMonth, dayBeforeMonth } from './parsers/day-list';
import { dayPart, noonOrMidnight } from './parsers/day-part';
import { dayRangeDayFirst, dayRangeMonthFirst } from './parsers/day-range';
import { dayBefore, distance } from './parsers/distance';
import { duration, pastUnit } from './parsers/duration';
import { holiday } from './parsers/holiday';
import { light } from './parsers/light';
import { monthAlone, monthOfYear } from './parsers/month';
import { nearDay, nearPart } from './parsers/near-day';
import { nearUnit, runningUnit } from './parsers/near-unit';
import { quarterInLetters, quarterInWords } from './parsers/quarter';
import { every, weekdayOfEach, weekdays } from './parsers/repeated';
import { season } from './parsers/season';
import { oClock, spokenClock } from './parsers/spoken-clock';
import { weekOfMonth } from './parsers/week-of-month';
import { weekday } from './parsers/weekday';
import { century, decade, yearAlone, yearRange } from './parsers/year';
import { adoptStock } from './refiners/adopt-stock';
import { attachBound } from './refiners/attach-bound';
import { attachHedge } from './refiners/attach-hedge';
import { attachSection } from './refiners/attach-section';
import { joinConversion } from './refiners/join-conversion';
import { joinParts } from './refiners/join-parts';
import { joinRanges } from './refiners/join-ranges';
import { keepLongest } from './refiners/keep-longest';
import { calendarDayParsers } from './stock';

/** All recognisers in order. Order only breaks ties between results of equal length: the first wins. */
const parsers = [
  // Ranges before the single dates they contain.
  dayRangeMonthFirst,
  dayRangeDayFirst,
  yearRange,
  clock12Range,
  // A month with its year before the month and the year.
  weekOfMonth,
  monthOfYear,
  holiday,
  quarterInWords,
  quarterInLetters,
  season,
  decade,
  century,
  // Repeated times before the weekday or length inside them.
  every,
  weekdayOfEach,
  weekdays,
  weekday,
  nearDay,
  nearPart,
  // "the last month" before the "last month" in it.
  pastUnit,
  nearUnit,
  runningUnit,
  // Distances before the durations they begin with: "two days" + "ago".
  distance,
  dayBefore,
  // "at 18 hours" is a time before it is a length.
  clockHours,
  duration,
  clockInPart,
  clockBeforePart,
  clock12,
  clock24,
  clockMilitary,
  spokenClock,
  oClock,
  noonOrMidnight,
  dayPart,
  light,
  // Weakest evidence last: single numbers and names.
  dayBeforeMonth,
  dayAfterMonth,
  monthAlone,
  yearAlone,
];

const refiners = [
  // Everything after this sees our results only.
  adoptStock,
  keepLongest,
  // "mid-" belongs to the month before the month becomes the end of a range.
  attachSection,
  // Conversions in brackets, before the bracketed clock is taken for another time.
  joinConversion,
  // Twice, because three neighbours are common: "Sunday evening", "September 10", "at 8 p.m."
  joinParts,
  joinParts,
  joinConversion,
  // Ranges between complete ends.
  joinRanges,
  // "the night of" 3–4 March.
  joinParts,
  attachHedge,
  // Last: "until" opens whatever the time has become, a range excepted.
  attachBound,
];

let engine: Chrono | undefined;

/** Chrono with our parsers and refiners, built on first use because choosing among its own parsers runs them all. */
export function timeEngine(): Chrono {
  // Chrono's own English parsers, last, for calendar days in the many ways they are written; `adoptStock` says what is kept.
  engine ??= new Chrono({ parsers: [...parsers, ...calendarDayParsers()], refiners });
  return engine;
}
