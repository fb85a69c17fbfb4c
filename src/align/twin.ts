import type { Claim, Document } from '../model';

/** A bag of words and how many they are. */
interface Bag {
  readonly words: ReadonlyMap<string, number>;
  readonly size: number;
}

const cache = new WeakMap<Document, Map<number, Bag>>();

/** Bag of the words of a sentence, counted once a run. */
function wordsOf({ document, sentence }: Claim): Bag {
  const known = cache.get(document) ?? new Map<number, Bag>();
  cache.set(document, known);
  let bag = known.get(sentence);
  if (!bag) {
    const words = new Map<string, number>();
    let size = 0;
    const { first, last } = document.sentences[sentence]!;
    for (let at = first; at < last; at++) {
      const { lower, tag } = document.tokens[at]!;
      if (tag === 'PUNCT') continue;
      words.set(lower, (words.get(lower) ?? 0) + 1);
      size++;
    }
    bag = { words, size };
    known.set(sentence, bag);
  }
  return bag;
}

/** Sentences shorter than this are alike by chance ("He did not say."). */
const LEAST = 5;

/**
 * How nearly two claims stand in one sentence written twice: Jaccard index of the bags of words from one half on, 0–1.
 * Two outlets that carry one agency's paragraph, or two versions of one article, score near 1.
 */
export function twin(a: Claim, b: Claim): number {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  // Less than half of the larger bag cannot be half of both.
  if (Math.min(x.size, y.size) < Math.max(LEAST, Math.max(x.size, y.size) / 2)) return 0;
  let shared = 0;
  x.words.forEach((count, word) => {
    shared += Math.min(count, y.words.get(word) ?? 0);
  });
  return Math.max(0, 2 * (shared / (x.size + y.size - shared)) - 1);
}
