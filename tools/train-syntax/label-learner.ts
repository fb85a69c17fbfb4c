import { RELATIONS } from '../../src/language/syntax/tagset';
import { Perceptron } from './perceptron';

/** Learns to name relations. */
export class LabelLearner {
  readonly model = new Perceptron(RELATIONS.length);
  readonly hashes: Int32Array;
  private readonly rows: Int32Array;
  private readonly scores = new Float64Array(RELATIONS.length);

  /** Weights are corrected also when the right relation is ahead by less than `margin`. */
  constructor(
    private readonly features: number,
    private readonly margin: number,
  ) {
    this.hashes = new Int32Array(features);
    this.rows = new Int32Array(features);
  }

  /** The best of the possible relations by the features in `hashes`; corrects their weights when it is not `right` (if that is known). */
  learn(possible: readonly number[], right: number): number {
    const { model, scores, rows } = this;
    const count = model.toRows(this.hashes, this.features, rows);
    model.score(rows, count, scores);
    let guess = possible[0]!;
    let wrong = -1;
    for (const relation of possible) {
      if (scores[relation]! > scores[guess]!) guess = relation;
      if (relation !== right && (wrong < 0 || scores[relation]! > scores[wrong]!)) wrong = relation;
    }
    if (right < 0) return guess;
    model.tick();
    if (wrong >= 0 && (guess !== right || scores[right]! - scores[wrong]! < this.margin))
      model.update(rows, count, right, wrong);
    return guess;
  }
}
