/** Arithmetic on calendar days of the proleptic Gregorian calendar. Days are counted from 1970-01-01; nothing here knows a zone. */

const MS_PER_DAY = 86_400_000;

const pad = (value: number, width: number) => String(value).padStart(width, '0');

/** Day number of a date. Out-of-range months and days roll over, as in `Date.UTC`. Years 0–99 are taken as written. */
export function dayNumber(year: number, month: number, day: number): number {
  const shifted = Date.UTC(2000 + (year % 400), month - 1, day) / MS_PER_DAY;
  return shifted + ((year - (year % 400) - 2000) / 400) * 146_097;
}

/** Year, month (1–12) and day of a day number. */
export function civil(days: number): { year: number; month: number; day: number } {
  const cycles = Math.floor(days / 146_097);
  const date = new Date((days - cycles * 146_097) * MS_PER_DAY);
  return { year: date.getUTCFullYear() + cycles * 400, month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export const isoYear = (year: number) => pad(year, 4);
export const isoMonth = (year: number, month: number) => `${pad(year, 4)}-${pad(month, 2)}`;
export const isoDay = (year: number, month: number, day: number) => `${isoMonth(year, month)}-${pad(day, 2)}`;

/** ISO date of a day number. */
export function isoOf(days: number): string {
  const { year, month, day } = civil(days);
  return isoDay(year, month, day);
}

/** ISO weekday of a day number, 1 = Monday. 1970-01-01 was a Thursday. */
export const weekdayOfDay = (days: number) => ((((days + 3) % 7) + 7) % 7) + 1;

export const daysInMonth = (year: number, month: number) => dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);

/** False for 31 April; 29 February is accepted when the year is unknown. */
export function isRealDay(year: number | undefined, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year ?? 2000, month);
}

/** A month moved by whole months. */
export function addMonths(year: number, month: number, count: number): { year: number; month: number } {
  const index = year * 12 + (month - 1) + count;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}
