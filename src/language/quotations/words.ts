import type { Span } from '../../model';
import { CONTRACTED_ENDINGS, CONTRACTIONS, SPELLINGS } from '../lexicon/quotation-words';

/** One word of a quotation, as it is compared. Offsets are UTF-16, into the quotation's text. */
export interface QuoteWord extends Span {
  readonly text: string;
  /** The editor's own: "[the mayor]", "(sic)". */
  readonly inserted: boolean;
  /** Words were left out just before this one: "...", "[…]". */
  readonly gap: boolean;
}

const PIECE = /\.(?:\s?\.){2,}|…|[[\]()]|%|&|\p{Sc}|\d+(?:[.,]\d+)*|'?[\p{L}\p{M}]+(?:'[\p{L}]+)*/gu;
const MAX_INSERTION = 120;

/** The words of a quotation without marks, case, punctuation and hyphens, with short forms written out. */
export function quoteWords(text: string): QuoteWord[] {
  const plain = text.replace(/[‘’ʼ`]/gu, "'").toLowerCase();
  // Lower-casing may change the length of rare letters; then the offsets of the original do not hold.
  const source = plain.length === text.length ? plain : text.replace(/[‘’ʼ`]/gu, "'");
  const words: QuoteWord[] = [];
  let bracket = -1;
  let gap = false;
  for (const { 0: piece, index } of source.matchAll(PIECE)) {
    if (piece === '[' || piece === '(') bracket = index;
    else if (piece === ']' || piece === ')') bracket = -1;
    else if (piece.startsWith('.') || piece === '…') gap = true;
    else {
      const inserted = bracket >= 0 && index - bracket < MAX_INSERTION && closesAfter(source, index);
      for (const word of spellOut(piece.toLowerCase())) {
        words.push({ start: index, end: index + piece.length, text: word, inserted, gap });
        gap = false;
      }
    }
  }
  return words;
}

function closesAfter(source: string, index: number): boolean {
  return /^[^[(]*[\])]/u.test(source.slice(index, index + MAX_INSERTION));
}

function spellOut(piece: string): readonly string[] {
  const whole = CONTRACTIONS[piece];
  if (whole) return whole;
  if (/^\d/.test(piece)) return [piece.replace(/,(?=\d{3})/g, '')];
  for (const [ending, word] of CONTRACTED_ENDINGS) {
    if (piece.length > ending.length && piece.endsWith(ending)) return [fold(piece.slice(0, -ending.length)), word];
  }
  return [fold(piece.replace(/^'|'$/g, ''))];
}

/** British and American spellings of one word become one. */
function fold(word: string): string {
  const known = SPELLINGS[word];
  if (known) return known;
  if (word.length < 5) return word;
  return word
    .replace(/is(e|es|ed|ing|ation|ations)$/u, 'iz$1')
    .replace(/yse(d|s)?$/u, 'yze$1')
    .replace(/our(s|ed|ing|able|ite|ites|ful)?$/u, 'or$1')
    .replace(/ll(ed|ing|er|ers)$/u, 'l$1');
}
