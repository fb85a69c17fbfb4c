import { FEATURE_BITS, featureKey, tableBits } from './sparse-model';

const SIEVE_BITS = 24;

/** A trained classifier of three actions: for each feature its weights, whose sum is 0. */
export interface ActionData {
  /** In rising order. */
  readonly keys: Int32Array;
  readonly shift: Int8Array;
  readonly left: Int8Array;
}

/** Like `SparseModel`, with the weights of a feature beside its key. */
export class ActionModel {
  private readonly table: Int32Array;
  private readonly drop: number;
  /** A bit for the first `SIEVE_BITS` of each key: most features are unknown, and this small table tells at once. */
  private readonly sieve = new Int32Array(2 ** (SIEVE_BITS - 5));

  constructor(readonly data: ActionData) {
    const { keys, shift, left } = data;
    const bits = tableBits(keys.length);
    this.drop = FEATURE_BITS - bits;
    this.table = new Int32Array(2 ** bits * 2);
    for (let row = 0; row < keys.length; row++) {
      const bit = keys[row]! >>> (FEATURE_BITS - SIEVE_BITS);
      this.sieve[bit >>> 5]! |= 1 << (bit & 31);
      let at = (keys[row]! >>> this.drop) * 2;
      while (this.table[at] !== 0) at = (at + 2) & (this.table.length - 1);
      this.table[at] = keys[row]!;
      this.table[at + 1] = (shift[row]! & 0xffff) | (left[row]! << 16);
    }
  }

  score(hashes: Uint32Array, count: number, scores: Int32Array): void {
    const { table, sieve, drop } = this;
    const wrap = table.length - 1;
    let shift = 0;
    let left = 0;
    for (let f = 0; f < count; f++) {
      const key = featureKey(hashes[f]!);
      const bit = key >>> (FEATURE_BITS - SIEVE_BITS);
      if (((sieve[bit >>> 5]! >>> (bit & 31)) & 1) === 0) continue;
      let at = (key >>> drop) * 2;
      let found = table[at]!;
      while (found !== key && found !== 0) {
        at = (at + 2) & wrap;
        found = table[at]!;
      }
      if (found === 0) continue;
      const packed = table[at + 1]!;
      shift += (packed << 16) >> 16;
      left += packed >> 16;
    }
    scores[0] = shift;
    scores[1] = left;
    scores[2] = -shift - left;
  }
}
