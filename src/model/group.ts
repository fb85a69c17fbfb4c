import type { Claim } from './claim';
import type { Features } from './kind';
import type { AnyKindName } from './kinds';

/** Why two claims of a group belong together. */
export interface Link {
  /** Positions in `group.claims`, a < b. */
  readonly a: number;
  readonly b: number;
  /** Probability that both answer the same question about the same thing, 0–1. */
  readonly probability: number;
  /** What the probability was made of. */
  readonly features: Features;
}

/** Claims of one kind about the same thing, in several articles or several sentences. */
export interface Group {
  readonly kind: AnyKindName;
  readonly claims: readonly Claim[];
  readonly links: readonly Link[];
  /** All claims give one value: nothing is left to judge. */
  readonly agreed?: boolean;
}
