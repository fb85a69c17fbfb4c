import type { Claim, Document } from '../../model';
import { findConversions } from './conversion';
import type { Figure } from './figure';
import { findItemised } from './itemised';
import { findMargins } from './margin';
import { findShares } from './share';
import { findSums } from './sum';

/** Pairs of claims that one article lets us check against each other, and values worked out from its own figures. */
export function findArithmetic(
  document: Document,
  claims: readonly Claim[],
  figures: ReadonlyMap<string, Figure>,
): Worked[] {
  const given = claims.flatMap((claim) => {
    const figure = figures.get(claim.id);
    return figure ? [{ claim, figure }] : [];
  });
  const alone = (claim: Claim): Worked => ({ claim, figure: null });
  const worked = [
    ...findConversions(document, given).map(alone),
    ...findMargins(document, given),
    ...findItemised(document, given).map(alone),
    ...findSums(document, given).map(alone),
    ...findShares(document, given).map(alone),
  ];
  // a list and a sum may find the same parts
  return [...new Map(worked.map((item) => [item.claim.id, item])).values()];
}

export interface Given {
  readonly claim: Claim;
  readonly figure: Figure;
}

/** A claim that was worked out, with its figure when it may be compared across articles. */
export interface Worked {
  readonly claim: Claim;
  readonly figure: Figure | null;
}
