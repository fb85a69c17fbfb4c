import { LEFT, onlyAction, SHIFT } from '../../src/language/syntax/actions';
import { ParserState } from '../../src/language/syntax/parser-state';
import { arcKey, type RelationSets } from '../../src/language/syntax/relation-sets';
import { PAD, PIECE, SentenceBuffer } from '../../src/language/syntax/sentence-buffer';
import { RELATIONS } from '../../src/language/syntax/tagset';
import type { WordTable } from '../../src/language/syntax/word-table';
import { ActionLearner } from './action-learner';
import type { GoldSentence } from './conllu';
import type { ActionFeatures, LabelFeatures } from './feature-sets';
import { LabelLearner } from './label-learner';
import type { Averaged } from './quantise';
import { randomFrom, shuffle } from './random';

export interface ParserOptions {
  readonly features: { readonly actions: ActionFeatures; readonly labels: LabelFeatures };
  readonly epochs: number;
  /** By how much the right choice must be ahead while learning. */
  readonly margin: number;
  /** Share of wrong guesses that are followed, from the second epoch on. */
  readonly explore: number;
  /** Starts the random order of sentences. */
  readonly seed: number;
  readonly afterEpoch?: (epoch: number, averaged: () => AveragedParser) => void;
}

export interface AveragedParser {
  readonly actions: Averaged;
  readonly labels: Averaged;
}

/** What the parser has before it learns. */
export interface Given {
  readonly table: WordTable;
  readonly relations: RelationSets;
}

export interface TaggedSentence {
  readonly gold: GoldSentence;
  /** Predicted tags, as positions in `FINE_TAGS`. */
  readonly tags: readonly number[];
}

/** Learns actions by the dynamic oracle, and the relations of arcs that are right. */
export function trainParser(
  sentences: readonly TaggedSentence[],
  given: Given,
  options: ParserOptions,
): AveragedParser {
  const trainer = new ParserTrainer(given, options);
  const random = randomFrom(options.seed);
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
  private readonly actions: ActionLearner;
  private readonly labels: LabelLearner;
  private readonly buffer = new SentenceBuffer();
  private readonly state = new ParserState();
  private readonly heads = new Int32Array(PIECE + 2 * PAD);

  constructor(
    private readonly given: Given,
    private readonly options: ParserOptions,
  ) {
    this.actions = new ActionLearner(options.features.actions.count, options.margin);
    this.labels = new LabelLearner(options.features.labels.count, options.margin);
  }

  freeze(): void {
    this.actions.model.freeze();
    this.labels.model.freeze();
  }

  average(): AveragedParser {
    return {
      actions: this.actions.model.average(),
      labels: this.labels.model.average(),
    };
  }

  learn({ gold, tags }: TaggedSentence, exploring: boolean, random: () => number): void {
    const { buffer, state, heads } = this;
    const { length } = gold.words;
    buffer.read(gold.words, 0, length, this.given.table);
    state.start(length);
    for (let i = 0; i < length; i++) {
      buffer.fineTag[i + PAD] = tags[i]!;
      heads[i + PAD] = gold.heads[i]! < 0 ? length + PAD : gold.heads[i]! + PAD;
    }
    buffer.settleTags();
    while (!state.done) {
      const action = this.chooseAction(() => exploring && random() <= this.options.explore);
      if (action === SHIFT) state.shift();
      else if (action === LEFT) state.attachLeft(this.nameRelation(state.next, gold));
      else state.attachRight(this.nameRelation(state.stack[state.depth - 2]!, gold));
    }
  }

  private chooseAction(follows: () => boolean): number {
    const only = onlyAction(this.state);
    if (only >= 0) return only;
    this.options.features.actions.write(this.buffer, this.state, this.actions.hashes);
    return this.actions.learn(this.state, this.heads, follows);
  }

  /** Relation of the top of the stack to `head`. */
  private nameRelation(head: number, gold: GoldSentence): number {
    const { buffer, state, labels } = this;
    if (head === state.end) return -1;
    const child = state.stack[state.depth - 1]!;
    const possible = this.possible(head, child);
    if (possible.length === 1) return possible[0]!;
    this.options.features.labels.write(buffer, state, head, child, labels.hashes);
    return labels.learn(possible, this.rightRelation(head, child, gold));
  }

  private possible(head: number, child: number): readonly number[] {
    const { fineTag } = this.buffer;
    return this.given.relations.of(arcKey(fineTag[head]!, fineTag[child]!, head < child));
  }

  /** -1 where the head is wrong: then no relation is right. */
  private rightRelation(head: number, child: number, gold: GoldSentence): number {
    if (this.heads[child] !== head) return -1;
    return (RELATIONS as readonly string[]).indexOf(gold.relations[child - PAD]!);
  }
}
