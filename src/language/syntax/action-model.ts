import { featureKey } from './sparse-model';

/** A trained classifier of three actions: for each feature its three weights. */
export interface ActionData {
  readonly keys: Int32Array;
  /** Weights of shift, left and right of every feature. */
  readonly weights: Int8Array;
}

/** Like `SparseModel`, with the three weights of a feature beside its key. */
export class ActionModel {
  private readonly table: Int32Array;
  private readonly mask: number;

  constructor(readonly data: ActionData) {
    const { keys, weights } = data;
    let slots = 1024;
    while (slots < keys.length * 2) slots *= 2;
    this.mask = slots - 1;
    this.table = new Int32Array(slots * 2);
    for (let row = 0; row < keys.length; row++) {
      let at = ((keys[row]! >>> 1) & this.mask) * 2;
      while (this.table[at] !== 0) at = (at + 2) & (this.mask * 2 + 1);
      this.table[at] = keys[row]!;
      this.table[at + 1] = pack(weights[row * 3]!, weights[row * 3 + 1]!, weights[row * 3 + 2]!);
    }
  }

  score(hashes: Uint32Array, count: number, scores: Int32Array): void {
    const { table, mask } = this;
    const wrap = mask * 2 + 1;
    let shift = 0;
    let left = 0;
    let right = 0;
    for (let f = 0; f < count; f++) {
      const key = featureKey(hashes[f]!);
      let at = ((key >>> 1) & mask) * 2;
      let found = table[at]!;
      while (found !== key && found !== 0) {
        at = (at + 2) & wrap;
        found = table[at]!;
      }
      if (found === 0) continue;
      const packed = table[at + 1]!;
      shift += (packed << 24) >> 24;
      left += (packed << 16) >> 24;
      right += (packed << 8) >> 24;
    }
    scores[0] = shift;
    scores[1] = left;
    scores[2] = right;
  }
}

function pack(shift: number, left: number, right: number): number {
  return (shift & 255) | ((left & 255) << 8) | ((right & 255) << 16);
}
