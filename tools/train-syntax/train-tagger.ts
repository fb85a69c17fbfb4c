import { best, type Linear, score, toRows } from '../../src/language/syntax/linear';
import { PAD, PIECE, SentenceBuffer } from '../../src/language/syntax/sentence-buffer';
import { tagWords } from '../../src/language/syntax/tagger';
import { TAGGER_FEATURES, tagFeatures } from '../../src/language/syntax/tagger-features';
import { TAGS } from '../../src/language/syntax/tagset';
import type { WordTable } from '../../src/language/syntax/word-table';
import type { GoldSentence } from './conllu';
import { Perceptron } from './perceptron';
import { randomFrom, shuffle } from './random';

export interface TaggerOptions {
  readonly epochs: number;
  readonly bits: number;
  readonly afterEpoch?: (epoch: number, averaged: () => Linear) => void;
}

export function trainTagger(sentences: readonly GoldSentence[], table: WordTable, options: TaggerOptions): Linear {
  const model = new Perceptron(options.bits, TAGS.length);
  const buffer = new SentenceBuffer();
  const rows = new Uint32Array(TAGGER_FEATURES);
  const scores = new Float64Array(TAGS.length);
  const random = randomFrom(7);
  const order = sentences.filter((sentence) => sentence.words.length <= PIECE);
  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    shuffle(order, random);
    for (const sentence of order) {
      buffer.read(sentence.words, 0, sentence.words.length, table);
      for (let i = 0; i < sentence.words.length; i++) {
        tagFeatures(buffer, i + PAD, rows);
        toRows(rows, TAGGER_FEATURES, model);
        score(model, rows, TAGGER_FEATURES, scores);
        const right = TAGS.indexOf(sentence.tags[i] as (typeof TAGS)[number]);
        const guess = best(scores, TAGS.length);
        model.tick();
        if (guess !== right) model.update(rows, TAGGER_FEATURES, right, guess);
        buffer.tag[i + PAD] = guess;
      }
    }
    options.afterEpoch?.(epoch, () => model.averaged());
  }
  return model.averaged();
}

/** Tags of the words of one sentence, as positions in `TAGS`. */
export function applyTagger(
  words: readonly string[],
  table: WordTable,
  model: Linear,
  buffer: SentenceBuffer,
): number[] {
  const tags: number[] = [];
  for (let from = 0; from < words.length; from += PIECE) {
    buffer.read(words, from, Math.min(words.length, from + PIECE), table);
    tagWords(buffer, model);
    for (let i = 0; i < buffer.length; i++) tags.push(buffer.tag[i + PAD]!);
  }
  return tags;
}
