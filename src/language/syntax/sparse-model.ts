/** A trained linear classifier: for each feature the classes it speaks for or against. */
export interface SparseData {
  readonly classes: number;
  /** Features, as `featureKey` of their hashes. */
  readonly keys: Int32Array;
  /** Number of pairs of each feature. */
  readonly sizes: Uint8Array;
  /** Pairs of all features: class and weight. */
  readonly pairClasses: Uint8Array;
  readonly pairWeights: Int8Array;
}

/** The 30 bits of a feature's hash that tell it from others; never 0. */
export function featureKey(hash: number): number {
  return (hash >>> 2) | 1;
}

/** Looks features up in an open-addressed table and sums their weights; features it does not know count nothing. */
export class SparseModel {
  /** Key, then number of the feature, by turns. */
  private readonly table: Int32Array;
  private readonly mask: number;
  private readonly starts: Int32Array;

  constructor(readonly data: SparseData) {
    const { keys, sizes } = data;
    let slots = 1024;
    while (slots < keys.length * 2) slots *= 2;
    this.mask = slots - 1;
    this.table = new Int32Array(slots * 2);
    this.starts = new Int32Array(keys.length + 1);
    for (let row = 0; row < keys.length; row++) {
      this.starts[row + 1] = this.starts[row]! + sizes[row]!;
      const at = this.slot(keys[row]!);
      this.table[at] = keys[row]!;
      this.table[at + 1] = row;
    }
  }

  /** Sums the weights of the features with these hashes into `scores`, one per class. */
  score(hashes: Uint32Array, count: number, scores: Int32Array): void {
    const { table, starts } = this;
    const { pairClasses, pairWeights } = this.data;
    scores.fill(0);
    for (let f = 0; f < count; f++) {
      const at = this.slot(featureKey(hashes[f]!));
      if (table[at] === 0) continue;
      const row = table[at + 1]!;
      const end = starts[row + 1]!;
      for (let pair = starts[row]!; pair < end; pair++) scores[pairClasses[pair]!]! += pairWeights[pair]!;
    }
  }

  private slot(key: number): number {
    const { table, mask } = this;
    let at = ((key >>> 1) & mask) * 2;
    while (table[at] !== 0 && table[at] !== key) at = (at + 2) & (mask * 2 + 1);
    return at;
  }
}

export function best(scores: Int32Array, classes: number): number {
  let top = 0;
  for (let k = 1; k < classes; k++) if (scores[k]! > scores[top]!) top = k;
  return top;
}
