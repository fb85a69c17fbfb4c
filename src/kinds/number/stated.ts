import { compatible } from '../../language/quantities/tolerance';
import type { Claim, Document, NumberValue, TokenRange } from '../../model';
import { claimOf } from '../shared/claim';
import { topicOf } from '../shared/topic';
import { significant } from './digits';

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
  const pair = [left, right].map(({ range, value }) =>
    claimOf(document, {
      kind: 'number',
      range,
      value,
      topic: { ...topicOf(document, range, { slot, event: null }), head: subject },
      stance: 'asserted',
      source: null,
    }),
  );
  for (const claim of pair) pairs.set(claim, pair);
  return pair;
}

const pairs = new WeakMap<Claim, readonly Claim[]>();
/** Digits of a figure that hardly comes again by chance. */
const TELLING = 3;

/** Both claims of the pair that a claim belongs to. */
export const halvesOf = (stated: Claim): readonly Claim[] => pairs.get(stated) ?? [];

/**
 * Whether a figure of another article is one of the two that an article sets equal: "26 km (16 miles)" beside
 * "26 km (60 miles)". It then takes its side.
 */
export function sidesWith(stated: Claim, other: Claim): boolean {
  if (stated.article === other.article) return false;
  return halvesOf(stated).some((half) => agrees(half.value as NumberValue, other.value as NumberValue));
}

/** One value; sums of parts and shares are told by their digits. */
export const agrees = (a: NumberValue, b: NumberValue) =>
  a.dimension === b.dimension &&
  significant(a.low ?? a.high ?? 0) >= (a.dimension === 'count' || a.dimension === 'percent' ? TELLING : TELLING - 1) &&
  (compatible(a, b) === 'same' || (a.low !== null && a.low === b.low));
