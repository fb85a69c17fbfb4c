/** A figure as mantissa and power of ten, without sign: 9,200 is 9.2 and 3. */
const digitsOf = (figure: number) =>
  Number(Math.abs(figure).toPrecision(12)).toExponential().split('e') as [string, string];

/** How one written figure may have become another by a slip of the pen. */
export type Slip = 'transposed' | 'one digit' | 'misheard' | null;

/** "Thirteen" and "thirty", "fifteen" and "fifty" sound alike. */
const soundAlike = (a: number, b: number) => {
  const [teen, tens] = [Math.min(a, b), Math.max(a, b)];
  return teen > 12 && teen < 20 && tens === 10 * (teen - 10);
};

/** The digits as they are written without a point: 9,200 is "9200", 74.6 is "746"; the places after the point go with it. */
function spelled(figure: number): { digits: string; decimals: number } {
  const [mantissa, power] = digitsOf(figure);
  const digits = mantissa.replace('.', '');
  const decimals = Math.max(0, digits.length - 1 - Number(power));
  return { digits: digits.padEnd(Math.min(digits.length + 12, Number(power) + 1), '0'), decimals };
}

/**
 * Whether two figures written with the same number of digits differ by a typing slip: two digits have changed places
 * (9,200 and 2,900) or, in figures of three digits or more, one is another (412,000 and 422,000). `length` is the
 * number of digits that matter, without ending noughts.
 */
export function slipBetween(a: number, b: number): { slip: Slip; length: number } {
  const [x, y] = [spelled(a), spelled(b)];
  const length = Math.max(significant(a), significant(b));
  if (a === b || x.digits.length !== y.digits.length || x.decimals !== y.decimals) return { slip: null, length };
  if (soundAlike(a, b)) return { slip: 'misheard', length };
  const places = [...x.digits].flatMap((digit, at) => (digit === y.digits[at] ? [] : [at]));
  if (places.length === 2) {
    const [i, j] = places as [number, number];
    if (x.digits[i] === y.digits[j] && x.digits[j] === y.digits[i]) return { slip: 'transposed', length };
  }
  return { slip: places.length === 1 && x.digits.length >= 3 ? 'one digit' : null, length };
}

/** Digits of the whole part as written: 3 for 320 and for 320.5. */
export const wholeDigits = (figure: number): number => String(Math.trunc(Math.abs(figure))).length;

/** Significant digits of a figure: 3 for 412,000; 2 for 0.25. */
export const significant = (figure: number): number => digitsOf(figure)[0].replace(/[.-]/g, '').length;

/** The digits in order of size: the same for figures that are each other's transposition. */
export const digitKey = (figure: number): string => [...digitsOf(figure)[0].replace(/\D/g, '')].sort().join('');
