/**
 * What the models see of a word's letters. Quotation marks, apostrophes and dashes of every make count as one, and digits
 * as 0, so “ is read like " and 1987 like 2023.
 */

const PLAIN: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '``': '"',
  "''": '"',
  '’’': '"',
  '‘‘': '"',
  '‘': "'",
  '’': "'",
  '`': "'",
  '´': "'",
  ʼ: "'",
  '–': '-',
  '—': '--',
  '―': '--',
  '‐': '-',
  '‑': '-',
  '−': '-',
  '…': '...',
};

/** Character code as the models see it: lower case, plain apostrophes and hyphens, digits as 0. */
function plainCode(code: number): number {
  if (code < 0x80) {
    if (code >= 0x41 && code <= 0x5a) return code + 32;
    return code >= 0x30 && code <= 0x39 ? 0x30 : code;
  }
  if (code === 0x2019 || code === 0x2018 || code === 0x60 || code === 0x2bc) return 0x27;
  if (code >= 0x2010 && code <= 0x2013) return 0x2d;
  return code;
}

/** The word with look-alike marks made plain; words with foreign letters in lower case. */
export function plainWord(word: string): string {
  for (let i = 0; i < word.length; i++) {
    if (word.charCodeAt(i) > 0x7f || (i < 2 && word.charCodeAt(i) === 0x60) || word.charCodeAt(i) === 0x27) {
      return PLAIN[word] ?? word.replace(/[‘’ʼ]/g, "'").replace(/[‐‑]/g, '-');
    }
  }
  return word;
}

/** Hash of characters `from` … `to - 1` of a plain word, blind to case. */
export function hashPart(word: string, from: number, to: number): number {
  let h = 0x811c9dc5 ^ (to - from);
  for (let i = from; i < to; i++) h = Math.imul(h ^ plainCode(word.charCodeAt(i)), 0x01000193);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  return h ^ (h >>> 13);
}

const UPPER = 1;
const LOWER = 2;
const DIGIT = 4;
const FIRST_UPPER = 8;
const HYPHEN = 16;
const DOT = 32;
const OTHER = 64;
const SHORT = 128;

/** A small number for the outline of a word: capitals, small letters, digits, marks; years apart from other numbers. */
export function shapeOf(word: string): number {
  let shape = word.length < 3 ? SHORT : 0;
  let digits = 0;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code >= 0x61 && code <= 0x7a) shape |= LOWER;
    else if (code >= 0x41 && code <= 0x5a) shape |= i === 0 ? FIRST_UPPER : UPPER;
    else if (code >= 0x30 && code <= 0x39) {
      shape |= DIGIT;
      digits++;
    } else if (code === 0x2d || (code >= 0x2010 && code <= 0x2015)) shape |= HYPHEN;
    else if (code === 0x2e) shape |= DOT;
    else if (code > 0x7f && isForeignUpper(word, i)) shape |= i === 0 ? FIRST_UPPER : UPPER;
    else if (code > 0xbf && code < 0x2000) shape |= LOWER;
    else shape |= OTHER;
  }
  return digits === 4 && word.length === 4 && (word[0] === '1' || word[0] === '2') ? shape | 256 : shape;
}

function isForeignUpper(word: string, at: number): boolean {
  const letter = word[at]!;
  return letter !== letter.toLowerCase();
}

export function startsUpper(shape: number): boolean {
  return (shape & FIRST_UPPER) !== 0;
}
