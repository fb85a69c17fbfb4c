import type { Claim } from './claim';
import type { Document } from './document';
import type { Facts } from './facts';
import type { KindName } from './kinds';

/** What two aligned claims of one kind are to each other, with the rule that says so. */
export interface Verdict {
  /** `same`: one value; `unrelated`: not comparable after all, the engine stays silent. */
  readonly relation: 'same' | 'contradiction' | 'update' | 'refinement' | 'hedged' | 'variant' | 'unrelated';
  /** Stable code, `kind/what-differs`, listed in the kind's `rules`. */
  readonly rule: string;
  /** Why, in short clauses for people. */
  readonly because: readonly string[];
  /** How sure the comparison of the values is, 0–1, apart from the alignment. */
  readonly certainty: number;
}

/** One rule of a kind: documentation whose examples are run as tests. */
export interface Rule {
  readonly code: string;
  readonly summary: string;
  /** Two short texts about one thing that this rule reports. */
  readonly fires: readonly [string, string];
  /** Two texts that look alike and must stay silent. */
  readonly silent: readonly [string, string];
}

/** What a kind may look at beyond the two claims. */
export interface World {
  readonly documents: ReadonlyMap<string, Document>;
  /** Who is who across articles: the same number for the same entity. */
  identify(article: string, entity: number): number;
  /** Inverse document frequency of a lemma over the articles' sentences, ≥ 0. */
  rarity(lemma: string): number;
  readonly facts: Facts;
}

/** A kind of value: how its claims are found, compared and worded. Nothing else in the engine knows it. */
export interface Kind {
  readonly name: KindName;
  readonly rules: readonly Rule[];
  find(document: Document): Claim[];
  /** Keys under which a claim is indexed; only claims that share a key are compared. */
  keys(claim: Claim, world: World): string[];
  /** Probability that both answer the same question about the same thing, with its named parts. */
  align(a: Claim, b: Claim, world: World): Alignment;
  relate(a: Claim, b: Claim, world: World): Verdict;
  question(claims: readonly Claim[], world: World): string;
  label(claim: Claim): string;
}

/** A score with its named parts, so that the engine can say why it spoke. */
export interface Alignment {
  /** Calibrated probability, 0–1. */
  readonly probability: number;
  readonly parts: Readonly<Record<string, number>>;
  /** "same event: Eastern Economic Forum at the Far Eastern Federal University" */
  readonly because: readonly string[];
}
