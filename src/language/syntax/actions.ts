import type { ParserState } from './parser-state';

export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;

/** The action where there is no choice, else -1. */
export function onlyAction(state: ParserState): number {
  if (state.depth === 0) return SHIFT;
  if (!state.canShift) return state.depth > 1 ? RIGHT : LEFT;
  return -1;
}

/** The action with the highest score of those that can be taken while there are words to come. */
export function bestAction(scores: Int32Array, state: ParserState): number {
  const action = scores[LEFT]! > scores[SHIFT]! ? LEFT : SHIFT;
  return state.depth > 1 && scores[RIGHT]! > scores[action]! ? RIGHT : action;
}
