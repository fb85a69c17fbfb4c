import { type FeatureColumns, fillTable } from './feature-table';

/** A trained linear classifier: for each feature the classes it speaks for or against. */
export interface SparseData extends FeatureColumns {
  readonly classes: number;
  /** Number of pairs of each feature, at least one. */
  readonly sizes: Uint8Array;
  /** Pairs of all features: class and weight. */
  readonly pairClasses: Uint8Array;
  readonly pairWeights: Int8Array;
}

/** Looks features up and sums their weights; features it does not know count nothing. */
export class SparseModel {
  /** Cells hold the number behind which the pairs of the feature start; 0 for none. */
  private readonly table: Int32Array;
  private readonly drop: number;
  /** Weight in the upper eight bits, then class, then 1 for the last pair of a feature. */
  private readonly pairs: Int16Array;

  constructor(data: SparseData) {
    const { sizes, pairClasses, pairWeights, bits } = data;
    const starts = new Int32Array(sizes.length);
    this.pairs = new Int16Array(pairClasses.length + 1);
    let at = 1;
    for (let feature = 0; feature < sizes.length; feature++) {
      starts[feature] = at;
      for (let rest = sizes[feature]!; rest > 0; rest--, at++) {
        this.pairs[at] = (pairWeights[at - 1]! << 8) | (pairClasses[at - 1]! << 1) | (rest === 1 ? 1 : 0);
      }
    }
    this.table = fillTable(data, starts);
    this.drop = 24 - bits;
  }

  /** Sums the weights of the features with these hashes into `scores`, one per class. */
  score(hashes: Int32Array, count: number, scores: Int32Array): void {
    const { table, pairs, drop } = this;
    scores.fill(0);
    for (let f = 0; f < count; f++) {
      const key = hashes[f]! >>> drop;
      const at = (key >>> 8) << 1;
      const one = table[at]!;
      const two = table[at + 1]!;
      const same = (((one >>> 24) ^ (key & 255)) - 1) >> 31;
      let pair = ((one & same) | (two & ((((two >>> 24) ^ (key & 255)) - 1) >> 31) & ~same)) & 0xffffff;
      if (pair === 0) continue;
      for (;;) {
        const value = pairs[pair++]!;
        scores[(value >> 1) & 127]! += value >> 8;
        if (value & 1) break;
      }
    }
  }
}

export function best(scores: Int32Array, classes: number): number {
  let top = 0;
  for (let k = 1; k < classes; k++) if (scores[k]! > scores[top]!) top = k;
  return top;
}

/** The one of `possible` with the highest score. */
export function bestOf(scores: Int32Array, possible: readonly number[]): number {
  let top = possible[0]!;
  for (let i = 1; i < possible.length; i++) if (scores[possible[i]!]! > scores[top]!) top = possible[i]!;
  return top;
}
