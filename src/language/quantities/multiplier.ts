import { MONEY_MULTIPLIERS, MULTIPLIERS, SHORT_MULTIPLIERS, VULGAR_FRACTIONS } from '../lexicon/number-words';
import type { Lexeme } from './lexemes';

/** Own entry of a word table, or null. */
export const lookUp = (table: object, key: string | undefined): number | null => {
  const value = key !== undefined && Object.hasOwn(table, key) ? (table as Record<string, number>)[key] : null;
  return value ?? null;
};
export const isHyphen = (lexeme: Lexeme | undefined): boolean =>
  lexeme !== undefined && (lexeme.text === '-' || lexeme.text === '‑' || lexeme.text === '–');

/** Position after a hyphen that joins two words ("twenty-three", "20-million"), or `at` itself. */
export const overHyphen = (lexemes: readonly Lexeme[], at: number): number =>
  isHyphen(lexemes[at]) && lexemes[at]?.glued && lexemes[at + 1]?.glued ? at + 1 : at;

interface Magnitude {
  readonly size: number;
  readonly to: number;
}

/** Magnitudes after a number: "million", "hundred thousand", "bn"; `m` and `b` only for money. */
export function readMagnitude(lexemes: readonly Lexeme[], from: number, money: boolean): Magnitude {
  let size = 1;
  let at = from;
  for (let steps = 0; steps < 3; steps++) {
    const next = overHyphen(lexemes, at);
    const lexeme = lexemes[next];
    if (!lexeme) break;
    const word = lookUp(MULTIPLIERS, lexeme.lower);
    const short =
      steps === 0
        ? (lookUp(SHORT_MULTIPLIERS, lexeme.lower) ?? (money ? lookUp(MONEY_MULTIPLIERS, lexeme.lower) : null))
        : null;
    // "5 k" apart is no magnitude, "5 bn" is
    if (short !== null && word === null && !lexeme.glued && lexeme.text.length === 1 && !money) break;
    const factor = word ?? short;
    if (factor === null) break;
    size *= factor;
    at = next + 1;
    if (word === null) break;
  }
  return { size, to: at };
}

/** "and a half" after a number: "two and a half million", "1½". */
export function readHalf(lexemes: readonly Lexeme[], from: number): { add: number; to: number } {
  const glyph = lexemes[from];
  const vulgar = glyph?.glued || lexemes[from - 1]?.kind === 'figure' ? lookUp(VULGAR_FRACTIONS, glyph?.text) : null;
  if (vulgar !== null) return { add: vulgar, to: from + 1 };
  const [over, slash, under] = lexemes.slice(from, from + 3);
  if (
    over?.kind === 'figure' &&
    slash?.text === '/' &&
    slash.glued &&
    under?.glued &&
    lexemes[from - 1]?.kind === 'figure'
  ) {
    const part = Number(over.text) / Number(under.text);
    return part > 0 && part < 1 && over.text.length === 1 ? { add: part, to: from + 3 } : { add: 0, to: from };
  }
  let at = overHyphen(lexemes, from);
  if (lexemes[at]?.lower !== 'and') return { add: 0, to: from };
  at = overHyphen(lexemes, at + 1);
  if (lexemes[at]?.lower !== 'a' && lexemes[at]?.lower !== 'one') return { add: 0, to: from };
  at = overHyphen(lexemes, at + 1);
  const part = lexemes[at]?.lower === 'half' ? 0.5 : lexemes[at]?.lower === 'quarter' ? 0.25 : 0;
  return part > 0 ? { add: part, to: at + 1 } : { add: 0, to: from };
}
