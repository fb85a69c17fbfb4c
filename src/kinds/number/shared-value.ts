import type { Claim, NumberValue } from '../../model';

/** Digits that carry the figure: 1,150 has three, 40 one. */
const significant = (value: number) => `${Math.abs(value)}`.replace(/e.*$|\./g, '').replace(/^0+|0+$/g, '').length;
/** How unlikely a figure is to come twice by chance, by its significant digits. */
const TELLING = [0, 0.15, 0.5, 0.85, 1] as const;
/** "One" and "two" are everywhere. */
const LEAST = 3;

/** The figure in its base unit: "36,000ft" and "36,000 feet up" are one, "44 slept" and "44 passengers" are. */
export function sharedNumber({ value, topic }: Claim): { key: string; telling: number } | null {
  const { low, high, dimension, hedge } = value as NumberValue;
  if (low === null || low !== high || (hedge !== 'exact' && hedge !== 'about')) return null;
  if ((dimension === 'count' && low < LEAST) || topic.slot.startsWith('stated')) return null;
  const rounded = Number(low.toPrecision(6));
  const unit = dimension === 'count' ? 0 : 0.2;
  return { key: `${dimension} ${rounded}`, telling: Math.min(1, TELLING[Math.min(4, significant(rounded))]! + unit) };
}
