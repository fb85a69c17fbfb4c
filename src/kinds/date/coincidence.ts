import type { Claim, DateValue, Document } from '../../model';
import { slip } from './features';
import { sideOfClaim } from './side';

const minutesOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
const HALF_DAY = 720;
const DAY = 1440;
const HOUR = 60;

/** The time of day on the clock that both have in common, minutes after midnight. */
function minuteOf({ clock, offset }: DateValue, inUtc: boolean): number {
  const minute = minutesOf(clock!) - (inUtc ? offset! : 0);
  return ((minute % DAY) + DAY) % DAY;
}

const told = new WeakMap<Document, ReadonlySet<string>>();

/** The times of day that an article gives. */
function clocksOf(document: Document): ReadonlySet<string> {
  const known = told.get(document);
  if (known) return known;
  const clocks = new Set(document.times.flatMap(({ value }) => (value.clock ? [value.clock] : [])));
  told.set(document, clocks);
  return clocks;
}

/** How few events have such a minute by chance: 17 past is telling, half past is not. */
function telling(minute: number): number {
  if (minute % 30 === 0) return 0;
  if (minute % 15 === 0) return 0.3;
  return minute % 5 === 0 ? 0.6 : 1;
}

/** "6:42 p.m." and "7.42 p.m.", "7:35 a.m." and "7:35 in the afternoon": the minute is one and the hour is not. */
function minuteSlip(a: Claim, b: Claim): number {
  const [x, y] = [a.value as DateValue, b.value as DateValue];
  if (!x.clock || !y.clock || x.precision !== 'minute' || y.precision !== 'minute') return 0;
  const inUtc = x.offset != null && y.offset != null;
  const [p, q] = [minuteOf(x, inUtc), minuteOf(y, inUtc)];
  const gap = Math.min(Math.abs(p - q), DAY - Math.abs(p - q));
  if (gap === 0 || gap % HOUR !== 0) return 0;
  // Whoever tells both times tells of two events.
  if (clocksOf(a.document).has(y.clock) || clocksOf(b.document).has(x.clock)) return 0;
  const chance = telling(p % HOUR);
  // Half a day apart it is the halves of the day that were mistaken.
  if (gap === HALF_DAY && chance > 0) return Math.max(0.8, chance);
  return gap === HOUR ? chance : 0.3 * chance;
}

const LIMITS = new Set(['end', 'by']);
/** Hours at which anything may end. */
const USUAL_HOURS = new Set(['00:00', '09:00', '10:00', '12:00', '17:00', '18:00', '20:00', '22:00', '23:59']);
const ENDS = new Set(['end', 'close', 'expire', 'lapse']);
const isLimit = (claim: Claim) =>
  LIMITS.has(sideOfClaim(claim)) || (sideOfClaim(claim) === 'at' && ENDS.has(claim.topic.event ?? ''));

/** "until 1 p.m. on Friday, May 15", "until 1 p.m. on Monday, May 18" */
function sameHourOfLimit(a: Claim, b: Claim): number {
  const [x, y] = [a.value as DateValue, b.value as DateValue];
  if (!x.clock || x.clock !== y.clock || !isLimit(a) || !isLimit(b)) return 0;
  return USUAL_HOURS.has(x.clock) ? 0.6 : 1;
}

/**
 * How much two values look like one value of which a part was told wrongly, 0–1: two events have 6:42 and 7:42 by chance
 * once in sixty times.
 */
export function coincidence(a: Claim, b: Claim): number {
  const sameSide = sideOfClaim(a) === sideOfClaim(b) && sideOfClaim(a) !== 'at';
  const [x, y] = [a.value as DateValue, b.value as DateValue];
  const bySlip = sameSide && !x.clock && !y.clock ? 0.9 * slip(x, y) : 0;
  return Math.max(minuteSlip(a, b), sameHourOfLimit(a, b), bySlip);
}

/** Keys under which times meet that may be one time told wrongly. */
export function coincidenceKeys(claim: Claim): string[] {
  const { clock, precision } = claim.value as DateValue;
  if (!clock) return [];
  const minute = Number(clock.slice(3, 5));
  const keys = precision === 'minute' && minute % 30 !== 0 ? [`minute ${minute % HOUR}`] : [];
  return isLimit(claim) ? [...keys, `until ${clock}`] : keys;
}

const firsts = new WeakMap<Document, string | null>();

/** Whether a claim gives the first time of day, to the minute, that its article has: mostly that of the news. */
export function isFirstClock({ value, document }: Claim): boolean {
  if (!firsts.has(document)) {
    const exact = document.times.find((time) => time.value.clock && time.value.precision === 'minute');
    firsts.set(document, exact?.value.clock ?? null);
  }
  const { clock } = value as DateValue;
  return clock != null && firsts.get(document) === clock;
}
