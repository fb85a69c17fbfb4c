import { FINE_TAGS } from '../../src/language/syntax/fine-tags';
import type { GoldSentence } from './conllu';
import { wordKey } from './word-data';

export interface Lexicon {
  /** Usage of each word by its key; 0 is kept for words that the treebanks hardly have. */
  readonly usages: ReadonlyMap<number, number>;
  /** Fine tags that words of a usage can take. */
  readonly closed: readonly (readonly number[])[];
}

/** Seen this often, a word is taken to have shown all its tags. */
const FREQUENT = 40;
const KNOWN = 3;
/** A word that the treebanks do not give a closed class has none: those classes are small, and the treebanks hold them. */
const OPEN_TAGS = [...FINE_TAGS.keys()].filter(
  (tag) => !/^(?:ADP|AUX|CCONJ|DET|PART|PRON|SCONJ|ADV:wh|ADV:dem)(?::|$)/.test(FINE_TAGS[tag]!),
);

/** How the treebank uses each word: the tags it mostly gives it. Words of the same usage share a number. */
export function readLexicon(sentences: readonly GoldSentence[]): Lexicon {
  const counts = new Map<number, Uint32Array>();
  for (const { words, fineTags } of sentences) {
    words.forEach((word, i) => {
      const key = wordKey(word);
      const row = counts.get(key) ?? new Uint32Array(FINE_TAGS.length);
      row[fineTags[i]!]!++;
      counts.set(key, row);
    });
  }
  const usages = new Map<number, number>();
  const names = new Map<string, number>([['', 0]]);
  const closed: number[][] = [OPEN_TAGS];
  const ascending = (tags: Iterable<number>) => [...new Set(tags)].sort((a, b) => a - b);
  for (const [key, row] of counts) {
    const total = row.reduce((sum, n) => sum + n, 0);
    if (total < KNOWN) continue;
    const order = [...row.keys()].filter((tag) => row[tag]! > 0).sort((a, b) => row[b]! - row[a]!);
    const frequent = total >= FREQUENT;
    const tags = frequent
      ? order.filter((tag) => row[tag]! > 1 || row[tag]! / total > 0.01)
      : order.filter((tag) => row[tag]! / total > 0.05).slice(0, 3);
    const name = `${tags.join(' ')}${frequent ? '!' : ''}`;
    if (!names.has(name)) {
      names.set(name, names.size);
      closed.push(ascending(frequent ? tags : [...OPEN_TAGS, ...order]));
    }
    const usage = names.get(name)!;
    if (!frequent) closed[usage] = ascending([...closed[usage]!, ...order]);
    usages.set(key, usage);
  }
  return { usages, closed };
}
