import type { Claim, PolarityValue } from '../../model';
import { predicateOf } from './find';

/** Events of one sort are many in one story ("charged"): what they happen to must be alike. */
const TELLING = 0;

/** The same event, and that it happened, or that it did not. */
export function sharedPolarity(claim: Claim): { key: string; telling: number } | null {
  const { event, holds } = claim.value as PolarityValue;
  return predicateOf(claim).generic ? null : { key: `${event} ${holds}`, telling: TELLING };
}
