import { civil, dayNumber, weekdayOfDay } from '../../language/times/civil';
import { dayNumberOf } from '../../language/times/compare';
import type { Claim, DateValue, World } from '../../model';
import { type Placed, placed, weekdayCanBe } from './placed';

/** How the days of two values stand to each other. `open`: the text does not say enough to compare them. */
export type DayRelation =
  | { readonly is: 'equal' | 'within' | 'open' | 'near' }
  | { readonly is: 'apart' | 'crossing'; readonly days: number; readonly by: 'weekday' | 'date' };

type Edge = 'begin' | 'end' | null;

/** A range with two ends that the text gives. */
const isSpan = (claim: Claim) => {
  const value = claim.value as DateValue;
  const words = claim.document.article.text.slice(claim.span.start, claim.span.end);
  const twoEnds = value.start !== value.end || (value.endDay ?? value.endMonth) != null;
  return (
    twoEnds &&
    !value.approximate &&
    /\b(?:to|and|until|till|through)\b|[–—-]/.test(words) &&
    ['day', 'month', 'year'].includes(value.precision)
  );
};

/** The day of a range that an edge means. */
const atEdge = (days: { from: number; to: number }, edge: Edge) =>
  edge === 'begin' ? { from: days.from, to: days.from } : edge === 'end' ? { from: days.to, to: days.to } : days;

/** Lends the year of one value to the other when that has none. */
function aligned(a: Placed, b: Placed): [{ from: number; to: number }, { from: number; to: number }] {
  const [x, y] = [a.days!, b.days!];
  if (a.floating === b.floating) return [x, y];
  const lend = (days: { from: number; to: number }, other: { from: number }) => {
    const year = civil(other.from).year;
    const move = (day: number) => {
      const { month, day: date, year: some } = civil(day);
      return dayNumber(year + some - 2000, month, date);
    };
    return { from: move(days.from), to: move(days.to) };
  };
  return a.floating ? [lend(x, y), y] : [x, lend(y, x)];
}

const referenceOf = ({ document }: Claim) => (document.reference ? dayNumberOf(document.reference) : null);
/** Articles this many days apart mean the same week by a bare weekday. */
const SAME_WEEK = 4;

function compareWeekdays(a: Claim, b: Claim, x: Placed, y: Placed): DayRelation {
  const [p, q] = [referenceOf(a), referenceOf(b)];
  if (p !== null && q !== null && Math.abs(p - q) > SAME_WEEK) return { is: 'open' };
  const gap = Math.abs(x.weekday! - y.weekday!);
  return gap === 0 ? { is: 'equal' } : { is: 'apart', days: Math.min(gap, 7 - gap), by: 'weekday' };
}

/** A weekday without a week against a day of the calendar: "until Wednesday" and "10–13 September". */
function compareWithDay(open: Claim, weekday: number | null, known: Placed, edge: Edge): DayRelation {
  if (weekday === null || known.floating || !known.days) return { is: 'open' };
  const { from, to } = atEdge(known.days, edge);
  if (from !== to) return { is: 'open' };
  const gap = Math.abs(weekdayOfDay(from) - weekday);
  if (gap !== 0) return { is: 'apart', days: Math.min(gap, 7 - gap), by: 'weekday' };
  return weekdayCanBe(open, from) ? { is: 'equal' } : { is: 'open' };
}

/** Compares the days of two claims, or of the edges of their events that are meant. */
export function compareDays(a: Claim, b: Claim, world: World, edges: readonly [Edge, Edge]): DayRelation {
  const [x, y] = [placed(a, world), placed(b, world)];
  if (!x.days && !y.days)
    return x.weekday === null || y.weekday === null ? { is: 'open' } : compareWeekdays(a, b, x, y);
  if (!x.days) return compareWithDay(a, x.weekday, y, edges[1]);
  if (!y.days) return compareWithDay(b, y.weekday, x, edges[0]);
  const [left, right] = aligned(x, y);
  const [p, q] = [atEdge(left, edges[0]), atEdge(right, edges[1])];
  if (p.from === q.from && p.to === q.to) return { is: 'equal' };
  const inside = (o: { from: number; to: number }, i: { from: number; to: number }) => o.from <= i.from && i.to <= o.to;
  if (edges[0] === null && edges[1] === null && isSpan(a) && isSpan(b) && !x.slack && !y.slack)
    // "from May 2019 to November 2020" is no more exact than "from May 2019 to November 2022", it is another answer.
    return { is: 'crossing', days: 0, by: 'date' };
  if (inside(p, q) || inside(q, p)) return { is: 'within' };
  const gap = Math.max(p.from - q.to, q.from - p.to);
  if (gap <= 0) return x.slack || y.slack ? { is: 'near' } : { is: 'crossing', days: 0, by: 'date' };
  return gap <= x.slack + y.slack ? { is: 'near' } : { is: 'apart', days: gap, by: 'date' };
}
