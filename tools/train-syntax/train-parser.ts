import { LABEL_FEATURES, labelFeatures } from '../../src/language/syntax/label-features';
import { best, score, toRows } from '../../src/language/syntax/linear';
import { LEFT, type ParserModel, SHIFT, scoreActions } from '../../src/language/syntax/parser';
import { ACTION_FEATURES, actionFeatures } from '../../src/language/syntax/parser-features';
import { ParserState } from '../../src/language/syntax/parser-state';
import { PAD, PIECE, SentenceBuffer } from '../../src/language/syntax/sentence-buffer';
import { RELATIONS } from '../../src/language/syntax/tagset';
import type { WordTable } from '../../src/language/syntax/word-table';
import type { GoldSentence } from './conllu';
import { actionCosts, FORBIDDEN } from './oracle';
import { Perceptron } from './perceptron';
import { randomFrom, shuffle } from './random';

export interface ParserOptions {
  readonly epochs: number;
  readonly actionBits: number;
  readonly labelBits: number;
  /** Share of wrong guesses that are followed, from the second epoch on. */
  readonly explore: number;
  readonly afterEpoch?: (epoch: number, averaged: () => ParserModel) => void;
}

export interface TaggedSentence {
  readonly gold: GoldSentence;
  /** Predicted tags, as positions in `TAGS`. */
  readonly tags: readonly number[];
}

export function trainParser(
  sentences: readonly TaggedSentence[],
  table: WordTable,
  options: ParserOptions,
): ParserModel {
  const actions = new Perceptron(options.actionBits, 3, 4);
  const labels = new Perceptron(options.labelBits, RELATIONS.length);
  const buffer = new SentenceBuffer();
  const state = new ParserState();
  const rows = new Uint32Array(ACTION_FEATURES);
  const labelRows = new Uint32Array(LABEL_FEATURES);
  const scores = new Float64Array(3);
  const labelScores = new Float64Array(RELATIONS.length);
  const costs = new Int32Array(3);
  const goldHeads = new Int32Array(PIECE + 2 * PAD);
  const random = randomFrom(11);
  const order = sentences.filter(({ gold }) => gold.words.length <= PIECE);
  const averaged = () => ({ actions: actions.averaged(), labels: labels.averaged() });

  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    shuffle(order, random);
    for (const { gold, tags } of order) {
      const { length } = gold.words;
      buffer.read(gold.words, 0, length, table);
      state.start(length);
      for (let i = 0; i < length; i++) {
        buffer.tag[i + PAD] = tags[i]!;
        goldHeads[i + PAD] = gold.heads[i]! < 0 ? length + PAD : gold.heads[i]! + PAD;
      }
      while (!state.done) {
        actionCosts(state, goldHeads, costs);
        let action = SHIFT;
        if (state.depth > 0) {
          actionFeatures(buffer, state, rows);
          toRows(rows, ACTION_FEATURES, actions);
          scoreActions(actions, rows, scores);
          let guess = -1;
          let right = -1;
          const least = Math.min(costs[0]!, costs[1]!, costs[2]!);
          for (let a = 0; a < 3; a++) {
            if (costs[a]! >= FORBIDDEN) continue;
            if (guess < 0 || scores[a]! > scores[guess]!) guess = a;
            if (costs[a] === least && (right < 0 || scores[a]! > scores[right]!)) right = a;
          }
          actions.tick();
          if (costs[guess]! > least) actions.update(rows, ACTION_FEATURES, right, guess);
          action = costs[guess]! > least && (epoch === 1 || random() > options.explore) ? right : guess;
        }
        if (action === SHIFT) {
          state.shift();
          continue;
        }
        const child = state.stack[state.depth - 1]!;
        const head = action === LEFT ? state.next : state.stack[state.depth - 2]!;
        let label = -1;
        if (head !== state.end) {
          labelFeatures(buffer, state, head, child, labelRows);
          toRows(labelRows, LABEL_FEATURES, labels);
          score(labels, labelRows, LABEL_FEATURES, labelScores);
          label = best(labelScores, RELATIONS.length);
          if (goldHeads[child] === head) {
            const right = RELATIONS.indexOf(gold.relations[child - PAD] as (typeof RELATIONS)[number]);
            labels.tick();
            if (right >= 0 && label !== right) labels.update(labelRows, LABEL_FEATURES, right, label);
          }
        }
        if (action === LEFT) state.attachLeft(label);
        else state.attachRight(label);
      }
    }
    options.afterEpoch?.(epoch, averaged);
  }
  return averaged();
}
