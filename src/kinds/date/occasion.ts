import { dayNumberOf } from '../../language/times/compare';
import type { Claim, World } from '../../model';
import { placed } from './placed';

/** Days of one event are told wrongly by days; further apart they are two events. */
const FAR = 45;
const COARSE = new Set(['year', 'quarter', 'month', 'week']);
export const isCoarse = ({ value }: Claim) => value.type === 'date' && COARSE.has(value.precision);

/** Whether two values lie too far apart to be two answers about one event. */
export function isElsewhen(a: Claim, b: Claim, world: World): boolean {
  const [x, y] = [placed(a, world), placed(b, world)];
  if (!x.days || !y.days || x.floating !== y.floating || (isCoarse(a) && isCoarse(b))) return false;
  return Math.max(x.days.from - y.days.to, y.days.from - x.days.to) > FAR;
}

/** Days by which two answers about one event differ when the event is named otherwise. */
const FEW = 4;
export function isWithinDays(a: Claim, b: Claim, world: World): boolean {
  const [x, y] = [placed(a, world), placed(b, world)];
  if (!x.days || !y.days || x.floating !== y.floating) return x.days === null && y.days === null;
  return Math.max(x.days.from - y.days.to, y.days.from - x.days.to) <= FEW;
}

/** Each article tells the news of its own day: the same people met on Sunday and, in a later article, on Thursday. */
export function isOwnNews(a: Claim, b: Claim, world: World): boolean {
  const ages = [a, b].map((claim) => {
    const { reference } = claim.document;
    const { days } = placed(claim, world);
    const today = reference ? dayNumberOf(reference) : null;
    return days && today !== null && days.from === days.to ? { today, age: today - days.from } : null;
  });
  const [x, y] = ages;
  if (!x || !y || x.today === y.today) return false;
  return x.age === 0 && y.age === 0;
}

/** Everything in an article of the day happens around its date. */
const TODAY = 3;
function isToday({ topic, document }: Claim): boolean {
  if (!document.reference) return false;
  const [, month, day] = document.reference.split('-').map(Number);
  const [m, d] = topic.time!.split('-').map(Number);
  const gap = Math.abs((month! - m!) * 30.4 + day! - d!);
  return Math.min(gap, 365 - gap) <= TODAY;
}

/** Whether both state one date, and that not the day of the news: a sign that they mean one event. */
export const nameOneDate = (a: Claim, b: Claim): boolean =>
  a.topic.time !== null && a.topic.time === b.topic.time && !isToday(a) && !isToday(b);

/** Days between two values, 0 when they touch; null when one of them is open. */
export function dayGap(a: Claim, b: Claim, world: World): number | null {
  const [x, y] = [placed(a, world), placed(b, world)];
  if (!x.days || !y.days || x.floating !== y.floating) return null;
  return Math.max(0, x.days.from - y.days.to, y.days.from - x.days.to);
}
