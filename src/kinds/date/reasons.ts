import type { Claim } from '../../model';
import { labelOf } from './words';

export const WEEKDAY_REASON = 'the weekday is not the weekday of the date beside it';
/** "one event, and Thursday is not Friday" */
export const dayReason = (a: Claim, b: Claim) => `one event is put on ${labelOf(a)} and on ${labelOf(b)}`;
export const hourReason = (a: Claim, b: Claim) =>
  `the same event, at two times of the day: ${labelOf(a)} and ${labelOf(b)}`;
