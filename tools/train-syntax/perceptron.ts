import type { Linear } from '../../src/language/syntax/linear';

/** Averaged perceptron (Collins 2002) over hashed rows; the average is kept by the lazy sum of Daumé. */
export class Perceptron implements Linear {
  readonly weights: Float32Array;
  private readonly sums: Float64Array;
  private steps = 1;

  constructor(
    readonly bits: number,
    readonly classes: number,
    readonly stride = classes,
  ) {
    this.weights = new Float32Array(2 ** bits * stride);
    this.sums = new Float64Array(2 ** bits * stride);
  }

  tick(): void {
    this.steps++;
  }

  update(rows: Uint32Array, count: number, right: number, wrong: number, rate = 1): void {
    for (let f = 0; f < count; f++) {
      const row = rows[f]!;
      this.weights[row + right]! += rate;
      this.weights[row + wrong]! -= rate;
      this.sums[row + right]! += rate * this.steps;
      this.sums[row + wrong]! -= rate * this.steps;
    }
  }

  averaged(): Linear {
    const weights = new Float32Array(this.weights.length);
    for (let i = 0; i < weights.length; i++) weights[i] = this.weights[i]! - this.sums[i]! / this.steps;
    return { bits: this.bits, classes: this.classes, stride: this.stride, weights };
  }
}
