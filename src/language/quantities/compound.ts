import { readAmount } from './amount';
import { type Candidate, candidate } from './candidate';
import { type Context, numeralAt, word } from './context';
import { isHyphen } from './multiplier';
import { readUnit } from './unit';

/** The smaller unit that may follow without being named: "six foot two", "four pounds twelve". */
const SMALLER: Record<string, number> = {
  ft: 12,
  GBP: 100,
  lb: 16,
  st: 14,
  h: 60,
  min: 60,
  year: 12,
  week: 7,
  day: 24,
};

/** A measure given in two units: "6 feet 2 inches", "6-foot-2", "seven years and six months", "four pounds twelve". */
export function joinSmaller(cx: Context, first: Candidate): Candidate {
  const { unit, low, high } = first;
  const parts = unit && SMALLER[unit.unit];
  if (!unit || !parts || low !== high || !Number.isInteger(low)) return first;
  const hyphen = isHyphen(cx.lexemes[first.to]) && cx.lexemes[first.to]?.glued === true;
  const and = word(cx, first.to) === 'and' || word(cx, first.to) === ',';
  const at = hyphen || and ? first.to + 1 : first.to;
  const second = readAmount(cx, at);
  if (
    !second ||
    second.numeral.high === null ||
    second.numeral.low >= parts ||
    (!second.unit && second.numeral.form !== first.form)
  )
    return first;
  if (second.unit) {
    const ratio = unit.dimension === second.unit.dimension ? unit.factor / second.unit.factor : 0;
    if (Math.abs(ratio - parts) > 1e-6) return first;
  } else {
    // without a unit only where it can be nothing else
    const bare = hyphen ? unit.unit === 'ft' : !and && first.form === 'word' && unit.unit === 'GBP';
    if (!bare || readUnit(cx.lexemes, second.to, 'word') || numeralAt(cx, second.to)) return first;
  }
  const value = low + second.numeral.low / parts;
  return candidate(first.from, second.to, value, value, unit, { form: first.form, marked: true });
}
