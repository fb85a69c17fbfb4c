/**
 * Features live in buckets of two cells side by side, so that a look-up costs one cache line and no search. The upper bits of
 * a feature's hash number its bucket; the eight bits below are kept in the cell to tell it from others.
 */
export interface FeatureColumns {
  /** There are 2 to this many buckets. */
  readonly bits: number;
  /** Features in each bucket: 0, 1 or 2. */
  readonly fills: Uint8Array;
  /** Check byte of each feature, bucket by bucket. */
  readonly checks: Uint8Array;
}

/** Cells of a feature in bits 24 … 31 hold its check byte; `values` gives the 24 bits below. */
export function fillTable({ bits, fills, checks }: FeatureColumns, values: ArrayLike<number>): Int32Array {
  const table = new Int32Array(2 ** (bits + 1));
  let feature = 0;
  for (let bucket = 0; bucket < fills.length; bucket++) {
    for (let cell = 0; cell < fills[bucket]!; cell++, feature++) {
      table[bucket * 2 + cell] = (checks[feature]! << 24) | (values[feature]! & 0xffffff);
    }
  }
  return table;
}

/** Bucket and check byte as one number, for tables of 2 to `bits` buckets. */
export function featureKey(hash: number, bits: number): number {
  return hash >>> (24 - bits);
}
