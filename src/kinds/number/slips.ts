import { significant, slipBetween, wholeDigits } from './digits';
import type { Figure } from './figure';

/** The figure as its article writes it, before conversion. */
export const written = ({ quantity: { written: w, value } }: Figure) => w.low ?? w.high ?? value.low ?? 0;

/** Figures of one unit that a slip of the pen would make of each other; the more digits, the less by chance. */
export function slipOf(a: Figure, b: Figure): { transposed: number; slip: number } {
  if (a.value.unit !== b.value.unit && a.value.dimension !== 'count') return { transposed: 0, slip: 0 };
  const [first, second] = [written(a), written(b)];
  const { slip, length } = slipBetween(first, second);
  const size = Math.max(length, wholeDigits(first));
  if (slip === 'transposed') return { transposed: length >= 3 ? 1 : size >= 4 ? 0.9 : size === 3 ? 0.8 : 0.5, slip: 0 };
  return { transposed: 0, slip: slip === 'one digit' && length >= 3 ? (length >= 4 ? 1 : 0.5) : 0 };
}

/** The words of a figure in order of the alphabet: "six years and seven months" is "seven years and six months". */
const shuffled = ({ quantity }: Figure) =>
  quantity.text
    .toLowerCase()
    .split(/[\s-]+/)
    .sort()
    .join(' ');

/**
 * What else makes one figure of another: the same words in another order, the unit alone ("400 metres", "400 feet"), or
 * two numbers that sound alike ("fifteen", "fifty").
 */
export function mistaken(a: Figure, b: Figure): number {
  const [first, second] = [written(a), written(b)];
  if (a.value.dimension === 'score' || a.value.dimension === 'rank') return 0;
  if (a.value.unit === b.value.unit && a.quantity.text !== b.quantity.text && shuffled(a) === shuffled(b)) return 1;
  const units = a.value.dimension !== 'count' && a.value.dimension !== 'age' && a.value.unit !== b.value.unit;
  if (units && first === second && significant(first) + wholeDigits(first) >= 3) return 1;
  return a.value.unit === b.value.unit && slipBetween(first, second).slip === 'misheard' ? 1 : 0;
}

/** Ratio of two figures as a natural logarithm, at most `FARTHEST`: outlets seldom differ by more than half of a figure. */
const FARTHEST = 3;
export function distance({ value: a }: Figure, { value: b }: Figure): number {
  const [x, y] = [a, b].map(({ low, high }) => Math.abs(low ?? high ?? 0)) as [number, number];
  if (x === y) return 0;
  return x && y ? Math.min(FARTHEST, Math.abs(Math.log(x / y))) : FARTHEST;
}
