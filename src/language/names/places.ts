import { COUNTRIES, GOVERNMENT_SEATS } from '../lexicon/countries';
import { CITY_GROUPS, demonymCodes, isGroupAdjective, type Place, readingsOf } from './gazetteer';
import { plain } from './spelling';

const seats = new Map(Object.entries(GOVERNMENT_SEATS).map(([name, code]) => [plain(name), code as string]));
const byCode = new Map<string, (typeof COUNTRIES)[number]>(COUNTRIES.map((country) => [country.code, country]));

function countryCode(code: string | null): string | null {
  return code === null ? null : (code.split('-')[0] as string);
}

/**
 * Country of a place name or demonym as ISO 3166-1 alpha-2 ("Calif." and "Texan" are US, "Pyongyang" is KP). A country
 * wins over a city of its name; null when unknown, when no one country owns it, or when readings disagree ("Georgia").
 */
export function countryOf(name: string): string | null {
  const readings = readingsOf(name);
  const owners = new Set(readings.map(({ code }) => countryCode(code)));
  if (owners.size === 1) return [...owners][0] ?? null;
  if (owners.size > 1) {
    const sorts = readings.filter(({ sort }) => sort === 'country' || sort === 'state');
    if (sorts.length === 1 && sorts[0]?.sort === 'country') return sorts[0].code;
    const capitals = readings.filter(({ capital }) => capital);
    return sorts.length === 0 && capitals.length === 1 ? countryCode(capitals[0]?.code ?? null) : null;
  }
  const codes = new Set(demonymCodes(name).map(countryCode));
  return codes.size === 1 ? ([...codes][0] ?? null) : null;
}

/** Country whose government a name may stand for: a capital, the country itself, or a seat of power ("the Kremlin"). */
export function governmentOf(name: string): string | null {
  const seat = seats.get(plain(name));
  if (seat) return seat;
  const readings = readingsOf(name).filter(({ sort, capital }) => capital || sort === 'country');
  const codes = new Set(readings.map(({ code }) => code));
  return codes.size === 1 ? ([...codes][0] ?? null) : null;
}

/** Adjective of a country given by name or ISO code ("South Korea" and "KR" give "South Korean"); null when unknown. */
export function demonymOf(country: string): string | null {
  const reading = readingsOf(country).find(({ sort }) => sort === 'country');
  return byCode.get(reading?.code ?? country)?.demonyms[0] ?? null;
}

/** English short name of a country by ISO 3166-1 alpha-2 code. */
export function countryName(code: string): string | null {
  return byCode.get(code)?.name ?? null;
}

/** Adjective or people of a country, state, region, religion or party: "Russian", "Texan", "European", "Catholics". */
export function isDemonym(word: string): boolean {
  return demonymCodes(word).length > 0 || isGroupAdjective(word);
}

/** Whether the tables know the name as a place. */
export function isKnownPlace(name: string): boolean {
  return readingsOf(name).length > 0;
}

/** Whether both names are spellings of one place: "Kyiv" and "Kiev", "Calif." and "California". */
export function samePlace(a: string, b: string): boolean {
  if (plain(a) === plain(b)) return true;
  const group = CITY_GROUPS.get(plain(a));
  if (group !== undefined && group === CITY_GROUPS.get(plain(b))) return true;
  const others = readingsOf(b);
  return readingsOf(a).some(
    ({ sort, code }) =>
      (sort === 'country' || sort === 'state') && others.some((other) => other.sort === sort && other.code === code),
  );
}

function inside(outer: Place, inner: Place): boolean {
  if (inner.code === null || outer.code === null) return false;
  if (outer.sort === 'country') return inner.sort !== 'country' && countryCode(inner.code) === outer.code;
  if (outer.sort === 'state') return inner.sort === 'city' && inner.code === outer.code;
  return false;
}

/** Whether place `b` can lie inside place `a`: a city in its state or country, a state in its country. Unknown places: false. */
export function placeContains(a: string, b: string): boolean {
  const inner = readingsOf(b);
  return readingsOf(a).some((outer) => inner.some((place) => inside(outer, place)));
}
