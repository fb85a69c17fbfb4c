import { compatible } from '../language/quantities';
import type { Quantity } from '../model';

/** A number with fewer significant digits than this may be a rounder version of the source's. */
const ROUND = 2;

const digits = (value: number) =>
  String(Number(Math.abs(value).toPrecision(12)))
    .replace(/e.*$/, '')
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length;

/** Whether a draft's figure can be had from a source's: the same, or the source's rounded to `kept` digits. */
function fromFigure(draft: number | null, source: number | null, kept: number): boolean {
  if (draft === null || source === null) return draft === source;
  if (draft === source) return true;
  if (digits(source) <= kept) return Math.abs(draft - source) <= 1e-9 * Math.abs(source);
  return Number(source.toPrecision(kept)) === Number(draft.toPrecision(kept));
}

/** Significant digits of a number as written: those of its finest figure, with the zeros after a decimal point. */
function keptDigits(quantity: Quantity): number {
  const { low, high } = quantity.written;
  const written = [...quantity.text.matchAll(/\d+\.\d+/g)].map(
    ([text]) => text.replace(/\D/g, '').replace(/^0+/, '').length,
  );
  return Math.max(1, digits(low ?? 0), digits(high ?? 0), ...written);
}

/** Whether a source's quantity carries the draft's. */
export function carries(draft: Quantity, source: Quantity): boolean {
  const [a, b] = [draft.value, source.value];
  if (a.dimension !== b.dimension) return false;
  const relation = compatible(a, b);
  if (a.unit !== b.unit && relation === 'same') return true;
  if (fits(draft, source)) return true;
  if (relation === 'incomparable' || relation === 'differs') return false;
  return a.hedge !== 'exact' && a.hedge !== 'between' && keptDigits(draft) < ROUND;
}

/** Figure by figure; a single figure may be one end of a range. */
function fits(draft: Quantity, source: Quantity): boolean {
  const [a, b] = [draft.value, source.value];
  const kept = keptDigits(draft);
  if (a.hedge === 'between' || b.hedge !== 'between')
    return fromFigure(a.low ?? a.high, b.low ?? b.high, kept) && fromFigure(a.high ?? a.low, b.high ?? b.low, kept);
  const value = a.low ?? a.high;
  return fromFigure(value, b.low, kept) || fromFigure(value, b.high, kept);
}

const SIDE: Readonly<Record<string, number>> = {
  'at-least': 1,
  'more-than': 1,
  'at-most': -1,
  'less-than': -1,
  nearly: -1,
};

/** Whether one is said as a floor and the other as a ceiling ("above 25", "below 25"). */
export const opposedHedges = (draft: Quantity, source: Quantity): boolean =>
  (SIDE[draft.value.hedge] ?? 0) * (SIDE[source.value.hedge] ?? 0) < 0;
