import type { Quantity } from '../../model';

/** What may stand between a measure and the same in other units: "310 km (193 miles)", "7 feet, or 2 metres,". */
const GAP =
  /^(?:(?: (?:of|in) (?:altitude|height|length|width|depth|elevation)| (?:wide|long|high|tall|deep|thick|away|up))? ?\(|,? or (?:about |some |around )?| ?\/ ?| [—–] )$/;

const kindOf = (dimension: string) => (dimension.startsWith('money') ? 'money' : dimension);

/** Whether `second` gives `first` again in another unit. Counts have none. */
function converts(text: string, first: Quantity, second: Quantity): boolean {
  const [a, b] = [first.value, second.value];
  if (a.dimension === 'count' || a.dimension === 'score' || a.dimension === 'rank' || a.dimension === 'age')
    return false;
  if (a.dimension === 'duration' || kindOf(a.dimension) !== kindOf(b.dimension) || a.unit === b.unit) return false;
  return second.start > first.end && second.start - first.end < 24 && GAP.test(text.slice(first.end, second.start));
}

/** Sets `conversionOf` of each quantity that repeats the one before it. */
export function markConversions(text: string, quantities: readonly Quantity[]): Quantity[] {
  return quantities.map((quantity, index) => {
    const before = quantities[index - 1];
    return before && converts(text, before, quantity) ? { ...quantity, conversionOf: index - 1 } : quantity;
  });
}
