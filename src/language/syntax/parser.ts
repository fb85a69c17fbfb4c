import { LABEL_FEATURES, labelFeatures } from './label-features';
import { best, type Linear, score, toRows } from './linear';
import { ACTION_FEATURES, actionFeatures } from './parser-features';
import type { ParserState } from './parser-state';
import type { SentenceBuffer } from './sentence-buffer';
import { RELATIONS } from './tagset';

export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;

export interface ParserModel {
  readonly actions: Linear;
  readonly labels: Linear;
}

const rows = new Uint32Array(Math.max(ACTION_FEATURES, LABEL_FEATURES));
const labelScores = new Float64Array(RELATIONS.length);
const scores = new Float64Array(3);

/** Greedy arc-hybrid parse of the tagged words in the buffer; the tree is left in `state`. */
export function parseWords(buffer: SentenceBuffer, state: ParserState, model: ParserModel): void {
  state.start(buffer.length);
  while (!state.done) {
    const action = chooseAction(buffer, state, model.actions);
    if (action === SHIFT) state.shift();
    else {
      const label = chooseLabel(buffer, state, action, model.labels);
      if (action === LEFT) state.attachLeft(label);
      else state.attachRight(label);
    }
  }
}

function chooseAction(buffer: SentenceBuffer, state: ParserState, model: Linear): number {
  if (state.depth === 0) return SHIFT;
  if (!state.canShift) return state.depth > 1 ? RIGHT : LEFT;
  actionFeatures(buffer, state, rows);
  toRows(rows, ACTION_FEATURES, model);
  scoreActions(model, rows, scores);
  let action = scores[LEFT]! > scores[SHIFT]! ? LEFT : SHIFT;
  if (state.depth > 1 && scores[RIGHT]! > scores[action]!) action = RIGHT;
  return action;
}

/** Sums the three weights of every feature. */
export function scoreActions(model: Linear, offsets: Uint32Array, into: Float64Array): void {
  const { weights } = model;
  let shift = 0;
  let left = 0;
  let right = 0;
  for (let f = 0; f < ACTION_FEATURES; f++) {
    const row = offsets[f]!;
    shift += weights[row]!;
    left += weights[row + 1]!;
    right += weights[row + 2]!;
  }
  into[SHIFT] = shift;
  into[LEFT] = left;
  into[RIGHT] = right;
}

/** Relation for the arc that `action` is about to make. */
export function chooseLabel(buffer: SentenceBuffer, state: ParserState, action: number, model: Linear): number {
  const child = state.stack[state.depth - 1]!;
  const head = action === LEFT ? state.next : state.stack[state.depth - 2]!;
  if (head === state.end) return -1;
  labelFeatures(buffer, state, head, child, rows);
  toRows(rows, LABEL_FEATURES, model);
  score(model, rows, LABEL_FEATURES, labelScores);
  return best(labelScores, RELATIONS.length);
}
