import { dayNumber, weekdayOfDay } from '../../language/times/civil';
import { dayNumberOf } from '../../language/times/compare';
import type { Document, World } from '../../model';

/** Years after the latest one that the articles name in which an undated story is looked for: weekdays repeat after five. */
const YEARS = 5;

const cache = new WeakMap<readonly Document[], number | null>();

/**
 * About when the story plays, as a day number (1970-01-01 is 0): the middle of the articles' own days, or, when no
 * article has one, the only recent year in which every weekday that is told with a date falls on that date.
 */
export function storyDay({ documents }: World): number | null {
  const known = cache.get(documents);
  if (known !== undefined) return known;
  const days = documents
    .map(({ reference }) => (reference ? dayNumberOf(reference) : null))
    .filter((day) => day !== null)
    .sort((a, b) => a - b);
  const found = days.length ? days[Math.floor((days.length - 1) / 2)]! : fittingDay(documents);
  cache.set(documents, found);
  return found;
}

function fittingDay(documents: readonly Document[]): number | null {
  const times = documents.flatMap((document) => document.times).filter(({ sort }) => sort === 'point');
  const pairs = times.filter(
    ({ value, certain }) => value.weekday && value.month && value.day && certain.includes('weekday'),
  );
  const years = times
    .filter(({ certain }) => certain.includes('year'))
    .map(({ value }) => Number(value.start?.slice(0, 4)));
  const plausible = years.filter((year) => year > 1900 && year < 2100);
  if (!pairs.length || !plausible.length) return null;
  const latest = Math.max(...plausible);
  const fitting: number[] = [];
  for (let year = latest; year < latest + YEARS; year++)
    if (pairs.every(({ value }) => weekdayOfDay(dayNumber(year, value.month!, value.day!)) === value.weekday))
      fitting.push(dayNumber(year, pairs[0]!.value.month!, pairs[0]!.value.day!));
  return fitting.length === 1 ? fitting[0]! : null;
}
