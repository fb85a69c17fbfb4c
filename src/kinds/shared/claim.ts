import type { AnyKindName, Claim, Document, TokenRange, Topic, Value } from '../../model';
import { sourceOf, stanceOf } from './stance';

interface Draft {
  readonly kind: AnyKindName;
  readonly range: TokenRange;
  readonly value: Value;
  readonly topic: Topic;
  /** Kinds whose values hold whatever the clause plans or supposes (an office) say so. */
  readonly stance?: Claim['stance'];
  readonly source?: string | null;
}

/** A claim over a run of tokens, with stance and source as the clause has them. */
export function claimOf(document: Document, { kind, range, value, topic, stance, source }: Draft): Claim {
  return {
    id: `${document.article.id} ${kind} ${range.start}-${range.end} ${topic.slot}`,
    kind,
    article: document.article.id,
    span: { start: range.start, end: range.end },
    sentence: document.tokens[range.first]!.sentence,
    value,
    topic,
    stance: stance ?? stanceOf(document, range.first),
    source: source === undefined ? sourceOf(document, range.first) : source,
    document,
  };
}

/** The tokens `first` … `last - 1` as a range with their offsets. */
export const rangeOfTokens = (document: Document, first: number, last: number): TokenRange => ({
  first,
  last,
  start: document.tokens[first]!.start,
  end: document.tokens[last - 1]!.end,
});
