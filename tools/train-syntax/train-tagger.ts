import { FINE_TAGS } from '../../src/language/syntax/fine-tags';
import { PAD, PIECE, SentenceBuffer } from '../../src/language/syntax/sentence-buffer';
import { type TaggerModel, tagWords } from '../../src/language/syntax/tagger';
import type { WordTable } from '../../src/language/syntax/word-table';
import type { GoldSentence } from './conllu';
import type { TagFeatures } from './feature-sets';
import { Perceptron } from './perceptron';
import type { Averaged } from './quantise';
import { randomFrom, shuffle } from './random';

export interface TaggerOptions {
  readonly features: TagFeatures;
  readonly epochs: number;
  /** By how much the right tag must be ahead while learning. */
  readonly margin: number;
  /** Starts the random order of sentences. */
  readonly seed: number;
  readonly afterEpoch?: (epoch: number, model: () => Averaged) => void;
}

const ALL = [...FINE_TAGS.keys()];

export function trainTagger(sentences: readonly GoldSentence[], table: WordTable, options: TaggerOptions): Averaged {
  const model = new Perceptron(FINE_TAGS.length);
  const { features } = options;
  const buffer = new SentenceBuffer();
  const hashes = new Int32Array(features.count);
  const rows = new Int32Array(features.count);
  const random = randomFrom(options.seed);
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
        features.write(buffer, cell, hashes);
        const count = model.toRows(hashes, features.count, rows);
        const guess = learnTag(model, rows, count, candidates.length > 0 ? candidates : ALL, right, options.margin);
        buffer.fineTag[cell] = guess;
      }
    }
    model.freeze();
    options.afterEpoch?.(epoch, () => model.average());
  }
  return model.average();
}

/** The best tag; corrects the weights when it is not the right one, or that is not ahead by `margin`. */
function learnTag(
  model: Perceptron,
  rows: Int32Array,
  count: number,
  candidates: readonly number[],
  right: number,
  margin: number,
): number {
  const most = model.scoreOf(rows, count, right);
  let wrong = -1;
  let wrongMost = Number.NEGATIVE_INFINITY;
  for (const tag of candidates) {
    if (tag === right) continue;
    const sum = model.scoreOf(rows, count, tag);
    if (sum > wrongMost) {
      wrongMost = sum;
      wrong = tag;
    }
  }
  model.tick();
  if (wrong >= 0 && (most <= wrongMost || most - wrongMost < margin)) model.update(rows, count, right, wrong);
  return wrong < 0 || (most >= wrongMost && candidates.includes(right)) ? right : wrong;
}

/** Fine tags of the words of one sentence. */
export function applyTagger(words: readonly string[], model: TaggerModel, buffer: SentenceBuffer): number[] {
  const tags: number[] = [];
  for (let from = 0; from < words.length; from += PIECE) {
    buffer.read(words, from, Math.min(words.length, from + PIECE), model.table);
    tagWords(buffer, model);
    for (let i = 0; i < buffer.length; i++) tags.push(buffer.fineTag[i + PAD]!);
  }
  return tags;
}
