import type { Claim, DateValue } from '../../model';

import { isHalf } from './side';

/** Characters between the weekday and the date of one time: "Tuesday, 9 March", "9 March, a Tuesday", "Monday, the 2nd of March". */
const LONGEST_GAP = 8;

/** Whether two claims are the weekday and the date of one time. */
export function isPair(a: Claim, b: Claim): boolean {
  if (a.article !== b.article || a.sentence !== b.sentence || !isHalf(a) || !isHalf(b)) return false;
  const [x, y] = [a.value as DateValue, b.value as DateValue];
  const weekday = (value: DateValue) => value.weekday != null && value.day == null && value.start === null;
  const date = (value: DateValue) => value.day != null && value.weekday == null;
  if (!(weekday(x) && date(y)) && !(weekday(y) && date(x))) return false;
  const gap = Math.max(b.span.start - a.span.end, a.span.start - b.span.end);
  return gap >= 0 && gap <= LONGEST_GAP;
}
