import type { Document } from './document';
import type { AnyKindName, Stance } from './kinds';
import type { Span } from './span';
import type { Value } from './value';

/**
 * What a claim is about, in the features by which claims of several articles are aligned.
 * `slot` says which question the value answers and must be the same on both sides; the rest is scored.
 */
export interface Topic {
  /** The question, in short: `when:start`, `count:killed`, `office`, `agent:arrest`. */
  readonly slot: string;
  /** Entities the claim is about (positions in `document.entities`), the main one first. */
  readonly entities: readonly number[];
  /** Lemma of the noun or event noun the value belongs to when it is no name ("forum", "trial"). */
  readonly head: string | null;
  /** Lemma of the verb or event noun that governs the value ("arrive", "death"). */
  readonly event: string | null;
  /** Lemmas of the content words of the clause and, weaker, of the sentence; without the value's own. */
  readonly clause: readonly string[];
  readonly sentence: readonly string[];
  /** When the event happened, as far as known (ISO 8601, possibly cut); to keep earlier incidents apart. */
  readonly time: string | null;
  /** Where, lower-case names. */
  readonly places: readonly string[];
}

/** One value that one sentence gives to one thing. */
export interface Claim {
  /** Unique in a run: article id, kind and span. */
  readonly id: string;
  readonly kind: AnyKindName;
  readonly article: string;
  /** UTF-16 offsets into `article.text`, of the words that carry the value (usually 2–15 words). */
  readonly span: Span;
  /** Position in `document.sentences`. */
  readonly sentence: number;
  readonly value: Value;
  readonly topic: Topic;
  readonly stance: Stance;
  /** Words of whoever is named as the source of this claim ("police"), null where the article speaks itself. */
  readonly source: string | null;
  /** The article it was found in, after reading. */
  readonly document: Document;
}
