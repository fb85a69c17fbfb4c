import type { Span, Token } from '../../model';
import type { Lexeme } from './lexemes';
import { type Numeral, readNumeral } from './numeral';

/** What every reader of quantities sees. */
export interface Context {
  readonly text: string;
  readonly lexemes: readonly Lexeme[];
  readonly tokens: readonly Token[];
  readonly children: readonly (readonly number[])[];
  readonly times: readonly TimeSpan[];
  /** The text writes "1.250.000" or "6,5 million": a point before three digits separates thousands. */
  readonly pointThousands: boolean;
  /** Pounds are money: the text writes sterling signs or pence. */
  readonly sterling: boolean;
  /** "4.83m" is a number of millions: the text speaks of millions and not of metres. */
  readonly shortMillions: boolean;
  /** The text is about an earthquake: a bare decimal is its strength. */
  readonly quake: boolean;
  /** Numerals that were read before, by lexeme (doubled, plus one for money): every reader asks for the same ones. */
  readonly numerals: Map<number, Numeral | null>;
}

export interface TimeSpan extends Span {
  readonly sort?: 'point' | 'duration' | 'repeated';
}

/** The numeral that starts at lexeme `at`; with `money`, "m" and "b" are magnitudes. */
export function numeralAt(cx: Context, at: number, money = false): Numeral | null {
  const key = 2 * at + (money ? 1 : 0);
  const known = cx.numerals.get(key);
  if (known !== undefined) return known;
  const numeral = readNumeral(cx.text, cx.lexemes, at, money);
  cx.numerals.set(key, numeral);
  return numeral;
}

export const word = (cx: Context, at: number): string => cx.lexemes[at]?.lower ?? '';

const CAPITAL = /^\p{Lu}/u;
/** A word with a capital letter. */
export const isCapitalised = (lexeme: Lexeme | undefined): boolean =>
  lexeme?.kind === 'word' && CAPITAL.test(lexeme.text);

const BREAK = new Set(['.', '!', '?', ':', '“', '"', '‘', '•']);
/** No word of the sentence stands before `at`, so a capital there says nothing. */
export const startsSentence = (cx: Context, at: number): boolean => {
  const previous = cx.lexemes[at - 1];
  if (!previous || BREAK.has(previous.text)) return true;
  return cx.text.slice(previous.end, cx.lexemes[at]?.start).includes('\n');
};

/** Whether one of `words` is a lexeme within `reach` of `at`, in the same sentence where full stops part them. */
export function near(cx: Context, from: number, to: number, reach: number, words: ReadonlySet<string>): boolean {
  for (let at = from - 1; at >= Math.max(0, from - reach); at--) {
    if (BREAK.has(cx.lexemes[at]?.text ?? '') && cx.lexemes[at]?.text === '.') break;
    if (words.has(word(cx, at))) return true;
  }
  for (let at = to; at < Math.min(cx.lexemes.length, to + reach); at++) {
    if (cx.lexemes[at]?.text === '.') break;
    if (words.has(word(cx, at))) return true;
  }
  return false;
}
