import { CITIES, CITY_SPELLINGS } from '../lexicon/cities';
import { COUNTRIES } from '../lexicon/countries';
import { REGION_ADJECTIVES, REGIONS } from '../lexicon/regions';
import { STATE_DEMONYMS, STATES } from '../lexicon/states';
import { plain } from './spelling';

/** One reading of a place name. `code` is ISO 3166-1 alpha-2 or, for states, ISO 3166-2; null for seas and continents. */
export interface Place {
  readonly sort: 'country' | 'state' | 'city' | 'region';
  readonly name: string;
  /** Country or state that it is; for a city the one it lies in. */
  readonly code: string | null;
  /** Seat of a national government. */
  readonly capital: boolean;
}

const places = new Map<string, Place[]>();

/** "Miss." and "US" are places only as they stand; "Miss" and "us" are not. */
function isAbbreviation(name: string): boolean {
  return /^(?:[A-Z]{2,4}|.*\.)$/.test(name);
}

function add(names: readonly string[], place: Place): void {
  for (const name of names) {
    const key = isAbbreviation(name) ? name : plain(name);
    const known = places.get(key) ?? [];
    if (!known.some(({ sort, code }) => sort === place.sort && code === place.code)) places.set(key, [...known, place]);
  }
}

for (const { code, name, capitals, also } of COUNTRIES) {
  add([name, ...also], { sort: 'country', name, code, capital: false });
  for (const capital of capitals) add([capital], { sort: 'city', name: capital, code, capital: true });
}
for (const { code, name, also, capital } of STATES) {
  add([name, ...also], { sort: 'state', name, code, capital: false });
  add([capital], { sort: 'city', name: capital, code, capital: false });
}
add(['Washington'], { sort: 'state', name: 'Washington State', code: 'US-WA', capital: false });
for (const [code, cities] of Object.entries(CITIES)) {
  for (const city of cities) add([city], { sort: 'city', name: city, code, capital: false });
}
for (const spellings of CITY_SPELLINGS) {
  for (const reading of spellings.flatMap((spelling) => readingsOf(spelling))) add(spellings, reading);
}
for (const region of REGIONS) add([region], { sort: 'region', name: region, code: null, capital: false });

const demonyms = new Map<string, string[]>();
function addDemonym(word: string, code: string): void {
  const forms = /(?:ese|sh|ch|ss|men)$/.test(word) ? [word] : [word, `${word}s`];
  for (const form of forms) demonyms.set(form.toLowerCase(), [...(demonyms.get(form.toLowerCase()) ?? []), code]);
}
for (const { code, demonyms: words } of COUNTRIES) for (const word of words) addDemonym(word, code);
for (const [word, code] of Object.entries(STATE_DEMONYMS)) addDemonym(word, code);

const adjectives = new Set(REGION_ADJECTIVES.map((word) => word.toLowerCase()));

/** All readings of a place name, the most prominent first; empty when it is not in the tables. */
export function readingsOf(name: string, key = plain(name)): readonly Place[] {
  return places.get(name) ?? places.get(key) ?? [];
}

/** "Calif.", "W.Va.": the press's short form of a state. */
export function isStateAbbreviation(word: string): boolean {
  return word.endsWith('.') && (places.get(word)?.some(({ sort }) => sort === 'state') ?? false);
}

/** Countries (or states) whose people or adjective the word is: "Congolese" belongs to two. */
export function demonymCodes(word: string): readonly string[] {
  return demonyms.get(word.toLowerCase().replace(/[’']s?$/, '')) ?? [];
}

/** "European", "Catholic", "Republican": adjectives and people that are no country's. */
export function isGroupAdjective(word: string): boolean {
  return adjectives.has(word.toLowerCase());
}

/** Spellings that mean the same city ("Kyiv", "Kiev"), by plain spelling. */
export const CITY_GROUPS: ReadonlyMap<string, number> = new Map(
  CITY_SPELLINGS.flatMap((group, index) => group.map((name) => [plain(name), index] as const)),
);
