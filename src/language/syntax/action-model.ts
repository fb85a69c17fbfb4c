import { type FeatureColumns, fillTable } from './feature-table';

/** A trained classifier of three actions. The weights of a feature add up to 0. */
export interface ActionData extends FeatureColumns {
  /** Weights of two of the actions, feature by feature. */
  readonly shift: Int8Array;
  readonly left: Int8Array;
}

/** Looks up the weights of features and sums them; features it does not know count nothing. */
export class ActionModel {
  private readonly table: Int32Array;
  private readonly drop: number;

  constructor(data: ActionData) {
    const { shift, left, bits } = data;
    const weights = new Int32Array(shift.length);
    for (let i = 0; i < weights.length; i++) weights[i] = (shift[i]! & 255) | ((left[i]! & 255) << 8);
    this.table = fillTable(data, weights);
    this.drop = 24 - bits;
  }

  /** Sums of shift, left and right. */
  score(hashes: Int32Array, count: number, scores: Int32Array): void {
    const { table, drop } = this;
    let shift = 0;
    let left = 0;
    for (let f = 0; f < count; f++) {
      const key = hashes[f]! >>> drop;
      const at = (key >>> 8) << 1;
      const one = table[at]!;
      const two = table[at + 1]!;
      // Without branches, so that look-ups wait for memory side by side: all ones where the check byte is that of the cell.
      const same = (((one >>> 24) ^ (key & 255)) - 1) >> 31;
      const weights = (one & same) | (two & ((((two >>> 24) ^ (key & 255)) - 1) >> 31) & ~same);
      shift += (weights << 24) >> 24;
      left += (weights << 16) >> 24;
    }
    scores[0] = shift;
    scores[1] = left;
    scores[2] = -shift - left;
  }
}
