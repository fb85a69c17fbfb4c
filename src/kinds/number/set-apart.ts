import type { Setting } from './setting';

/**
 * Whether two figures for one thing are two figures: of another time, of others, or only demanded. Of one year as a whole
 * (`sameYear`) the part of time is told in many ways.
 */
export function areSetApart(a: Setting, b: Setting, sameYear: boolean): boolean {
  if (a.claimed !== b.claimed || a.group !== b.group) return true;
  if (a.counted !== null && b.counted !== null && a.counted !== b.counted && areTwoCounts(a.counted, b.counted))
    return true;
  if (a.from !== null && b.from !== null && a.from !== b.from) return true;
  if ((!sameYear && a.period !== b.period) || (a.month !== null && b.month !== null && a.month !== b.month))
    return true;
  if (a.counted !== null && b.counted !== null && (a.some !== b.some || a.where !== b.where)) return true;
  return a.marks.some((mark) => !b.marks.includes(mark)) || b.marks.some((mark) => !a.marks.includes(mark));
}

/** What is there and what somebody does, what comes and what goes; "40 jobs go" and "40 jobs were cut" are one. */
const areTwoCounts = (a: string, b: string) => (a !== 'act' && b !== 'act') || a === 'there' || b === 'there';
