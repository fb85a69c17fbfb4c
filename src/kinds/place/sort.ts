import { readingsOf } from '../../language/names/gazetteer';
import { plainWords } from '../../language/names/spelling';
import { BUILDING_STARTS, ROAD_CODE, SEAS, SORT_WORDS } from './lexicon';

const sorts = new Map(
  Object.entries(SORT_WORDS).flatMap(([sort, words]) => words.map((word) => [word, sort] as const)),
);

/** What sorts of place a name can name: `country state city region county building …`; a name nobody knows is a `town`. */
export function sortsOf(name: string): readonly string[] {
  const words = plainWords(name).filter((word) => !/^\d/.test(word));
  const last = words.at(-1) ?? '';
  const told = sorts.get(last);
  if (told) return [told];
  if (BUILDING_STARTS.has(words[0] ?? '')) return ['building'];
  if (ROAD_CODE.test(name)) return ['street'];
  if (SEAS.has(name.toLowerCase())) return ['water'];
  const readings = readingsOf(name);
  return readings.length ? [...new Set(readings.map(({ sort }) => (sort === 'city' ? 'town' : sort)))] : ['town'];
}

/** Can the two be weighed against each other: city with city, county with county? */
export const areComparable = (a: string, b: string): boolean => {
  const other = sortsOf(b);
  // A parliament or an office is a place in passing only.
  return sortsOf(a).some((sort) => sort !== 'body' && other.includes(sort));
};
