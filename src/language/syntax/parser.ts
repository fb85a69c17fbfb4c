import type { ActionModel } from './action-model';
import { LABEL_FEATURES, labelFeatures } from './label-features';
import { ACTION_FEATURES, actionFeatures } from './parser-features';
import type { ParserState } from './parser-state';
import type { SentenceBuffer } from './sentence-buffer';
import { best, type SparseModel } from './sparse-model';
import { RELATIONS } from './tagset';

export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;

export interface ParserModel {
  readonly actions: ActionModel;
  readonly labels: SparseModel;
}

const hashes = new Uint32Array(Math.max(ACTION_FEATURES, LABEL_FEATURES));
const labelScores = new Int32Array(RELATIONS.length);
const scores = new Int32Array(3);

/** Greedy arc-hybrid parse of the words of a sentence; the tree is left in `state`. */
export function parseWords(words: SentenceBuffer, state: ParserState, model: ParserModel): void {
  state.start(words.length);
  while (!state.done) {
    const action = chooseAction(words, state, model.actions);
    if (action === SHIFT) state.shift();
    else {
      const label = chooseLabel(words, state, action, model.labels);
      if (action === LEFT) state.attachLeft(label);
      else state.attachRight(label);
    }
  }
}

function chooseAction(words: SentenceBuffer, state: ParserState, model: ActionModel): number {
  if (state.depth === 0) return SHIFT;
  if (!state.canShift) return state.depth > 1 ? RIGHT : LEFT;
  actionFeatures(words, state, hashes);
  model.score(hashes, ACTION_FEATURES, scores);
  let action = scores[LEFT]! > scores[SHIFT]! ? LEFT : SHIFT;
  if (state.depth > 1 && scores[RIGHT]! > scores[action]!) action = RIGHT;
  return action;
}

/** Relation for the arc that `action` is about to make. */
function chooseLabel(words: SentenceBuffer, state: ParserState, action: number, model: SparseModel): number {
  const child = state.stack[state.depth - 1]!;
  const head = action === LEFT ? state.next : state.stack[state.depth - 2]!;
  if (head === state.end) return -1;
  labelFeatures(words, state, head, child, hashes);
  model.score(hashes, LABEL_FEATURES, labelScores);
  return best(labelScores, RELATIONS.length);
}
