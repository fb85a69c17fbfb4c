import { FINE_TAGS } from '../../src/language/syntax/fine-tags';
import { PAD, PIECE, SentenceBuffer } from '../../src/language/syntax/sentence-buffer';
import type { SparseModel } from '../../src/language/syntax/sparse-model';
import { tagWords } from '../../src/language/syntax/tagger';
import { TAGGER_FEATURES, tagFeatures } from '../../src/language/syntax/tagger-features';
import type { WordTable } from '../../src/language/syntax/word-table';
import type { GoldSentence } from './conllu';
import { Perceptron } from './perceptron';
import type { Averaged } from './quantise';
import { randomFrom, shuffle } from './random';

export interface TaggerOptions {
  readonly epochs: number;
  readonly afterEpoch?: (epoch: number, model: () => Averaged) => void;
}

const ALL = [...FINE_TAGS.keys()];

export function trainTagger(sentences: readonly GoldSentence[], table: WordTable, options: TaggerOptions): Averaged {
  const model = new Perceptron(FINE_TAGS.length);
  const buffer = new SentenceBuffer();
  const hashes = new Uint32Array(TAGGER_FEATURES);
  const rows = new Int32Array(TAGGER_FEATURES);
  const random = randomFrom(7);
  const order = sentences.filter((sentence) => sentence.words.length <= PIECE);
  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    shuffle(order, random);
    for (const sentence of order) {
      buffer.read(sentence.words, 0, sentence.words.length, table);
      for (let i = 0; i < sentence.words.length; i++) {
        const cell = i + PAD;
        const candidates = table.candidates(buffer.usage[cell]!);
        const right = sentence.fineTags[i]!;
        if (candidates.length === 1) {
          buffer.fineTag[cell] = candidates[0]!;
          continue;
        }
        tagFeatures(buffer, cell, hashes);
        const count = model.toRows(hashes, TAGGER_FEATURES, rows);
        const guess = bestTag(model, rows, count, candidates.length > 0 ? candidates : ALL);
        model.tick();
        if (guess !== right) model.update(rows, count, right, guess);
        buffer.fineTag[cell] = guess;
      }
    }
    model.freeze();
    options.afterEpoch?.(epoch, () => model.average());
  }
  return model.average();
}

function bestTag(model: Perceptron, rows: Int32Array, count: number, candidates: readonly number[]): number {
  let top = -1;
  let most = Number.NEGATIVE_INFINITY;
  for (const tag of candidates) {
    const sum = model.scoreOf(rows, count, tag);
    if (sum > most) {
      most = sum;
      top = tag;
    }
  }
  return top;
}

/** Fine tags of the words of one sentence. */
export function applyTagger(
  words: readonly string[],
  table: WordTable,
  model: SparseModel,
  buffer: SentenceBuffer,
): number[] {
  const tags: number[] = [];
  for (let from = 0; from < words.length; from += PIECE) {
    buffer.read(words, from, Math.min(words.length, from + PIECE), table);
    tagWords(buffer, table, model);
    for (let i = 0; i < buffer.length; i++) tags.push(buffer.fineTag[i + PAD]!);
  }
  return tags;
}
