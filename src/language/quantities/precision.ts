import type { NumberValue } from '../../model';
import { TEMPERATURES, UNITS } from '../lexicon/units';

/** Size of a unit in its base unit, and the offset of temperatures, by short form. */
const SIZES = new Map<string, { size: number; offset: number }>([
  ...UNITS.map(([short, , size]) => [short, { size, offset: 0 }] as const),
  ...TEMPERATURES.map(([short, offset, size]) => [short, { size, offset }] as const),
  ['basis point', { size: 0.01, offset: 0 }],
]);

/**
 * A flat figure with noughts at its end may be rounded ("300 people"), but by no more than this share of it; what was
 * meant as a round figure carries a hedge.
 */
const ROUND_MOST = 0.02;
/** A figure converted to another unit is rounded more freely: "100 km (60 miles)". */
const CONVERTED_MOST = 0.05;
/** "a third" is said of 32 to 35 per cent. */
const SHARE_REACH = 0.05;
/** Counts below this are meant to the last one. */
const EXACT_COUNT = 100;

const sizeOf = (value: NumberValue) => {
  if (value.dimension === 'count' || value.unit === null || value.dimension.startsWith('money'))
    return { size: 1, offset: 0 };
  return SIZES.get(value.unit) ?? { size: 1, offset: 0 };
};

/** Weight of the last digit that is not an ending nought: 100 for 9,200, 0.1 for 2.7; 1 for 0. */
export function lastDigit(figure: number): number {
  // Nearly all figures of news: told by division instead of being spelled out.
  if (Number.isInteger(figure) && Math.abs(figure) < 1e9) {
    if (figure === 0) return 1;
    let weight = 1;
    while (figure % (10 * weight) === 0) weight *= 10;
    return weight;
  }
  const exponent = Number(Math.abs(figure).toPrecision(9)).toExponential();
  const [mantissa = '0', power = '0'] = exponent.split('e');
  const decimals = mantissa.includes('.') ? mantissa.length - mantissa.indexOf('.') - 1 : 0;
  return 10 ** (Number(power) - decimals);
}

/** The grain a figure was given with, in the base unit: what its last written digit that is not nought counts. */
export function roundingStep(value: NumberValue, base: number): number {
  const { size, offset } = sizeOf(value);
  return lastDigit(base / size - offset) * size;
}

/**
 * How far the true value may lie from a flat figure, in the base unit. Zero for ages and small counts; half the last
 * digit for measures, money and percentages; for ending noughts as much as a writer may have rounded away.
 */
export function halfStep(value: NumberValue, base: number, converted = false): number {
  const { dimension, unit } = value;
  if (dimension === 'age' || dimension === 'rank' || dimension === 'score' || dimension === 'level') return 0;
  const { size, offset } = sizeOf(value);
  const figure = Math.abs(base / size - offset);
  if (unit === 'share') return Math.max(0.5, SHARE_REACH * figure);
  const step = lastDigit(figure);
  if (step < 1) return (step / 2) * size;
  if (dimension === 'count') return step === 1 || figure < EXACT_COUNT ? 0 : Math.min(step / 2, ROUND_MOST * figure);
  if (dimension === 'percent' || dimension === 'percentage-point') return 0.5 * size;
  return Math.max(0.5, Math.min(step / 2, (converted ? CONVERTED_MOST : ROUND_MOST) * figure)) * size;
}
