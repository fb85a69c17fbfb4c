import { FINE_TAGS } from '../../src/language/syntax/fine-tags';
import type { GoldSentence } from './conllu';
import { kMeans, type WordVectors } from './word-classes';
import { wordKey } from './word-data';

export const KINDS = 128;
const EPOCHS = 12;
const RATE = 0.05;

/**
 * Groups words by the tags that their vectors and endings promise: a softmax regression learns from the word types of the
 * treebanks which tags a vector stands for, and words with like answers make a group. "Envoy" so is grouped with nouns for
 * persons though the treebanks never have it.
 */
export function kindsOfWords(
  vectors: WordVectors,
  unit: Float32Array,
  sentences: readonly GoldSentence[],
): Uint16Array {
  const { words, dimensions } = vectors;
  const tags = FINE_TAGS.length;
  const counts = tagCounts(sentences);
  const endings = new Map<string, Float32Array>();
  const weights = new Float32Array(tags * dimensions);
  const bias = new Float32Array(tags);
  const share = new Float32Array(tags);
  const endingsOf = (word: string) => [2, 3, 4].map((n) => `${n}${word.slice(-n)}`);
  const types = words.flatMap((word, row) => {
    const seen = counts.get(wordKey(word));
    return seen ? [{ word, row, seen }] : [];
  });
  const predict = (row: number, word: string): void => {
    const from = row * dimensions;
    const offsets = endingsOf(word).map((ending) => endings.get(ending));
    let top = Number.NEGATIVE_INFINITY;
    for (let t = 0; t < tags; t++) {
      let sum = bias[t]!;
      for (let d = 0; d < dimensions; d++) sum += weights[t * dimensions + d]! * unit[from + d]!;
      for (const offset of offsets) sum += offset?.[t] ?? 0;
      share[t] = sum;
      top = Math.max(top, sum);
    }
    let total = 0;
    for (let t = 0; t < tags; t++) {
      share[t] = Math.exp(share[t]! - top);
      total += share[t]!;
    }
    for (let t = 0; t < tags; t++) share[t]! /= total;
  };
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const { word, row, seen } of types) {
      predict(row, word);
      const total = seen.reduce((sum, n) => sum + n, 0);
      const rate = (RATE * Math.log(1 + total) * 4) / (4 + epoch);
      const offsets = endingsOf(word).map((ending) => {
        if (!endings.has(ending)) endings.set(ending, new Float32Array(tags));
        return endings.get(ending)!;
      });
      for (let t = 0; t < tags; t++) {
        const step = rate * (seen[t]! / total - share[t]!);
        if (Math.abs(step) < 1e-5) continue;
        bias[t]! += step * 0.1;
        for (const offset of offsets) offset[t]! += step * 0.3;
        for (let d = 0; d < dimensions; d++) weights[t * dimensions + d]! += step * unit[row * dimensions + d]! * 3;
      }
    }
  }
  const roots = new Float32Array(words.length * tags);
  words.forEach((word, row) => {
    predict(row, word);
    for (let t = 0; t < tags; t++) roots[row * tags + t] = Math.sqrt(share[t]!);
  });
  return kMeans(roots, tags, Int32Array.from(words.keys()), KINDS);
}

function tagCounts(sentences: readonly GoldSentence[]): Map<number, Float32Array> {
  const counts = new Map<number, Float32Array>();
  for (const { words, fineTags } of sentences) {
    words.forEach((word, i) => {
      const key = wordKey(word);
      const row = counts.get(key) ?? new Float32Array(FINE_TAGS.length);
      row[fineTags[i]!]!++;
      counts.set(key, row);
    });
  }
  return counts;
}
