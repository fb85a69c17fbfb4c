import { TAGS } from '../../src/language/syntax/tagset';
import type { GoldSentence } from './conllu';
import { wordKey } from './word-data';

/**
 * How the treebank uses each word: for words seen at least `least` times, which tags take more than a share of them,
 * as a small number (0 = unseen). Words of the same usage share it.
 */
export function wordUsages(sentences: readonly GoldSentence[], least = 3): Map<number, number> {
  const counts = new Map<number, Float64Array>();
  for (const { words, tags } of sentences) {
    words.forEach((word, i) => {
      const key = wordKey(word);
      const row = counts.get(key) ?? new Float64Array(TAGS.length);
      row[TAGS.indexOf(tags[i] as (typeof TAGS)[number])]!++;
      counts.set(key, row);
    });
  }
  const usages = new Map<number, number>();
  const names = new Map<string, number>();
  for (const [key, row] of counts) {
    const total = row.reduce((sum, n) => sum + n, 0);
    if (total < least) continue;
    const order = [...row.keys()].sort((a, b) => row[b]! - row[a]!).filter((tag) => row[tag]! / total > 0.03);
    const name = order.slice(0, 3).join(' ');
    if (!names.has(name)) names.set(name, names.size + 1);
    usages.set(key, names.get(name)!);
  }
  return usages;
}
