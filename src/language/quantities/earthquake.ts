import { rangeOf } from '../token-range';
import { type Candidate, candidate } from './candidate';
import { type Context, numeralAt, word } from './context';
import { nounCounted } from './counted';
import { isHyphen } from './multiplier';
import type { Numeral } from './numeral';
import { currencySign, readUnit, type Unit } from './unit';

const MAGNITUDE: Unit = { dimension: 'magnitude', unit: 'magnitude', factor: 1, offset: 0 };
/** The strongest earthquake on record had 9.5. */
const STRONGEST = 10;

/** Weaker ones are no news. */
const WEAKEST = 2;

/** "The American survey makes it 6.2", "measured it at 6.4 on Friday": a decimal that measures nothing else. */
function isBare(cx: Context, at: number, { from, to, low, form }: Numeral): boolean {
  if (!cx.quake || form !== 'figure' || low < WEAKEST || !/^\d\.\d$/.test(cx.lexemes[at]?.text ?? '')) return false;
  if (from !== at || cx.lexemes[at]?.glued || readUnit(cx.lexemes, to, 'figure') || currencySign(cx.lexemes, at - 1))
    return false;
  const range = rangeOf(cx.lexemes[at]!, cx.tokens);
  return range !== null && nounCounted(cx.tokens, range.first, range.last, false) === null;
}

/** The strength of an earthquake: "a 6.1-magnitude quake", "magnitude 7", "five on the Richter scale", "makes it 6.2". */
export function readEarthquake(cx: Context, at: number): Candidate | null {
  const numeral = numeralAt(cx, at);
  if (!numeral || numeral.high === null || numeral.low > STRONGEST || numeral.magnitude > 1) return null;
  const name = isHyphen(cx.lexemes[at - 1]) ? at - 2 : word(cx, at - 1) === 'of' ? at - 2 : at - 1;
  const next = isHyphen(cx.lexemes[numeral.to]) ? numeral.to + 1 : numeral.to;
  const before = word(cx, name) === 'magnitude';
  const after = word(cx, next) === 'magnitude';
  const scale = word(cx, next) === 'on' && (word(cx, next + 2) === 'richter' || word(cx, next + 3) === 'scale');
  if (!before && !after && !scale && !isBare(cx, at, numeral)) return null;
  const to = after ? next + 1 : numeral.to;
  return candidate(at, to, numeral.low, numeral.low, MAGNITUDE, { form: numeral.form, marked: true });
}
