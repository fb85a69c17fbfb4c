import { CURRENCIES, OPEN_CURRENCIES, SUBUNITS } from '../lexicon/currencies';
import { FIGURE_ONLY, TEMPERATURES, UNITS } from '../lexicon/units';
import type { Lexeme } from './lexemes';
import { isHyphen } from './multiplier';
import { phraseTable } from './phrases';

/** What a number measures: value in the base unit = (written + offset) × factor. */
export interface Unit {
  readonly dimension: string;
  readonly unit: string;
  readonly factor: number;
  readonly offset: number;
}

const unit = (dimension: string, short: string, factor = 1, offset = 0): Unit => ({
  dimension,
  unit: short,
  factor,
  offset,
});

export const money = (code: string | null, factor = 1): Unit =>
  unit(code === null ? 'money' : `money:${code}`, code ?? 'money', factor);

const signs = phraseTable<string>(CURRENCIES.flatMap(({ code, signs }) => signs.map((sign) => [sign, code] as const)));
const currencyWords = phraseTable<Unit>([
  ...CURRENCIES.flatMap(({ code, words }) => words.map((word) => [word, money(code)] as const)),
  ...OPEN_CURRENCIES.map((word) => [word, money(null)] as const),
  ...SUBUNITS.flatMap(({ code, words }) => words.map((word) => [word, money(code, 0.01)] as const)),
]);
const measures = phraseTable<Unit>([
  ...UNITS.flatMap(([short, dimension, size, names]) =>
    names.map((name) => [name, unit(dimension, short, size)] as const),
  ),
  ...TEMPERATURES.flatMap(([short, offset, size, names]) =>
    names.map((name) => [name, unit('temperature', short, size, offset)] as const),
  ),
]);
const named: ReadonlyMap<string, Unit> = new Map(
  UNITS.map(([short, dimension, size]) => [short, unit(dimension, short, size)] as const),
);

/** The unit of a short form of the table; null for none. */
export const unitNamed = (short: string): Unit | null => named.get(short) ?? null;

const percents = phraseTable<Unit>([
  ['%', unit('percent', '%')],
  ['percent', unit('percent', '%')],
  ['per cent', unit('percent', '%')],
  ['pct', unit('percent', '%')],
  ['percentage points', unit('percentage-point', 'percentage point')],
  ['percentage point', unit('percentage-point', 'percentage point')],
  ['percent points', unit('percentage-point', 'percentage point')],
  ['basis points', unit('percentage-point', 'basis point', 0.01)],
  ['basis point', unit('percentage-point', 'basis point', 0.01)],
]);
const figureOnly = new Set<string>(FIGURE_ONLY);
/** Letters that are a unit only when nothing parts them from the figure: "38C", not "3 C students". */
const GLUED_ONLY = new Set(['s', 't', 'g', 'w', 'f', 'c', 'p', 'mb', 'kb', 'gb', 'tb', 'pb']);

/** Words between a number and its unit: "three more years", "12 consecutive months". */
const FILLERS = new Set([
  'more',
  'additional',
  'extra',
  'full',
  'whole',
  'long',
  'straight',
  'consecutive',
  'further',
  'short',
  'successive',
  'solid',
]);

export interface UnitMatch extends Unit {
  readonly to: number;
}

/** A currency sign at lexeme `at` with a number right behind it. Letters must be capitals: "Rs 500", not "rs". */
export function currencySign(lexemes: readonly Lexeme[], at: number): { code: string; to: number } | null {
  const match = signs.startingAt(lexemes, at);
  if (!match) return null;
  const first = lexemes[at] as Lexeme;
  if (first.kind === 'word' && first.text === first.lower) return null;
  // "A $20 plan" is no Australian money; "US $5" is written apart
  if (first.lower !== 'us' && lexemes.slice(at + 1, match.to).some((lexeme) => !lexeme.glued)) return null;
  // the sign that "A$5" or "R$5" ends with is read with its letters
  if (lexemes[match.to]?.kind !== 'figure' && lexemes[match.to]?.kind !== 'word') return null;
  return { code: match.value, to: match.to };
}

/** The measure, currency or percent sign after a number that ends before `at`; joined by a space, a hyphen or nothing. */
export function readUnit(lexemes: readonly Lexeme[], from: number, form: 'figure' | 'word'): UnitMatch | null {
  const hyphened = isHyphen(lexemes[from]) && lexemes[from]?.glued && lexemes[from + 1]?.glued;
  const filled = FILLERS.has(lexemes[from]?.lower ?? '');
  const at = hyphened || filled ? from + 1 : from;
  const first = lexemes[at];
  if (!first) return null;
  const match = percents.startingAt(lexemes, at) ?? measures.startingAt(lexemes, at);
  const currency = currencyWords.startingAt(lexemes, at);
  const best = currency && (!match || currency.to > match.to) ? currency : match;
  if (!best || (filled && best.value.dimension.startsWith('money'))) return null;
  if (filled && (lexemes[at]?.text.length ?? 0) < 3) return null;
  const short = best.to === at + 1 ? first.lower : '';
  if (short === 'c' && first.glued) {
    const code = first.text === 'C' ? unit('temperature', '°C') : money('USD', 0.01);
    return form === 'figure' ? { ...code, to: best.to } : null;
  }
  if (figureOnly.has(short) && form !== 'figure') return null;
  if (GLUED_ONLY.has(short) && !first.glued) return null;
  // "the 1980s", "in her 30s"
  if (short === 's' && /(?:^|\d)0$/.test(lexemes[from - 1]?.text ?? '')) return null;
  if (short === 'f' && first.text !== 'F') return null;
  // "a 5-m wall" is a measure, "12-c" a label
  if (hyphened && short.length === 1) return null;
  // a longer word that only starts like a unit cannot match: words are whole lexemes; "5m2" has its own entry
  return { ...best.value, to: best.to };
}
