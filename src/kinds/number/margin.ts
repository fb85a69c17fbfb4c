import type { Document, NumberValue } from '../../model';
import { claimOf } from '../shared/claim';
import type { Given, Worked } from './arithmetic';
import { statedPair } from './stated';

/** Slot of the difference between the two sides of a vote. */
export const MARGIN = 'majority';

const exactly = (figure: number): NumberValue => ({
  type: 'number',
  low: figure,
  high: figure,
  dimension: 'count',
  unit: 'vote',
  hedge: 'exact',
});

/** "by 31 votes to 26" makes a majority of five: the margin is a claim of its own, also against one given beside it. */
export function findMargins(document: Document, given: readonly Given[]): Worked[] {
  return given.flatMap(({ claim, figure }) => {
    const { value, quantity } = figure;
    if (value.dimension !== 'score' || value.unit !== 'vote' || value.low === null || value.high === null) return [];
    const worked = exactly(value.high - value.low);
    const topic = { ...claim.topic, slot: MARGIN, head: MARGIN };
    const margin = claimOf(document, { kind: 'number', range: rangeOf(quantity), value: worked, topic });
    const derived = { claim: margin, figure: { ...figure, value: worked, noun: MARGIN, narrowing: [] } };
    const beside = given.find(
      (other) =>
        other.claim.topic.slot === MARGIN &&
        other.claim.sentence === claim.sentence &&
        other.figure.value.hedge === 'exact' &&
        other.figure.value.low !== worked.low,
    );
    if (!beside || scoresIn(given, claim.sentence) > 1) return [derived];
    const told = { range: rangeOf(beside.figure.quantity), value: beside.figure.value };
    const pair = statedPair(document, 'margin-differs', { range: rangeOf(quantity), value: worked }, told, MARGIN);
    return [derived, ...pair.map((half) => ({ claim: half, figure: null }))];
  });
}

const scoresIn = (given: readonly Given[], sentence: number) =>
  given.filter(({ claim, figure }) => claim.sentence === sentence && figure.value.dimension === 'score').length;

const rangeOf = ({ first, last, start, end }: Given['figure']['quantity']) => ({ first, last, start, end });
