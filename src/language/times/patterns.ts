import {
  DAY_PARTS,
  HOLIDAYS,
  MONTHS,
  NUMBER_WORDS,
  ORDINALS,
  SEASONS,
  UNITS,
  VAGUE_NUMBERS,
  WEEKDAYS,
  ZONES,
} from '../lexicon/times';
import type { DayPart, Unit } from './draft';

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Alternation of the words, longest first so that "Sept" is not read as "Sep". */
export function anyOf(words: readonly string[]): string {
  return `(?:${[...words]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')})`;
}

const withCapitals = (words: readonly string[]) => [...words, ...words.map((word) => word.toUpperCase())];
/** The words as they stand inside a sentence and at its head. */
const openings = (words: readonly string[]) => [
  ...words,
  ...words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)),
];
const LONG = /^(?:May|June|July|.{5,})$/;
const abbreviations = (words: readonly string[]) => words.filter((word) => !LONG.test(word));
const longForms = (words: readonly string[]) => words.filter((word) => LONG.test(word));

const months = Object.keys(MONTHS);
const weekdays = Object.keys(WEEKDAYS);

/** Spaces inside an expression: a few blanks or one line break, never a paragraph's end. */
export const S = '(?:[ \\t\\u00a0\\u202f]{1,3}|[ \\t]?\\r?\\n(?![ \\t\\r]*\\n))';
export const S0 = '[ \\t\\u00a0\\u202f]{0,3}';
export const DASH = '(?:-|–|—|‑|−)';
/** No ASCII word goes on here; `recogniser` looks at other letters, whose classes are slow inside a pattern. */
export const END = '(?!\\w)';

/** A month's name; short forms may carry a full stop. Case matters: "may" and "march" are verbs. */
export const MONTH = `(?:${anyOf(withCapitals(longForms(months)))}|${anyOf(withCapitals(abbreviations(months)))}\\.?)`;
/** Full names and the short ones the press prints with a full stop or a date behind. */
export const WEEKDAY = `(?:${anyOf(withCapitals(weekdays.filter((day) => day.length > 5)))}|(?:Mon|Tues|Tue|Wed|Thurs|Thur|Thu|Fri|Sat|Sun)\\.?(?=,? (?:\\d|${anyOf(months)})))`;
export const DAY = '(?:3[01]|[12]\\d|0?[1-9])';
export const ORDINAL_SUFFIX = '(?:st|nd|rd|th)';
export const YEAR = '(?:1[0-9]|20)\\d\\d';
export const NUMBER = `(?:\\d{1,3}(?:\\.\\d)?(?![\\d.,]\\d)|(?:[Tt]wenty|[Tt]hirty|[Ff]orty|[Ff]ifty|[Ss]ixty|[Ss]eventy|[Ee]ighty|[Nn]inety)[- ](?:one|two|three|four|five|six|seven|eight|nine)|${anyOf(openings(Object.keys(NUMBER_WORDS)))})(?!\\w)`;
export const VAGUE = anyOf(openings(VAGUE_NUMBERS));
export const PART = anyOf(Object.keys(DAY_PARTS));
export const SEASON = anyOf(Object.keys(SEASONS));
export const UNIT = anyOf(Object.keys(UNITS));
export const ORDINAL = anyOf(Object.keys(ORDINALS));
export const HOLIDAY = anyOf(Object.keys(HOLIDAYS));
export const ZONE = `(?:(?:GMT|UTC)[+−-]\\d{1,2}(?::?\\d\\d)?${END}|${anyOf(Object.keys(ZONES))}${END})`;
export const HEDGE = '(?:about|around|approximately|roughly|circa|c\\.)';

const lookUp = <T>(table: Readonly<Record<string, T>>) => {
  const lower = new Map(Object.entries(table).map(([word, value]) => [word.toLowerCase(), value]));
  return (word: string | undefined): T | undefined =>
    word === undefined ? undefined : lower.get(word.toLowerCase().replace(/\.$/, ''));
};

export const monthOf = lookUp<number>(MONTHS);
export const weekdayNamed = lookUp<number>(WEEKDAYS);
export const partOf = lookUp<DayPart>(DAY_PARTS);
export const seasonOf = lookUp<readonly [number, number]>(SEASONS);
export const holidayOf = lookUp<readonly [number, number]>(HOLIDAYS);
export const ordinalOf = lookUp<number>(ORDINALS);

const unitNamed = lookUp<string>(UNITS);

/** Unit of a word, singular or plural, with the factor it stands for: a fortnight is two weeks. */
export function unitOf(word: string): { unit: Unit; factor: number } | undefined {
  const name = unitNamed(word) ?? unitNamed(word.replace(/s$/i, '')) ?? unitNamed(word.replace(/ies$/i, 'y'));
  if (name === undefined) return undefined;
  return name === 'fortnight' ? { unit: 'week', factor: 2 } : { unit: name as Unit, factor: 1 };
}

/** Value of a number in digits or words up to ninety-nine; undefined for anything else. */
export function numberOf(text: string): number | undefined {
  const words: Readonly<Record<string, number>> = NUMBER_WORDS;
  const lower = text.toLowerCase();
  if (/^\d/.test(lower)) return Number(lower);
  const [tens, ones] = lower.split(/[- ]/);
  const first = words[tens ?? ''];
  const second = ones === undefined ? 0 : words[ones];
  return first === undefined || second === undefined ? undefined : first + second;
}

/** Full year of "23" after "2021–": the century is the first year's. */
export const yearAfter = (first: number, text: string) =>
  text.length === 4 ? Number(text) : first - (first % 100) + Number(text);
