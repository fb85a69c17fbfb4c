import type { Moment } from '../draft';
import { DASH, END, ordinalOf, S, S0, YEAR } from '../patterns';
import { type Found, recogniser } from '../time-result';

// "the third quarter of 2024" · "Q2 2025" · "the second quarter" · "first half of last year"

const OF_YEAR = `(?:${S}(?:of${S})?(?:fiscal${S}(?:year${S})?)?(?<year>${YEAR}))?`;
const WORDS = new RegExp(
  `(?:[Tt]he${S})?(?<ordinal>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]inal|[Ll]ast|1st|2nd|3rd|4th)(?:${S}|-)(?<unit>quarter|half)${OF_YEAR}${END}`,
  'u',
);
const LETTERS = new RegExp(
  `(?:Q(?<after>[1-4])|(?<before>[1-4])Q)(?:(?:${S}|${S0}${DASH}|${S}of${S})(?<year>${YEAR}))?${END}`,
  'u',
);
/** Quarters and halves of a match. */
const SPORT =
  /\b(?:touchdown|yard|goal|score|scored|lead|led|ball|game|match|minutes? (?:left|remaining)|kick|points|play|team|win|coach)/i;

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
  if (SPORT.test(before) || SPORT.test(after)) return null;
  // "the last quarter" may be the one before this; "the second half" is seldom of a year.
  if (number === -1 || (unit === 'half' && !/^ of (?:the|this|last|next) year/.test(after))) return null;
  return { sort: 'point' as const, start: moment };
}

export const quarterInWords = recogniser(WORDS, (found) =>
  read(ordinalOf(found.groups.ordinal), found.groups.unit, found),
);
export const quarterInLetters = recogniser(LETTERS, (found) =>
  read(Number(found.groups.after ?? found.groups.before), 'quarter', found),
);
