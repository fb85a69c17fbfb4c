import type { Claim } from './claim';
import type { Document } from './document';
import type { Facts, FactsInput } from './facts';
import type { Judgement } from './judgement';
import type { AnyKindName } from './kinds';

/** What two aligned claims of one kind are to each other, with the rule that says so. */
export interface Verdict {
  /** `same`: one value; `unrelated`: not comparable after all, the engine stays silent. */
  readonly relation:
    | 'same'
    | 'contradiction'
    | 'disputed'
    | 'update'
    | 'refinement'
    | 'hedged'
    | 'variant'
    | 'unrelated';
  /** Stable code, `kind/what-differs`, listed in the kind's `rules`. */
  readonly rule: string;
  /** Why, in short clauses for people. */
  readonly because: readonly string[];
  /** How sure the comparison of the values is, 0–1, apart from the alignment. */
  readonly certainty: number;
  /** The kind has weighed plan against fact itself: "will not appeal" stands against "has appealed". */
  readonly planWeighed?: true;
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
  /** All articles that are compared, in the order of their ids. */
  readonly documents: readonly Document[];
  /** Who is who across articles: the same number for the same entity (`entity` is a position in `document.entities`). */
  identify(document: Document, entity: number): number;
  /** How telling a lemma is, 0 (in every sentence, or an everyday word) to 1 (in one or two sentences only). */
  rarity(lemma: string): number;
  readonly facts: Facts;
}

/**
 * Named features of a pair of claims, each 0–1 (or −1–1 where the negative says "another thing").
 * The general ones are made by the alignment stage: `entities mainEntity head event clause sentence twin time place`.
 */
export type Features = Readonly<Record<string, number>>;

/** A kind of value: how its claims are found, compared and worded. Nothing else in the engine knows it. */
export interface Kind {
  readonly name: AnyKindName;
  readonly rules: readonly Rule[];
  find(document: Document): Claim[];
  /** Keys under which a claim is indexed; only claims that share a key become a candidate pair. */
  keys(claim: Claim, world: World): string[];
  /** May the two answer the same question at all? Slot, unit, role … */
  comparable(a: Claim, b: Claim, world: World): boolean;
  /** What is compared (a person, a quotation) tells itself apart: also between articles that share few names. */
  readonly anyStory?: boolean;
  /** Features of this kind beyond the general ones. */
  features?(a: Claim, b: Claim, world: World): Features;
  /** Weight of each feature and `bias`, in log-odds that both claims answer one question about one thing. */
  readonly weights: Features;
  relate(a: Claim, b: Claim, world: World): Verdict;
  /**
   * What two claims must share to say the same, whatever their slots: equal keys are equal values. `telling` is how
   * unlikely two claims share it by chance, 0–1 ("two" 0, "1,150" 1). Null where a value alone says nothing.
   */
  sharedValue?(claim: Claim): { readonly key: string; readonly telling: number } | null;
  /** "When is the Eastern Economic Forum?" */
  question(claims: readonly Claim[], world: World): string;
  /** "10–13 September" */
  label(claim: Claim): string;
  /**
   * What of the articles is against the newsroom's facts, beyond the facts that can be said as sentences: those are read
   * and compared like the claims of any article.
   */
  againstFacts?(claims: readonly Claim[], world: World): Judgement[];
  /** Entries of a facts file that the claims of articles suggest, for a person to correct. */
  suggestFacts?(claims: readonly Claim[], documents: readonly Document[]): FactsInput;
}
