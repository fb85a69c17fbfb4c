import { hashPart, plainWord } from '../../src/language/syntax/word-form';
import { cutHash, NO_KIND, NO_TOPIC, type WordTableData } from '../../src/language/syntax/word-table';
import type { Lexicon } from './lexicon';

/** What the vectors say of a word: what it is about, and which tags to expect. */
export interface WordClass {
  readonly topic: number;
  readonly kind: number;
}

/** Joins classes and usages, both by cut hash of the word form, into the table of the model. */
export function joinWords(classes: ReadonlyMap<number, WordClass>, { usages, closed }: Lexicon): WordTableData {
  const keys = [...new Set([...classes.keys(), ...usages.keys()])].sort((a, b) => a - b);
  return {
    keys: Int32Array.from(keys),
    topics: Uint16Array.from(keys, (key) => classes.get(key)?.topic ?? NO_TOPIC),
    kinds: Uint8Array.from(keys, (key) => classes.get(key)?.kind ?? NO_KIND),
    usages: Uint16Array.from(keys, (key) => usages.get(key) ?? 0),
    closed,
  };
}

/** The classes that a model holds already. */
export function classesOf(data: WordTableData): Map<number, WordClass> {
  const classes = new Map<number, WordClass>();
  data.keys.forEach((key, row) => {
    if (data.topics[row] !== NO_TOPIC) classes.set(key, { topic: data.topics[row]!, kind: data.kinds[row]! });
  });
  return classes;
}

export function wordKey(word: string): number {
  const plain = plainWord(word);
  return cutHash(hashPart(plain, 0, plain.length));
}
