import { DAY_PART_HOURS } from '../../language/lexicon/times';
import type { Claim, DateValue } from '../../model';

/** How the times of day of two values of one day stand to each other. */
export type HourRelation = 'equal' | 'within' | 'open' | 'near' | 'apart';

const HALF_DAY = 720;
const DAY = 1440;
/** Minutes by which "about nine" and "shortly after two" may be out. */
const LOOSE = 45;
const minutesOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
const round = (minutes: number) => ((minutes % DAY) + DAY) % DAY;
const distance = (a: number, b: number) => Math.min(round(a - b), round(b - a));

/** "2:07 p.m. (1407 GMT)": the clock of the place, with its offset. */
const isLocal = (claim: Claim, { start, end } = claim.span) =>
  claim.document.article.text.slice(start, end).includes('(');
const words = (claim: Claim) => claim.document.article.text.slice(claim.span.start, claim.span.end).toLowerCase();

/** Parts of the day that one reporter may call by the one name and another by the other. */
const NEIGHBOURS = new Set([
  'evening night',
  'midnight night',
  'noon morning',
  'afternoon noon',
  'midnight morning',
  'morning night',
]);

function compareClocks(a: Claim, b: Claim, x: DateValue, y: DateValue): HourRelation {
  let [p, q] = [minutesOf(x.clock!), minutesOf(y.clock!)];
  const zoned = [x.offset != null, y.offset != null];
  if (zoned[0] && zoned[1]) [p, q] = [round(p - x.offset!), round(q - y.offset!)];
  const gap = distance(p, q);
  if (gap === 0) return 'equal';
  const loose = x.approximate || y.approximate || x.precision === 'hour' || y.precision === 'hour';
  if (loose && gap <= LOOSE) return 'near';
  const oneZone = zoned[0] !== zoned[1] && !(zoned[0] ? isLocal(a) : isLocal(b));
  // Whole hours apart in two zones of which one is not told: perhaps one moment.
  return oneZone && gap % 30 === 0 && gap !== HALF_DAY ? 'open' : 'apart';
}

function clockInPart(clock: string, part: NonNullable<DateValue['part']>): HourRelation {
  const [from, to] = DAY_PART_HOURS[part];
  const minute = minutesOf(clock);
  const within = (at: number) => at >= from * 60 && at <= to * 60;
  if (within(minute) || within(minute + DAY)) return 'within';
  const gap = Math.min(...[from, to].map((hour) => distance(minute, (hour % 24) * 60)));
  return gap <= 2 * 60 ? 'open' : 'apart';
}

/** Compares the times of day of two values whose days are one, or open. */
export function compareHours(a: Claim, b: Claim): HourRelation {
  const [x, y] = [a.value as DateValue, b.value as DateValue];
  if (x.clock && y.clock) return compareClocks(a, b, x, y);
  if (x.clock && y.part) return clockInPart(x.clock, y.part);
  if (y.clock && x.part) return clockInPart(y.clock, x.part);
  if (!x.part || !y.part) return x.clock || y.clock || x.part || y.part ? 'within' : 'equal';
  if (x.part === y.part) return 'equal';
  if (x.approximate || y.approximate || NEIGHBOURS.has([x.part, y.part].sort().join(' '))) return 'near';
  return /\b(?:late|early)\b/.test(`${words(a)} ${words(b)}`) ? 'near' : 'apart';
}
