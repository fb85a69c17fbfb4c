import type { Claim, Document } from '../model';

const cache = new WeakMap<Document, Map<number, Map<string, number>>>();

/** Bag of the words of a sentence, counted once a run. */
function wordsOf({ document, sentence }: Claim): Map<string, number> {
  const known = cache.get(document) ?? new Map<number, Map<string, number>>();
  cache.set(document, known);
  let words = known.get(sentence);
  if (!words) {
    words = new Map();
    const { first, last } = document.sentences[sentence]!;
    for (let at = first; at < last; at++) {
      const { lower, tag } = document.tokens[at]!;
      if (tag !== 'PUNCT') words.set(lower, (words.get(lower) ?? 0) + 1);
    }
    known.set(sentence, words);
  }
  return words;
}

/** Sentences shorter than this are alike by chance ("He did not say."). */
const LEAST = 5;

/**
 * How nearly two claims stand in one sentence written twice: Jaccard index of the bags of words from one half on, 0–1.
 * Two outlets that carry one agency's paragraph, or two versions of one article, score near 1.
 */
export function twin(a: Claim, b: Claim): number {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  let shared = 0;
  let [m, n] = [0, 0];
  for (const count of x.values()) m += count;
  for (const count of y.values()) n += count;
  if (Math.min(m, n) < LEAST) return 0;
  for (const [word, count] of x) shared += Math.min(count, y.get(word) ?? 0);
  return Math.max(0, 2 * (shared / (m + n - shared)) - 1);
}
