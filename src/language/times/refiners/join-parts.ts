import type { Draft, Moment } from '../draft';
import { joining } from './extend';

// "Monday, September 5" · "at 4:40 a.m. Thursday" · "the night of March 3 to 4" · "March this year" · "1964, at Christmas"

const LINK =
  /^(?:[,\s]|\s\()?(?:\s?sharp,?\s)?\s?(?:(?:in|on|at|of|from|around|about|by|between|just|shortly|early|late|the|exactly|local|time|before|after)\s|(?:in|on|at) the\s){0,3}$/i;

type Key = keyof Moment;
const DATE: readonly Key[] = [
  'year',
  'month',
  'day',
  'weekday',
  'season',
  'quarter',
  'half',
  'span',
  'shift',
  'section',
];
const TIME: readonly Key[] = ['part', 'clock'];

const has = (moment: Moment, keys: readonly Key[]) => keys.some((key) => moment[key] !== undefined);
const only = (moment: Moment, ...keys: Key[]) =>
  has(moment, keys) && [...DATE, ...TIME].every((key) => keys.includes(key) || moment[key] === undefined);

const calendarDay = (moment: Moment) => moment.day !== undefined && moment.month !== undefined;
const isDay = (moment: Moment) =>
  calendarDay(moment) ||
  moment.weekday !== undefined ||
  (moment.shift !== undefined && (moment.shift.unit === 'day' || moment.shift.unit === 'weekday'));

/** Whether one of two neighbours completes the other rather than naming another time. */
function complete(a: Moment, b: Moment): boolean {
  // weekday + calendar day: "Monday, September 5"
  if (only(a, 'weekday', 'part', 'clock') && a.weekday !== undefined && calendarDay(b) && b.weekday === undefined) {
    return !(has(a, TIME) && has(b, TIME));
  }
  // time of day + day: "4:40 a.m. Thursday", "the night of March 3", "noon on Friday"
  if (only(a, 'part', 'clock') && isDay(b) && b.clock === undefined)
    return a.part === undefined || b.part === undefined || a.clock !== undefined;
  // part + clock: "half past three in the afternoon"
  if (only(a, 'clock') && only(b, 'part')) return true;
  // month or day + running year: "March this year"
  if (a.month !== undefined && a.year === undefined && a.shift === undefined && only(b, 'shift'))
    return b.shift?.unit === 'year';
  // day + year: "Christmas, 1964"
  if (calendarDay(a) && a.year === undefined && only(b, 'year')) return true;
  // weekday + week: "Tuesday last week"
  if (only(a, 'weekday', 'part') && only(b, 'shift')) return b.shift?.unit === 'week';
  return false;
}

/** "from 9 a.m. to 5 p.m. on Friday" */
function onDay(hours: Draft, end: Moment, day: Draft): Draft | null {
  if (!only(hours.start, 'clock') || !only(end, 'clock') || !isDay(day.start) || has(day.start, TIME) || day.end)
    return null;
  return { ...hours, start: { ...day.start, ...stated(hours.start) }, end: { ...day.start, ...stated(end) } };
}

export const joinParts = joining((left, right, gap) => {
  if (left.sort !== 'point' || right.sort !== 'point' || !LINK.test(gap)) return null;
  if (left.end !== undefined) return onDay(left, left.end, right);
  const a = left.start;
  const b = right.start;
  if (!complete(a, b) && !complete(b, a)) return null;
  const start = { ...b, ...stated(a), ...(a.shift && b.shift ? { shift: b.shift } : {}) };
  const end = right.end === undefined ? undefined : { ...right.end, ...(a.part === undefined ? {} : { part: a.part }) };
  const draft: Draft = { sort: 'point', start, end, approximate: left.approximate || right.approximate };
  return { ...draft, bound: left.bound ?? right.bound };
});

const stated = (moment: Moment): Moment =>
  Object.fromEntries(Object.entries(moment).filter(([, value]) => value !== undefined));
