const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ]\s*(\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?)\s*(Z|z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?$/;
const ISO_BASIC = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$/;
const WEEKDAY = String.raw`(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+)?`;
const TIME = String.raw`(?:,?\s+(?:at\s+)?(\d{1,2}:\d{2}(?::\d{2})?)\s*(z|gmt|utc|[+-]\d{4})?)?`;
const DAY_FIRST = new RegExp(`^${WEEKDAY}(\\d{1,2})(?:st|nd|rd|th)?\\s+([a-z]{3,9})\\.?,?\\s+(\\d{4})${TIME}$`, 'i');
const MONTH_FIRST = new RegExp(`^${WEEKDAY}([a-z]{3,9})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})${TIME}$`, 'i');

/**
 * The ISO 8601 form of a date of publication as pages and front matter write it: ISO with `T` or a blank,
 * "Tue, 16 Sep 2025 18:05:00 GMT", "16 September 2025", "September 16, 2025". `null` when it is none of these or no such day
 * exists. No time is made up: a day stays a day.
 */
export function readPublished(value: string): string | null {
  const text = value.trim();
  const iso = ISO.exec(text);
  if (iso) return build(iso[1]!, Number(iso[2]), Number(iso[3]), iso[4], iso[5]);
  const basic = ISO_BASIC.exec(text);
  if (basic) {
    const time = basic[4] ? `${basic[4]}:${basic[5]}:${basic[6] ?? '00'}` : undefined;
    return build(basic[1]!, Number(basic[2]), Number(basic[3]), time, basic[7]);
  }
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return build(dayFirst[3]!, monthNumber(dayFirst[2]!), Number(dayFirst[1]), dayFirst[4], dayFirst[5]);
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) {
    return build(monthFirst[3]!, monthNumber(monthFirst[1]!), Number(monthFirst[2]), monthFirst[4], monthFirst[5]);
  }
  return null;
}

function monthNumber(name: string): number {
  const lower = name.toLowerCase();
  const index = MONTHS.findIndex((month) => lower.startsWith(month));
  return index + 1;
}

function build(year: string, month: number, day: number, time?: string, zone?: string): string | null {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(Number(year), month)) return null;
  const date = `${year}-${pad(month)}-${pad(day)}`;
  if (!time) return date;
  const clock = time.replace(',', '.').padStart(time.indexOf(':') === 1 ? time.length + 1 : time.length, '0');
  const [hours, minutes] = clock.split(':').map(Number);
  if (hours! > 24 || minutes! > 59) return null;
  return `${date}T${clock}${isoZone(zone)}`;
}

function isoZone(zone: string | undefined): string {
  if (!zone) return '';
  if (/^(?:z|utc|gmt)$/i.test(zone)) return 'Z';
  return zone.includes(':') ? zone : zone.length === 3 ? `${zone}:00` : `${zone.slice(0, 3)}:${zone.slice(3)}`;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
