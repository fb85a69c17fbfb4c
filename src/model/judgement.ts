import type { Claim } from './claim';
import type { AnyKindName, Relation } from './kinds';

/** A finding before it is written down: claims still point into the reading text. */
export interface Judgement {
  readonly kind: AnyKindName;
  readonly relation: Relation;
  readonly rule: string;
  readonly confidence: number;
  readonly question: string;
  /** Each position's claims, in the order of articles and text; the label is that of the first. */
  readonly positions: readonly { readonly label: string; readonly claims: readonly Claim[] }[];
  readonly outlier: { readonly position: number; readonly why: string } | null;
  readonly because: readonly string[];
  /** What the newsroom's facts say, when they take part. */
  readonly facts?: string;
}

/** One value that two or more articles share. */
export interface Consensus {
  readonly kind: AnyKindName;
  readonly question: string;
  readonly label: string;
  readonly claims: readonly Claim[];
}

export interface Judged {
  readonly judgements: readonly Judgement[];
  readonly consensus: readonly Consensus[];
}
