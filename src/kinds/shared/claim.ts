import type { AnyKindName, Claim, Document, Token, TokenRange, Topic, Value } from '../../model';
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
export function claimOf(document: Document, { kind, range: given, value, topic, stance, source }: Draft): Claim {
  const range = withoutDash(document, given);
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

/** "- North Korean leader Kim Jong Un": the dash belongs to the dateline or the clause before. */
function withoutDash({ tokens }: Document, range: TokenRange): TokenRange {
  let { first } = range;
  while (first < range.last - 1 && /^[-–—,;:]+$/.test(tokens[first]!.text)) first++;
  return first === range.first ? range : { ...range, first, start: tokens[first]!.start };
}

/** The first token among a claim's words. */
export function firstTokenOf({ document, sentence, span }: Claim): Token | undefined {
  const { first, last } = document.sentences[sentence]!;
  for (let at = first; at < last; at++) {
    const token = document.tokens[at]!;
    if (token.start >= span.start && token.end <= span.end) return token;
  }
  return undefined;
}

/** The tokens `first` … `last - 1` as a range with their offsets. */
export const rangeOfTokens = (document: Document, first: number, last: number): TokenRange => ({
  first,
  last,
  start: document.tokens[first]!.start,
  end: document.tokens[last - 1]!.end,
});
