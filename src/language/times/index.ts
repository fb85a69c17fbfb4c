export {
  addDays,
  clockInUtc,
  contains,
  dayNumberOf,
  type Interval,
  overlaps,
  toInterval,
  weekdayMatches,
  weekdayOf,
} from './compare';
export { type Dateline, datelineOf, referenceOf } from './dateline';
export { findTimes } from './find-times';
export type { RawTime } from './raw-time';
