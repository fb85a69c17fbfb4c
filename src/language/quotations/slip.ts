import { areAntonyms } from '../lexicon/meaning';
import { AFFIRMING_WORDS, DENYING_WORDS, SPOKEN_OPPOSITES } from '../lexicon/quotation-slips';
import { LIGHT_WORDS } from '../lexicon/quotation-words';
import { editDistance } from '../names/word-likeness';
import { quoteWords } from './words';

/** Words that two printings have in common, in order, at the least: "We got our … back". */
const LEAST_SHARED = 3;
/** Words of one place at the most: "but deserved" against "and undeserved". */
const LONGEST = 2;
/** Shorter words are alike by chance: "son" and "sun". */
const LEAST_LETTERS = 5;

/** The one place where two printings of a sentence part, in words. */
export interface Slip {
  readonly a: string;
  readonly b: string;
}

/**
 * A short sentence printed twice, word for word but for one place, and that place turns it ("never" or nothing, "right" or
 * "wrong") or was misheard ("evenings" or "earnings"); null for any other difference. Such a place makes one quotation
 * of two even where they are too short to be known by their words.
 */
export function slipBetween(a: string, b: string): Slip | null {
  const [x, y] = [a, b].map((words) => quoteWords(words).map(({ text }) => text)) as [string[], string[]];
  const least = Math.min(x.length, y.length);
  let start = 0;
  while (start < least && x[start] === y[start]) start++;
  let end = 0;
  while (end < least - start && x[x.length - 1 - end] === y[y.length - 1 - end]) end++;
  const [p, q] = [x.slice(start, x.length - end), y.slice(start, y.length - end)];
  if (start + end < LEAST_SHARED || Math.max(p.length, q.length) > LONGEST || p.join() === q.join()) return null;
  return denied(p, q) || opposed(weighed(p), weighed(q)) || misheard(p, q) ? { a: p.join(' '), b: q.join(' ') } : null;
}

/** "a hero" against "no hero", "will" against "will never". */
function denied(a: readonly string[], b: readonly string[]): boolean {
  const denies = (words: readonly string[]) => words.some((word) => DENYING_WORDS.has(word));
  if (denies(a) === denies(b)) return false;
  return [...a, ...b].every((word) => DENYING_WORDS.has(word) || AFFIRMING_WORDS.has(word) || DO.has(word));
}

const DO: ReadonlySet<string> = new Set(['do', 'does', 'did']);

function opposed([a, ...more]: readonly string[], [b, ...others]: readonly string[]): boolean {
  if (a === undefined || b === undefined || more.length > 0 || others.length > 0) return false;
  return SPOKEN_OPPOSITES.has(`${a}|${b}`) || areAntonyms(a, b) || a === `un${b}` || b === `un${a}`;
}

const LIGHT: ReadonlySet<string> = new Set(LIGHT_WORDS);

/** The words of substance, or all where there is none: "his" against "her". */
function weighed(words: readonly string[]): readonly string[] {
  const heavy = words.filter((word) => !LIGHT.has(word));
  return heavy.length > 0 ? heavy : words;
}

/** Two words that sound alike and are no forms of one: "evenings" and "earnings", not "comment" and "comments". */
function misheard([a = '', ...more]: readonly string[], [b = '', ...others]: readonly string[]): boolean {
  if (more.length > 0 || others.length > 0 || Math.min(a.length, b.length) < LEAST_LETTERS || a[0] !== b[0])
    return false;
  const stem = (word: string) => word.slice(0, -3);
  return editDistance(a, b, 2) <= 2 && !a.startsWith(stem(b)) && !b.startsWith(stem(a));
}
