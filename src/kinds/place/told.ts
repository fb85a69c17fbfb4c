import type { Claim } from '../../model';

/** The tokens that a claim of a place was read from. */
export interface Told {
  /** Who or what is there. */
  readonly thing: number | null;
  /** Verb or noun that governs the place. */
  readonly event: number | null;
  /** The noun that the place stands behind. */
  readonly located: number | null;
  /** All nouns that the place is told with: the thing, its verb's subject and object, the noun before the place. */
  readonly nouns: readonly number[];
}

const told = new WeakMap<Claim, Told>();

export const toldBy = (claim: Claim): Told | null => told.get(claim) ?? null;

export function tell(claim: Claim, from: Told): Claim {
  told.set(claim, from);
  return claim;
}
