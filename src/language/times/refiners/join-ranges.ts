import type { Draft, Moment } from '../draft';
import { joining } from './extend';

// "from 30 August to 2 September" · "Monday through Friday" · "between 2014 and 2016" · "9 a.m. Monday to noon on Tuesday"

const THROUGH = /^\s?,?\s?(?:to|through|thru|until|till|–|—|-|up to)\s?(?:the |about |around |at least )?$/i;
const AND = /^\s(?:and|to)\s(?:the |about |around )?$/i;
const OPEN = /(?:^|[^\p{L}])(?<open>between|from)\s(?:the |about |around |at |on )?$/iu;

type Grain = 'clock' | 'day' | 'weekday' | 'month' | 'year' | 'other';

function grain(moment: Moment): Grain {
  if (moment.clock !== undefined) return 'clock';
  if (moment.day !== undefined) return 'day';
  if (moment.weekday !== undefined) return 'weekday';
  if (moment.month !== undefined) return 'month';
  if (moment.year !== undefined) return 'year';
  return 'other';
}

/** Month and year that only one end names hold for both. */
function share(to: Moment, from: Moment): Moment {
  const month = to.month ?? (to.day === undefined ? undefined : from.month);
  const year = to.year ?? (to.month === undefined ? undefined : from.year);
  return { ...to, month, year };
}

export const joinRanges = joining((left, right, gap, { before }) => {
  if (left.sort !== 'point' || right.sort !== 'point' || left.end || right.end || right.bound) return null;
  const open = OPEN.exec(before)?.groups?.open?.toLowerCase();
  if (!(open === 'between' ? AND : THROUGH).test(gap)) return null;
  const kind = grain(left.start);
  if (kind === 'other' ? !sameUnit(left.start, right.start) : kind !== grain(right.start)) return null;
  // "moved from Monday to Wednesday", "from March to May": weekdays and years need the opening word or a plain "through".
  if ((kind === 'year' || kind === 'weekday') && open === undefined && !/through|–|-/.test(gap)) return null;
  const start =
    grain(right.start) === 'day' || kind === 'month'
      ? { ...left.start, year: left.start.year ?? yearBefore(left.start, right.start) }
      : left.start;
  const draft: Draft = { sort: 'point', start, end: share(right.start, left.start) };
  return { ...draft, approximate: left.approximate || right.approximate };
});

/** "30 December to 2 January 2024" begins in 2023. */
function yearBefore(from: Moment, to: Moment): number | undefined {
  if (to.year === undefined || from.month === undefined || to.month === undefined) return to.year;
  return from.month > to.month ? to.year - 1 : to.year;
}

const sameUnit = (a: Moment, b: Moment) =>
  a.shift !== undefined && b.shift !== undefined && a.shift.unit === b.shift.unit && a.shift.from === b.shift.from;
