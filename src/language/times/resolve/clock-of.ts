import type { DayPart, Moment } from '../draft';

/** Hour of a twelve-hour clock in a part of the day: "three in the afternoon" is 15. */
function inPart(hour: number, part: DayPart): number {
  const late =
    part === 'afternoon' ||
    part === 'evening' ||
    (part === 'night' && hour % 12 >= 6) ||
    (part === 'noon' && hour !== 11);
  return (hour % 12) + (late ? 12 : 0);
}

/** `HH:MM` of a moment, null when it states none or does not say which half of the day it means. */
export function clockOf({ clock, halfDay, part }: Moment): string | null {
  if (clock === undefined || !halfDay) return clock ?? null;
  if (part === undefined) return null;
  return `${String(inPart(Number(clock.slice(0, 2)), part)).padStart(2, '0')}${clock.slice(2)}`;
}
