import { ZONES } from '../lexicon/times';

const NUMERIC = /^(?:GMT|UTC)?(?<sign>[+−-])(?<hours>\d{1,2})(?::?(?<minutes>\d\d))?$/;

/** Days of the year on which Europe and North America agree on the season of their clocks: both changes lie outside. */
const SUMMER = ['04-01', '10-24'] as const;
const WINTER = ['11-08', '03-07'] as const;

/** Minutes east of UTC of a zone name on a day (`YYYY-MM-DD`), null when the name or the day does not settle it. */
export function zoneOffset(zone: string | undefined, day: string | null): number | null {
  if (zone === undefined) return null;
  const numeric = NUMERIC.exec(zone)?.groups;
  if (numeric !== undefined) {
    const size = Number(numeric.hours) * 60 + Number(numeric.minutes ?? 0);
    const offset = numeric.sign === '+' ? size : -size;
    return Math.abs(offset) <= 840 ? offset : null;
  }
  const zones: Readonly<Record<string, number | readonly [number, number] | null>> = ZONES;
  const known = zones[zone] ?? null;
  if (known === null || typeof known === 'number') return known;
  const date = day?.slice(5, 10) ?? '';
  if (date.length < 5) return null;
  if (date >= SUMMER[0] && date <= SUMMER[1]) return known[1];
  return date >= WINTER[0] || date <= WINTER[1] ? known[0] : null;
}
