import type { Span, Token, TokenRange } from '../model';

/** The tokens that a span touches, by binary search; null when it touches none. */
export function rangeOf(span: Span, tokens: readonly Token[]): TokenRange | null {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).end <= span.start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < tokens.length && (tokens[last] as Token).start < span.end) last++;
  return last > low ? { start: span.start, end: span.end, first: low, last } : null;
}
