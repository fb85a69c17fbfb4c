import type { Averaged } from './quantise';

/** How often a feature must come up in the first epoch to be learned. */
const LEAST = 2;
const START_SLOTS = 2 ** 20;

/**
 * Averaged perceptron (Collins 2002) with a row of weights for each feature that comes up at least `LEAST` times in the first
 * epoch; the average is kept by the lazy sum of Daumé.
 */
export class Perceptron {
  private keys = new Int32Array(START_SLOTS);
  private rows = new Int32Array(START_SLOTS);
  private readonly counts = new Uint8Array(2 ** 26);
  private rowKeys: number[] = [];
  private weights: Float32Array;
  private sums: Float32Array;
  private steps = 1;
  private growing = true;

  constructor(readonly classes: number) {
    this.weights = new Float32Array(classes * 4096);
    this.sums = new Float32Array(classes * 4096);
  }

  /** Learns no further features. */
  freeze(): void {
    this.growing = false;
  }

  tick(): void {
    this.steps++;
  }

  /** Turns feature hashes into offsets of rows, leaving out features without one; says how many there are. */
  toRows(hashes: Int32Array, count: number, into: Int32Array): number {
    let found = 0;
    for (let f = 0; f < count; f++) {
      const row = this.row((hashes[f]! >>> 2) | 1);
      if (row >= 0) into[found++] = row;
    }
    return found;
  }

  score(rows: Int32Array, count: number, scores: Float64Array): void {
    const { weights, classes } = this;
    scores.fill(0);
    for (let f = 0; f < count; f++) {
      const row = rows[f]!;
      for (let k = 0; k < classes; k++) scores[k]! += weights[row + k]!;
    }
  }

  scoreOf(rows: Int32Array, count: number, k: number): number {
    let sum = 0;
    for (let f = 0; f < count; f++) sum += this.weights[rows[f]! + k]!;
    return sum;
  }

  update(rows: Int32Array, count: number, right: number, wrong: number): void {
    const { weights, sums, steps } = this;
    for (let f = 0; f < count; f++) {
      const row = rows[f]!;
      weights[row + right]! += 1;
      weights[row + wrong]! -= 1;
      sums[row + right]! += steps;
      sums[row + wrong]! -= steps;
    }
  }

  private row(key: number): number {
    const mask = this.keys.length - 1;
    let at = (key >>> 1) & mask;
    while (this.keys[at] !== 0) {
      if (this.keys[at] === key) return this.rows[at]!;
      at = (at + 1) & mask;
    }
    if (!this.growing || ++this.counts[key >>> 4]! < LEAST) return -1;
    this.rowKeys.push(key);
    const row = (this.rowKeys.length - 1) * this.classes;
    this.keys[at] = key;
    this.rows[at] = row;
    if (row + this.classes > this.weights.length) this.growRows();
    if (this.rowKeys.length * 2 > this.keys.length) this.growTable();
    return row;
  }

  private growRows(): void {
    const grown = (old: Float32Array) => {
      const larger = new Float32Array(old.length * 2);
      larger.set(old);
      return larger;
    };
    this.weights = grown(this.weights);
    this.sums = grown(this.sums);
  }

  private growTable(): void {
    const mask = this.keys.length * 2 - 1;
    const keys = new Int32Array(mask + 1);
    const rows = new Int32Array(mask + 1);
    this.rowKeys.forEach((key, row) => {
      let at = (key >>> 1) & mask;
      while (keys[at] !== 0) at = (at + 1) & mask;
      keys[at] = key;
      rows[at] = row * this.classes;
    });
    this.keys = keys;
    this.rows = rows;
  }

  /** The averaged weights of all features, in the order of their keys. */
  average(): Averaged {
    const { classes } = this;
    const order = Int32Array.from(this.rowKeys.keys()).sort((a, b) => this.rowKeys[a]! - this.rowKeys[b]!);
    const weights = new Float32Array(order.length * classes);
    order.forEach((row, at) => {
      for (let k = 0; k < classes; k++) {
        weights[at * classes + k] = this.weights[row * classes + k]! - this.sums[row * classes + k]! / this.steps;
      }
    });
    return { classes, keys: Int32Array.from(order, (row) => this.rowKeys[row]!), weights };
  }
}
