import { findBestMatch } from 'string-similarity';

/** `; did you mean "failOn"?` when a known word is close to what was written, else nothing. */
export function suggest(word: string, known: readonly string[]): string {
  if (known.length === 0) return '';
  const folded = known.map((each) => each.toLowerCase());
  const best = findBestMatch(word.toLowerCase(), folded);
  return best.bestMatch.rating >= 0.4 ? `; did you mean "${known[best.bestMatchIndex]}"?` : '';
}
