import type { Claim } from '../../model';
import { digitKey } from './digits';
import { figureBehind } from './find';
import { STATED } from './stated';

/** Keys of a figure: its dimension with what it counts, its digits, and the words about it. */
export function keysOf(claim: Claim): string[] {
  const { slot, entities } = claim.topic;
  const figure = figureBehind(claim);
  if (slot.startsWith(STATED) || !figure) return [`${claim.article} ${slot}`];
  const { dimension } = figure.value;
  if (dimension === 'age') return entities.length ? ['age'] : [];
  const { low, high } = figure.quantity.written;
  const about = [figure.fate, figure.noun, ...figure.near, ...figure.narrowing];
  return [
    dimension,
    ...(dimension === 'count' ? [slot] : []),
    `${dimension} #${digitKey(low ?? high ?? 0)}`,
    ...about.flatMap((word) => (word ? [`${dimension} ${word}`] : [])),
  ];
}
