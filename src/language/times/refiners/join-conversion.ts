import { ZONES } from '../../lexicon/times';
import type { Moment } from '../draft';
import { joining } from './extend';

// "7 p.m. (1000 GMT)": 19:00 at an offset of +9 hours

const MINUTES_PER_DAY = 1440;
/** Civil offsets run from −12:00 to +14:00 in quarters of an hour (IANA time zone database). */
const WEST = -720;
const EAST = 840;

const minutes = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

function fixedOffset(moment: Moment): number | undefined {
  const zones: Readonly<Record<string, unknown>> = ZONES;
  const offset = moment.zone === undefined ? undefined : zones[moment.zone];
  return typeof offset === 'number' ? offset : undefined;
}

/** Offset of the zone in which it is `local` when it is `other` at `otherOffset`; null when no zone has it. */
export function offsetBetween(local: string, other: string, otherOffset: number): number | null {
  const difference = minutes(local) - minutes(other) + otherOffset;
  const candidates = [difference, difference - MINUTES_PER_DAY, difference + MINUTES_PER_DAY];
  const near = candidates.filter((offset) => offset >= WEST && offset <= EAST && offset % 15 === 0);
  return near.sort((a, b) => Math.abs(a) - Math.abs(b))[0] ?? null;
}

export const joinConversion = joining((left, right, gap, { after }) => {
  const other = fixedOffset(right.start);
  if (other === undefined || left.end !== undefined || right.end !== undefined) return null;
  const { clock, halfDay } = left.start;
  if (clock === undefined || right.start.clock === undefined || halfDay) return null;
  const closed = /^[^()]{0,16}\($/.test(gap) && /^\)/.test(after);
  if (!closed && !/^\s?[,/]\s?$/.test(gap)) return null;
  // A stated local zone stays the stated one: a conversion that does not fit it is for the reader of both mentions.
  const own = fixedOffset(left.start);
  const offset = offsetBetween(clock, right.start.clock, other);
  if (offset === null || (own !== undefined && own !== offset)) return null;
  return { ...left, start: { ...left.start, offset } };
});
