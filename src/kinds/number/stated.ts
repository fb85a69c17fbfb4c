import type { Claim, Document, NumberValue, TokenRange } from '../../model';
import { claimOf } from '../shared/claim';
import { topicOf } from '../shared/topic';

/** Slots of values that are compared only with each other because one sentence sets them equal. */
export const STATED = 'stated:';

/** Two claims that one article sets equal: the value given and the same worked out, or given again. */
export function statedPair(
  document: Document,
  rule: string,
  left: { range: TokenRange; value: NumberValue },
  right: { range: TokenRange; value: NumberValue },
  subject: string | null,
): Claim[] {
  const slot = `${STATED}${rule}:${left.range.start}-${right.range.start}`;
  return [left, right].map(({ range, value }) =>
    claimOf(document, {
      kind: 'number',
      range,
      value,
      topic: { ...topicOf(document, range, { slot, event: null }), head: subject },
      stance: 'asserted',
      source: null,
    }),
  );
}
