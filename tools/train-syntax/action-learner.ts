import { SHIFT } from '../../src/language/syntax/actions';
import type { ParserState } from '../../src/language/syntax/parser-state';
import { actionCosts, FORBIDDEN } from './oracle';
import { Perceptron } from './perceptron';

/** Learns to choose actions by the dynamic oracle. */
export class ActionLearner {
  readonly model = new Perceptron(3);
  readonly hashes: Int32Array;
  private readonly rows: Int32Array;
  private readonly scores = new Float64Array(3);
  private readonly costs = new Int32Array(3);

  /** Weights are corrected also when the right action is ahead by less than `margin`. */
  constructor(
    private readonly features: number,
    private readonly margin: number,
  ) {
    this.hashes = new Int32Array(features);
    this.rows = new Int32Array(features);
  }

  /**
   * Corrects the weights of the features in `hashes` when the best action loses more than need be; returns the action to follow.
   * `follows` says whether to follow a wrong guess.
   */
  learn(state: ParserState, heads: Int32Array, follows: () => boolean): number {
    const { model, costs, scores, rows } = this;
    actionCosts(state, heads, costs);
    const count = model.toRows(this.hashes, this.features, rows);
    model.score(rows, count, scores);
    const least = Math.min(costs[0]!, costs[1]!, costs[2]!);
    let guess = -1;
    let right = -1;
    let wrong = -1;
    for (let action = SHIFT; action < 3; action++) {
      if (costs[action]! >= FORBIDDEN) continue;
      if (guess < 0 || scores[action]! > scores[guess]!) guess = action;
      if (costs[action] !== least) wrong = wrong < 0 || scores[action]! > scores[wrong]! ? action : wrong;
      else if (right < 0 || scores[action]! > scores[right]!) right = action;
    }
    model.tick();
    const missed = costs[guess] !== least;
    if (missed || (wrong >= 0 && scores[right]! - scores[wrong]! < this.margin))
      model.update(rows, count, right, wrong);
    return missed && !follows() ? right : guess;
  }
}
