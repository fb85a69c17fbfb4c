import { LEFT, RIGHT, SHIFT } from '../../src/language/syntax/actions';
import type { ParserState } from '../../src/language/syntax/parser-state';

/**
 * Dynamic oracle of the arc-hybrid system (Goldberg & Nivre 2013): how many gold arcs each action puts out of reach.
 * `gold` holds the head's cell of each cell.
 */
export function actionCosts(state: ParserState, gold: Int32Array, costs: Int32Array): void {
  const { stack, depth, next, end } = state;
  costs.fill(0);
  const top = depth > 0 ? stack[depth - 1]! : -1;
  const below = depth > 1 ? stack[depth - 2]! : -1;
  if (depth > 0) {
    let later = 0;
    for (let cell = next; cell < end; cell++) if (gold[cell] === top) later++;
    const head = gold[top]!;
    costs[LEFT] = later + (head === below || head > next ? 1 : 0);
    costs[RIGHT] = later + (head >= next ? 1 : 0);
  }
  if (next < end) {
    for (let at = 0; at < depth; at++) {
      const cell = stack[at]!;
      if (gold[cell] === next) costs[SHIFT]!++;
      if (gold[next] === cell && at < depth - 1) costs[SHIFT]!++;
    }
  }
  if (!state.canShift) costs[SHIFT] = FORBIDDEN;
  if (!state.canAttachLeft) costs[LEFT] = FORBIDDEN;
  if (!state.canAttachRight) costs[RIGHT] = FORBIDDEN;
}

export const FORBIDDEN = 1000000;
