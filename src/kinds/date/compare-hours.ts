import { DAY_PART_HOURS, ZONES } from '../../language/lexicon/times';
import { isoOf } from '../../language/times/civil';
import { zoneOffset } from '../../language/times/zone-offset';
import type { Claim, DateValue, World } from '../../model';
import { storyDay } from './story-day';

/** How the times of day of two values of one day stand to each other. */
export type HourRelation = 'equal' | 'within' | 'open' | 'near' | 'apart';

const HALF_DAY = 720;
const DAY = 1440;
/** Minutes by which "about nine" and "shortly after two" may be out. */
const LOOSE = 45;
const minutesOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
const round = (minutes: number) => ((minutes % DAY) + DAY) % DAY;
const distance = (a: number, b: number) => Math.min(round(a - b), round(b - a));

/** Names of zones, the longest first: "New York time" before "ET". */
const ZONE_NAMES = Object.keys(ZONES)
  .filter((name) => !/^local/.test(name))
  .sort((x, y) => y.length - x.length);

/** The offset of a claim's clock, by the season of the story where the article does not say; `unknown` for a named zone without one. */
function offsetOf({ value, document, span }: Claim, world: World): { offset: number | null; unknown: boolean } {
  const { offset } = value as DateValue;
  if (offset != null) return { offset, unknown: false };
  const time = document.times.find(({ start, end }) => start < span.end && end > span.start);
  if (!time?.certain.includes('zone') || /\blocal\b/i.test(time.text)) return { offset: null, unknown: false };
  const zone = ZONE_NAMES.find((name) => time.text.includes(name));
  const day = storyDay(world);
  const found = zoneOffset(zone, day === null ? null : isoOf(day));
  return { offset: found, unknown: found === null };
}

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

function compareClocks(a: Claim, b: Claim, world: World): HourRelation {
  const [x, y] = [a.value as DateValue, b.value as DateValue];
  let [p, q] = [minutesOf(x.clock!), minutesOf(y.clock!)];
  const [mine, theirs] = [offsetOf(a, world), offsetOf(b, world)];
  const zoned = [mine.offset !== null, theirs.offset !== null];
  if (zoned[0] && zoned[1]) [p, q] = [round(p - mine.offset!), round(q - theirs.offset!)];
  const gap = distance(p, q);
  if (gap === 0) return 'equal';
  const loose = x.approximate || y.approximate || x.precision === 'hour' || y.precision === 'hour';
  if (loose && gap <= LOOSE) return 'near';
  // "11.14am UK time" in an article that does not say whether it is summer
  const unknown = mine.unknown || theirs.unknown;
  const oneZone = (unknown || zoned[0] !== zoned[1]) && !(unknown ? false : zoned[0] ? isLocal(a) : isLocal(b));
  // Whole hours apart in two zones of which one is not told: perhaps one moment.
  return oneZone && (loose || gap % 30 === 0) && gap !== HALF_DAY ? 'open' : 'apart';
}

/** Minutes by which the clocks of two zones differ at most (IANA time zone database). */
const WIDEST = 14 * 60 + 720;

/**
 * "2205 GMT on Thursday" and "five past midnight on Friday": one moment, or perhaps one, when the clocks of two zones are
 * told. `days` is how many days the second lies behind the first.
 */
export function acrossZones(a: Claim, b: Claim, days: number): 'equal' | 'open' | 'apart' {
  const [x, y] = [a.value as DateValue, b.value as DateValue];
  if (!x.clock || !y.clock || (x.offset == null && y.offset == null)) return 'apart';
  const gap = days * DAY + minutesOf(y.clock) - minutesOf(x.clock);
  if (x.offset != null && y.offset != null) return gap - y.offset + x.offset === 0 ? 'equal' : 'apart';
  const told = x.offset ?? y.offset;
  if (told == null) return 'apart';
  return Math.abs(gap) <= WIDEST && gap % 30 === 0 ? 'open' : 'apart';
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
export function compareHours(a: Claim, b: Claim, world: World): HourRelation {
  const [x, y] = [a.value as DateValue, b.value as DateValue];
  if (x.clock && y.clock) return compareClocks(a, b, world);
  if (x.clock && y.part) return clockInPart(x.clock, y.part);
  if (y.clock && x.part) return clockInPart(y.clock, x.part);
  if (!x.part || !y.part) return x.clock || y.clock || x.part || y.part ? 'within' : 'equal';
  if (x.part === y.part) return 'equal';
  if (x.approximate || y.approximate || NEIGHBOURS.has([x.part, y.part].sort().join(' '))) return 'near';
  return /\b(?:late|early)\b/.test(`${words(a)} ${words(b)}`) ? 'near' : 'apart';
}
