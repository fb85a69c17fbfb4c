import { compatible } from '../../language/quantities/tolerance';
import type { Claim, Document, NumberValue } from '../../model';
import type { Given } from './arithmetic';
import { statedPair } from './stated';

/** Conversions are rounded freely; below this relative difference nobody is misled. */
const LEAST = 0.02;

const middle = ({ low, high }: NumberValue) => ((low ?? high ?? 0) + (high ?? low ?? 0)) / 2;

/** "310 km (193 miles)": the same measure twice, and both must convert. Money is left out: rates are not known here. */
export function findConversions(document: Document, given: readonly Given[]): Claim[] {
  return given.flatMap(({ figure: { quantity: second }, claim }) => {
    if (second.conversionOf === null || second.value.dimension.startsWith('money')) return [];
    const first = document.quantities[second.conversionOf];
    const other = given.find(({ figure }) => figure.quantity === first);
    if (!first || !other || first.value.dimension !== second.value.dimension) return [];
    // "within one mile (2.6 km)": the limit is converted with its figure
    const value = { ...second.value, low: middle(second.value), high: middle(second.value), hedge: 'exact' as const };
    const base = { ...first.value, low: middle(first.value), high: middle(first.value), hedge: 'exact' as const };
    if (compatible(base, value) !== 'differs') return [];
    if (Math.abs(middle(value) - middle(base)) <= LEAST * Math.max(middle(value), middle(base))) return [];
    const range = (claimed: Claim, { first: from, last }: { first: number; last: number }) => ({
      first: from,
      last,
      start: document.tokens[from]!.start,
      end: document.tokens[last - 1]!.end,
      claimed,
    });
    return statedPair(
      document,
      'conversion-differs',
      { range: range(other.claim, first), value: base },
      { range: range(claim, second), value },
      null,
    );
  });
}
