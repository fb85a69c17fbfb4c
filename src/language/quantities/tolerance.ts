import type { NumberValue } from '../../model';
import { halfStep, roundingStep } from './precision';

/** Both ends included; ±Infinity where the wording sets no bound. Base unit of the dimension. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * `same` one value, also in other units; `refinement` both can be right and one says it less exactly; `differs` both
 * cannot be right; `incomparable` they measure different things or in currencies that need a rate.
 */
export type Agreement = 'same' | 'refinement' | 'differs' | 'incomparable';

/*
 * How far a hedge reaches. An approximator is read on the scale that the figure is given in (M. Krifka, "Approximate
 * interpretation of number words", 2007): "about 40" is said on the scale of tens and covers 35–45. The caps keep very
 * round figures ("about 1,000") from covering too much. They are choices made for news prose, not measurements.
 */
const ABOUT_LEAST = 0.1;
const ABOUT_MOST = 0.2;
/** "nearly 5,000" is not said of 3,900; "more than 4,800" not of 5,400. */
const ONE_SIDED_LEAST = 0.1;
const NEARLY_MOST = 0.2;
const MORE_MOST = 0.5;
/** Up to here people count in ones, so "more than a dozen" may be 17 and "fewer than 12" may be 3. */
const SMALL_COUNT = 20;
/** "at least 12" is said of what is known so far; and so is 'hundreds', of 200 to 1,000; of more another report would be wrong. */
const AT_LEAST_MOST = 5;
/** "less than an hour" is not said of ten minutes. */
const LESS_MOST = 0.5;

const clamp = (value: number, least: number, most: number) => Math.min(Math.max(value, least), Math.max(least, most));

/** Everything that a speaker who chose these words may have meant. */
export function intervalOf(value: NumberValue): Interval {
  const { low, high, hedge } = value;
  const nominal = low ?? high ?? 0;
  const size = Math.abs(nominal);
  const step = roundingStep(value, nominal);
  const small = value.dimension === 'count' && size <= SMALL_COUNT;
  const half = halfStep(value, nominal);
  switch (hedge) {
    case 'about': {
      const reach = Math.max(half, small && size < 10 ? 1 : 0, clamp(step / 2, ABOUT_LEAST * size, ABOUT_MOST * size));
      return { low: (low ?? nominal) - reach, high: (high ?? nominal) + reach };
    }
    case 'nearly':
      return { low: nominal - clamp(step, ONE_SIDED_LEAST * size, NEARLY_MOST * size), high: nominal };
    case 'more-than': {
      const reach = small ? MORE_MOST * size : clamp(step, ONE_SIDED_LEAST * size, MORE_MOST * size);
      return { low: nominal, high: nominal + Math.max(reach, small ? 1 : 0) };
    }
    case 'at-least':
      return { low: nominal - half, high: nominal + Math.max((AT_LEAST_MOST - 1) * size, small ? 3 : 0) };
    case 'less-than':
      return { low: small ? 0 : nominal - LESS_MOST * size, high: nominal };
    case 'at-most':
      return { low: value.dimension === 'temperature' ? -Infinity : Math.min(0, nominal), high: nominal + half };
    default:
      return { low: (low ?? -Infinity) - half, high: (high ?? Infinity) + halfStep(value, high ?? nominal) };
  }
}

const close = (a: number | null, b: number | null) =>
  a === b || (a !== null && b !== null && Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b)));

/** Two plain figures agree when one is the other, rounded: 412,000 and 411,987; 425 miles and 680 km. */
function roundsTo(a: NumberValue, b: NumberValue, converted: boolean): boolean {
  const [x, y] = [a.low ?? a.high ?? 0, b.low ?? b.high ?? 0];
  const reach = Math.max(halfStep(a, x, converted), halfStep(b, y, converted));
  return Math.abs(x - y) <= reach * (1 + 1e-9);
}

/** Whether two statements of one quantity can both be right, each taken as exactly as it was said. Symmetric. */
export function compatible(a: NumberValue, b: NumberValue): Agreement {
  if (a.dimension !== b.dimension || a.dimension === 'money') return 'incomparable';
  const equal = close(a.low, b.low) && close(a.high, b.high);
  if (equal && a.hedge === b.hedge) return 'same';
  if (a.dimension === 'score' || a.dimension === 'rank') return equal ? 'same' : 'differs';
  const converted = a.unit !== b.unit && a.dimension !== 'count' && a.dimension !== 'percent';
  if (a.hedge === b.hedge && (a.hedge === 'exact' || a.hedge === 'at-most')) {
    // limits are compared as figures: "within one mile" and "within 2.6 km" share an interval but not a limit
    if (!roundsTo(a, b, converted)) return 'differs';
    return converted ? 'same' : 'refinement';
  }
  const [one, other] = [intervalOf(a), intervalOf(b)];
  if (one.low > other.high || other.low > one.high) return 'differs';
  return converted && a.hedge === b.hedge && a.hedge !== 'between' && roundsTo(a, b, true) ? 'same' : 'refinement';
}
