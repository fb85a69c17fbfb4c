import type { Moment } from '../draft';
import { DASH, END, ordinalOf, S, S0, YEAR } from '../patterns';
import { type Found, recogniser } from '../time-result';

// "the third quarter of 2024" · "Q2 2025" · "the second quarter" · "first half of last year"

const OF_YEAR = `(?:${S}(?:of${S})?(?:(?:fiscal${S}(?:year${S})?)?(?<year>${YEAR})|(?<running>the|this|last|next)${S}year))?`;
const WORDS = new RegExp(
  `(?:[Tt]he${S})?(?<ordinal>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]inal|[Ll]ast|1st|2nd|3rd|4th)(?:${S}|-)(?<unit>quarter|half)${OF_YEAR}${END}`,
  'u',
);
const LETTERS = new RegExp(
  `(?:Q(?<after>[1-4])|(?<before>[1-4])Q)(?:(?:${S}|${S0}${DASH}|${S}of${S})(?<year>${YEAR}))?${END}`,
  'u',
);
/** Without these near by, "the second quarter" may be one of a match, a city or a moon. */
const BUSINESS =
  /\b(?:profits?|revenues?|sales|earnings|results|growth|grew|econom\w+|GDP|output|shares?|investors?|fiscal|quarterly|deal|acquisition|compan(?:y|ies)|bank|forecasts?|guidance|loss(?:es)? of|income|orders|deliveries|inflation|percent|per cent|shipments?)\b|%|\$/i;
const COUNTS: Readonly<Record<string, number>> = { last: -1, the: 0, this: 0, next: 1 };

function ofUnit(unit: string | undefined, number: number): Moment | null {
  const count = unit === 'half' ? 2 : 4;
  const which = number === -1 ? count : number;
  if (which > count) return null;
  return unit === 'half' ? { half: which } : { quarter: which };
}

function read(number: number | undefined, unit: string | undefined, { groups, before, after }: Found) {
  const moment = number === undefined ? null : ofUnit(unit, number);
  if (moment === null) return null;
  if (groups.year !== undefined) return { sort: 'point' as const, start: { ...moment, year: Number(groups.year) } };
  const count = COUNTS[groups.running ?? ''];
  if (count !== undefined) {
    return {
      sort: 'point' as const,
      start: { ...moment, shift: { from: 'reference' as const, unit: 'year' as const, count } },
    };
  }
  // "the last quarter" may be the one before this; "the second half" is seldom of a year.
  if (number === -1 || unit === 'half' || !(BUSINESS.test(before) || BUSINESS.test(after))) return null;
  return { sort: 'point' as const, start: moment };
}

export const quarterInWords = recogniser(WORDS, (found) =>
  read(ordinalOf(found.groups.ordinal), found.groups.unit, found),
);
export const quarterInLetters = recogniser(LETTERS, (found) =>
  read(Number(found.groups.after ?? found.groups.before), 'quarter', found),
);
