import type { Amount } from './amount';
import { type Candidate, candidate } from './candidate';
import { joinSmaller } from './compound';
import { type Context, word } from './context';
import { isHyphen } from './multiplier';
import { speedAcrossBracket } from './per-hour';
import { pointsUnit } from './points';

/** An amount with its unit; null where the number only names ("F-150 miles") or "one" is idle ("one day"). */
export function readMeasured(cx: Context, amount: Amount, written: NonNullable<Amount['unit']>): Candidate | null {
  const { numeral } = amount;
  const unit = speedAcrossBracket(cx, written, amount.to) ?? written;
  const glued = cx.lexemes[amount.from - 1];
  // "F-150 miles", "A4 pages"
  if (cx.lexemes[amount.from]?.glued && glued?.kind === 'word') return null;
  if (
    cx.lexemes[amount.from]?.glued &&
    isHyphen(glued) &&
    glued?.glued &&
    numeral.form === 'figure' &&
    cx.lexemes[amount.from - 2]?.kind === 'word'
  )
    return null;
  if (numeral.form === 'word' && numeral.low === 1 && ['no', 'the', 'that', 'this'].includes(word(cx, amount.from - 1)))
    return null;
  if (numeral.form === 'word' && numeral.low === 1 && ['day', 'night', 'week', 'year', 's'].includes(unit.unit))
    return null;
  // "1/2 litre", "5:03p": the lower half of a fraction or the minutes of a time
  if ((glued?.text === '/' || glued?.text === ':') && cx.lexemes[amount.from]?.glued && glued.glued) return null;
  // "zero day", "zero hour"
  if (numeral.form === 'word' && numeral.low === 0 && unit.dimension === 'duration') return null;
  const money = unit.dimension.startsWith('money');
  const text = cx.lexemes[numeral.to - 1]?.text ?? '';
  const thousands = numeral.asThousands !== null && (cx.pointThousands || (money && text.endsWith('00')));
  const value = thousands ? numeral.asThousands! : numeral.low;
  const vague = numeral.vague ? { hedge: numeral.high === null ? ('at-least' as const) : ('about' as const) } : {};
  const high = numeral.high === null ? null : thousands ? value : numeral.high;
  return joinSmaller(
    cx,
    candidate(amount.from, amount.to, value, high, unit, { form: numeral.form, marked: true, ...vague }),
  );
}

/** "3 points" of percentage. */
export function readPoints(cx: Context, amount: Amount): Candidate | null {
  const points = pointsUnit(cx, amount.to);
  return points ? readMeasured(cx, { ...amount, to: points.to }, points) : null;
}
