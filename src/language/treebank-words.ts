import type { Span } from '../model';
import { BOUND_PREFIXES, COMPOUND_ENDINGS } from './lexicon/hyphenation';

/** A word cut from the text, with its offsets (UTF-16). */
export interface Word extends Span {
  readonly text: string;
}

/**
 * Cuts words as the English treebanks of Universal Dependencies do, from words as wink cuts them: "anti-war" and
 * "Jong-un" are one word, "2-1", "1914-18" and "9:30pm" are two or three, "gonna" is two.
 */
export function toTreebankWords(words: readonly Word[]): Word[] {
  const joined: Word[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const last = joinableEnd(words, i);
    if (last > i) {
      joined.push(join(words, i, last));
      i = last;
    } else splitWord(word, joined);
  }
  return joined;
}

/** Position of the last of the words that make one hyphenated word from `i` on; `i` when there are none. */
function joinableEnd(words: readonly Word[], i: number): number {
  const word = words[i]!;
  const hyphen = words[i + 1];
  const rest = words[i + 2];
  if (!hyphen || !rest || !HYPHENS.has(hyphen.text)) return i;
  if (word.end !== hyphen.start || hyphen.end !== rest.start || !/^\p{L}/u.test(rest.text)) return i;
  if (BOUND.has(word.text.toLowerCase()) && (words[i - 1]?.end !== word.start || i === 0)) return i + 2;
  return isGivenName(words, i) ? i + 2 : i;
}

const HYPHENS = new Set(['-', '‐', '‑']);
const BOUND: ReadonlySet<string> = new Set(BOUND_PREFIXES);
const COMPOUND: ReadonlySet<string> = new Set(COMPOUND_ENDINGS);

/** "Jong-un" of "Kim Jong-un": a capital, then a small letter, both short, behind another name. */
function isGivenName(words: readonly Word[], i: number): boolean {
  const before = words[i - 1]?.text ?? '';
  const second = words[i + 2]!.text;
  return (
    /^\p{Lu}\p{Ll}{1,5}$/u.test(words[i]!.text) &&
    /^\p{Ll}{1,5}$/u.test(second) &&
    /^\p{Lu}\p{Ll}*$/u.test(before) &&
    !COMPOUND.has(second)
  );
}

function join(words: readonly Word[], first: number, last: number): Word {
  const parts = words.slice(first, last + 1);
  return { start: parts[0]!.start, end: parts.at(-1)!.end, text: parts.map(({ text }) => text).join('') };
}

/** Scores, spans of years and times that wink leaves in one piece. */
const CUTS: readonly RegExp[] = [
  /^(\d{1,4})([-–])(\d{1,4})$/,
  /^(\d{1,2}[:.]\d\d)([ap]\.?m\.?)$/i,
  /^(\d+(?:[.,]\d+)*)(°)$/,
  /^(gon)(na)$/i,
  /^(wan)(na)$/i,
  /^(got)(ta)$/i,
];

/** How every word begins that one of the cuts may fit. */
const MAY_BE_CUT = /^[\dgw]/i;

function splitWord(word: Word, into: Word[]): void {
  for (const cut of MAY_BE_CUT.test(word.text) ? CUTS : []) {
    const parts = cut.exec(word.text)?.slice(1);
    if (!parts) continue;
    let { start } = word;
    for (const text of parts) {
      into.push({ start, end: start + text.length, text });
      start += text.length;
    }
    return;
  }
  into.push(word);
}
