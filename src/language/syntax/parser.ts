import type { ActionModel } from './action-model';
import { bestAction, LEFT, onlyAction, SHIFT } from './actions';
import { LABEL_FEATURES, labelFeatures } from './label-features';
import { ACTION_FEATURES, actionFeatures } from './parser-features';
import type { ParserState } from './parser-state';
import type { QuickActions, QuickLabels } from './quick';
import { arcKey, type RelationSets } from './relation-sets';
import type { SentenceBuffer } from './sentence-buffer';
import { bestOf, type SparseModel } from './sparse-model';
import { RELATIONS } from './tagset';

export interface ParserModel {
  readonly quickActions: QuickActions;
  readonly actions: ActionModel;
  readonly relations: RelationSets;
  readonly quickLabels: QuickLabels;
  readonly labels: SparseModel;
}

const hashes = new Int32Array(Math.max(ACTION_FEATURES, LABEL_FEATURES));
const labelScores = new Int32Array(RELATIONS.length);
const scores = new Int32Array(3);

/** Greedy arc-hybrid parse of the words of a sentence; the tree is left in `state`. */
export function parseWords(words: SentenceBuffer, state: ParserState, model: ParserModel): void {
  state.start(words.length);
  while (!state.done) {
    const action = chooseAction(words, state, model);
    if (action === SHIFT) state.shift();
    else if (action === LEFT) state.attachLeft(chooseLabel(words, state, state.next, model));
    else state.attachRight(chooseLabel(words, state, state.stack[state.depth - 2]!, model));
  }
}

function chooseAction(words: SentenceBuffer, state: ParserState, model: ParserModel): number {
  const only = onlyAction(state);
  if (only >= 0) return only;
  const plain = model.quickActions.choose(words, state);
  if (plain >= 0) return plain;
  actionFeatures(words, state, hashes);
  model.actions.score(hashes, ACTION_FEATURES, scores);
  return bestAction(scores, state);
}

/** Relation of the top of the stack to `head`; -1 when that is the root. */
function chooseLabel(words: SentenceBuffer, state: ParserState, head: number, model: ParserModel): number {
  if (head === state.end) return -1;
  const child = state.stack[state.depth - 1]!;
  const possible = model.relations.of(arcKey(words.fineTag[head]!, words.fineTag[child]!, head < child));
  if (possible.length === 1) return possible[0]!;
  const plain = model.quickLabels.choose(words, state, head, child, possible);
  if (plain >= 0) return plain;
  labelFeatures(words, state, head, child, hashes);
  model.labels.score(hashes, LABEL_FEATURES, labelScores);
  return bestOf(labelScores, possible);
}
