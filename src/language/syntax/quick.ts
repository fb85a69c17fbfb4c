import { type ActionData, ActionModel } from './action-model';
import { LEFT, RIGHT, SHIFT } from './actions';
import type { ParserState } from './parser-state';
import {
  QUICK_ACTION_FEATURES,
  QUICK_LABEL_FEATURES,
  QUICK_TAG_FEATURES,
  quickActionFeatures,
  quickLabelFeatures,
  quickTagFeatures,
} from './quick-features';
import type { SentenceBuffer } from './sentence-buffer';
import { type SparseData, SparseModel } from './sparse-model';

export interface QuickData<Weights> {
  readonly weights: Weights;
  /** How far the best must be ahead of the next. */
  readonly margin: number;
}

const hashes = new Int32Array(Math.max(QUICK_TAG_FEATURES, QUICK_ACTION_FEATURES, QUICK_LABEL_FEATURES));

/**
 * Small models with a score of features, which see most decisions as well as the large ones: when the best is far enough ahead,
 * the large model is not asked (prefix decisions of Strubell et al. 2015).
 */
export class QuickActions {
  private readonly model: ActionModel;
  private readonly margin: number;
  private readonly scores = new Int32Array(3);

  constructor({ weights, margin }: QuickData<ActionData>) {
    this.model = new ActionModel(weights);
    this.margin = margin;
  }

  /** The action that is plain, or -1. */
  choose(words: SentenceBuffer, state: ParserState): number {
    const { scores, margin } = this;
    quickActionFeatures(words, state, hashes);
    this.model.score(hashes, QUICK_ACTION_FEATURES, scores);
    const shift = scores[SHIFT]!;
    const left = scores[LEFT]!;
    const right = state.depth > 1 ? scores[RIGHT]! : Number.NEGATIVE_INFINITY;
    if (shift >= left + margin && shift >= right + margin) return SHIFT;
    if (left >= shift + margin && left >= right + margin) return LEFT;
    return right >= shift + margin && right >= left + margin ? RIGHT : -1;
  }
}

abstract class QuickClasses {
  protected readonly model: SparseModel;
  private readonly margin: number;
  protected readonly scores: Int32Array;

  constructor({ weights, margin }: QuickData<SparseData>) {
    this.model = new SparseModel(weights);
    this.margin = margin;
    this.scores = new Int32Array(weights.classes);
  }

  /** The best of the possible classes when it is far ahead, or -1. */
  protected plain(possible: readonly number[]): number {
    const { scores } = this;
    let top = -1;
    let most = Number.NEGATIVE_INFINITY;
    let second = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < possible.length; i++) {
      const score = scores[possible[i]!]!;
      if (score > most) {
        second = most;
        most = score;
        top = possible[i]!;
      } else if (score > second) second = score;
    }
    return most - second >= this.margin ? top : -1;
  }
}

export class QuickTags extends QuickClasses {
  /** The tag of the word in a cell where it is plain, or -1. */
  choose(words: SentenceBuffer, at: number, possible: readonly number[]): number {
    quickTagFeatures(words, at, hashes);
    this.model.score(hashes, QUICK_TAG_FEATURES, this.scores);
    return this.plain(possible);
  }
}

export class QuickLabels extends QuickClasses {
  /** The relation of `child` to `head` where it is plain, or -1. */
  choose(words: SentenceBuffer, state: ParserState, head: number, child: number, possible: readonly number[]): number {
    quickLabelFeatures(words, state, head, child, hashes);
    this.model.score(hashes, QUICK_LABEL_FEATURES, this.scores);
    return this.plain(possible);
  }
}
