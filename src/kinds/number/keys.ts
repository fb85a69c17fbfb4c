import type { Claim, NumberValue } from '../../model';
import { digitKey } from './digits';
import { figureBehind } from './find';
import { halvesOf, STATED } from './stated';

/** Keys of a figure: its dimension with what it counts, its digits, and the words about it. */
export function keysOf(claim: Claim): string[] {
  const { slot, entities } = claim.topic;
  const figure = figureBehind(claim);
  if (slot.startsWith(STATED) || !figure) {
    const { dimension } = claim.value as NumberValue;
    return [
      `${claim.article} ${slot}`,
      dimension,
      ...halvesOf(claim).map(({ value }) => sizeKey(value as NumberValue)),
    ];
  }
  const { dimension } = figure.value;
  if (dimension === 'age') return entities.length ? ['age'] : [];
  const { low, high } = figure.quantity.written;
  const aspect = figure.aspect ? [`${dimension} @${figure.aspect}`] : [];
  const about = [figure.fate, figure.noun, ...figure.near, ...figure.narrowing];
  return [
    dimension,
    sizeKey(figure.value),
    ...aspect,
    ...(dimension === 'count' ? [slot] : []),
    `${dimension} #${digitKey(low ?? high ?? 0)}`,
    ...about.flatMap((word) => (word ? [`${dimension} ${word}`] : [])),
  ];
}

/** Figures that an article sets equal are met by what another gives for one of them, in any unit. */
const sizeKey = ({ dimension, low, high }: NumberValue) => `${dimension} =${Number((low ?? high ?? 0).toPrecision(2))}`;
