import { weekdayOfDay } from '../../language/times/civil';
import type { Claim, TimeMention, World } from '../../model';
import { placed } from './placed';
import { isHalf } from './side';

/** A weekday beside a date is out by this many days at most when one of the two is a slip. */
const SLIP = 3;

const found = new WeakMap<Claim, TimeMention | null>();

/** The time expression that a claim is half of, looked up once a claim. */
function timeOf(claim: Claim): TimeMention | null {
  const known = found.get(claim);
  if (known !== undefined) return known;
  const { document, span } = claim;
  const time = document.times.find(({ start, end }) => start < span.end && end > span.start) ?? null;
  found.set(claim, time);
  return time;
}

/** The day that the weekday beside a date means, when that is not the date's own: the 17th for "Wednesday, September 18". */
function dayOfWeekday(claim: Claim, world: World): number | null {
  const time = timeOf(claim);
  const weekday = time?.certain.includes('weekday') ? time.value.weekday : null;
  if (!time || weekday == null) return null;
  const { days, floating } = placed({ ...claim, value: time.value }, world);
  if (!days || floating || days.from !== days.to) return null;
  for (let shift = 1; shift <= SLIP; shift++)
    for (const day of [days.from - shift, days.from + shift]) if (weekdayOfDay(day) === weekday) return day;
  return null;
}

/**
 * "On the evening of Wednesday, September 18" and "on Wednesday", which for the other article was the 17th: the weekday
 * of the one is the day of the other, so its date is the slip, and both tell of one day.
 */
export function isMended(a: Claim, b: Claim, world: World): boolean {
  if (a.article === b.article || isHalf(a) === isHalf(b)) return false;
  const [half, whole] = isHalf(a) ? [a, b] : [b, a];
  const { days, floating } = placed(whole, world);
  if (!days || floating || days.from !== days.to) return false;
  return dayOfWeekday(half, world) === days.from;
}

/** The day that a claim names, and for a weekday the one that it means where the date beside it is another. */
export function mendedKeys(claim: Claim, world: World): string[] {
  if (isHalf(claim)) {
    const day = dayOfWeekday(claim, world);
    return day === null ? [] : [`day ${day}`];
  }
  const { days, floating } = placed(claim, world);
  return days && !floating && days.from === days.to ? [`day ${days.from}`] : [];
}
