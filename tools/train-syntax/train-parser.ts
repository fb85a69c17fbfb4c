import { LABEL_FEATURES, labelFeatures } from '../../src/language/syntax/label-features';
import { LEFT, RIGHT, SHIFT } from '../../src/language/syntax/parser';
import { ACTION_FEATURES, actionFeatures } from '../../src/language/syntax/parser-features';
import { ParserState } from '../../src/language/syntax/parser-state';
import { PAD, PIECE, SentenceBuffer } from '../../src/language/syntax/sentence-buffer';
import { RELATIONS } from '../../src/language/syntax/tagset';
import type { WordTable } from '../../src/language/syntax/word-table';
import type { GoldSentence } from './conllu';
import { actionCosts, FORBIDDEN } from './oracle';
import { Perceptron } from './perceptron';
import type { Averaged } from './quantise';
import { randomFrom, shuffle } from './random';

export interface ParserOptions {
  readonly epochs: number;
  /** Share of wrong guesses that are followed, from the second epoch on. */
  readonly explore: number;
  readonly afterEpoch?: (epoch: number, averaged: () => AveragedParser) => void;
}

export interface AveragedParser {
  readonly actions: Averaged;
  readonly labels: Averaged;
}

export interface TaggedSentence {
  readonly gold: GoldSentence;
  /** Predicted tags, as positions in `FINE_TAGS`. */
  readonly tags: readonly number[];
}

/** Learns actions by the dynamic oracle, and the relations of arcs that are right. */
export function trainParser(
  sentences: readonly TaggedSentence[],
  table: WordTable,
  options: ParserOptions,
): AveragedParser {
  const trainer = new ParserTrainer(table, options.explore);
  const random = randomFrom(11);
  const order = sentences.filter(({ gold }) => gold.words.length <= PIECE);
  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    shuffle(order, random);
    for (const sentence of order) trainer.learn(sentence, epoch > 1, random);
    trainer.freeze();
    options.afterEpoch?.(epoch, () => trainer.average());
  }
  return trainer.average();
}

class ParserTrainer {
  private readonly actions = new Perceptron(3);
  private readonly labels = new Perceptron(RELATIONS.length);
  private readonly buffer = new SentenceBuffer();
  private readonly state = new ParserState();
  private readonly hashes = new Uint32Array(Math.max(ACTION_FEATURES, LABEL_FEATURES));
  private readonly rows = new Int32Array(Math.max(ACTION_FEATURES, LABEL_FEATURES));
  private readonly scores = new Float64Array(3);
  private readonly labelScores = new Float64Array(RELATIONS.length);
  private readonly costs = new Int32Array(3);
  private readonly heads = new Int32Array(PIECE + 2 * PAD);

  constructor(
    private readonly table: WordTable,
    private readonly explore: number,
  ) {}

  freeze(): void {
    this.actions.freeze();
    this.labels.freeze();
  }

  average(): AveragedParser {
    return { actions: this.actions.average(), labels: this.labels.average() };
  }

  learn({ gold, tags }: TaggedSentence, exploring: boolean, random: () => number): void {
    const { buffer, state, heads } = this;
    const { length } = gold.words;
    buffer.read(gold.words, 0, length, this.table);
    state.start(length);
    for (let i = 0; i < length; i++) {
      buffer.fineTag[i + PAD] = tags[i]!;
      heads[i + PAD] = gold.heads[i]! < 0 ? length + PAD : gold.heads[i]! + PAD;
    }
    buffer.settleTags();
    while (!state.done) {
      const action = this.learnAction(exploring, random);
      if (action === SHIFT) state.shift();
      else if (action === LEFT) state.attachLeft(this.learnLabel(state.next, gold));
      else state.attachRight(this.learnLabel(state.stack[state.depth - 2]!, gold));
    }
  }

  /** Corrects the weights when the best action loses more than need be; returns the action to follow. */
  private learnAction(exploring: boolean, random: () => number): number {
    const { actions, costs, scores, state, rows } = this;
    actionCosts(state, this.heads, costs);
    if (state.depth === 0) return SHIFT;
    actionFeatures(this.buffer, state, this.hashes);
    const count = actions.toRows(this.hashes, ACTION_FEATURES, rows);
    actions.score(rows, count, scores);
    const least = Math.min(costs[SHIFT]!, costs[LEFT]!, costs[RIGHT]!);
    let guess = -1;
    let right = -1;
    for (let action = 0; action < 3; action++) {
      if (costs[action]! >= FORBIDDEN) continue;
      if (guess < 0 || scores[action]! > scores[guess]!) guess = action;
      if (costs[action] === least && (right < 0 || scores[action]! > scores[right]!)) right = action;
    }
    actions.tick();
    if (costs[guess] === least) return guess;
    actions.update(rows, count, right, guess);
    return exploring && random() <= this.explore ? guess : right;
  }

  /** Relation of the top of the stack to `head`. */
  private learnLabel(head: number, gold: GoldSentence): number {
    const { labels, labelScores, state, rows } = this;
    if (head === state.end) return -1;
    const child = state.stack[state.depth - 1]!;
    labelFeatures(this.buffer, state, head, child, this.hashes);
    const count = labels.toRows(this.hashes, LABEL_FEATURES, rows);
    labels.score(rows, count, labelScores);
    let guess = 0;
    for (let r = 1; r < RELATIONS.length; r++) if (labelScores[r]! > labelScores[guess]!) guess = r;
    if (this.heads[child] !== head) return guess;
    const right = RELATIONS.indexOf(gold.relations[child - PAD] as (typeof RELATIONS)[number]);
    labels.tick();
    if (right >= 0 && guess !== right) labels.update(rows, count, right, guess);
    return guess;
  }
}
