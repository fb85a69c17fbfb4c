/** Weights of a linear classifier: features are hashed to rows of `stride` cells, one per class. */
export interface Linear {
  /** Log2 of the number of rows. */
  readonly bits: number;
  readonly classes: number;
  readonly stride: number;
  readonly weights: Int8Array | Float32Array;
}

/** Turns feature hashes into offsets of their rows. */
export function toRows(hashes: Uint32Array, count: number, model: Linear): void {
  const shift = 32 - model.bits;
  for (let f = 0; f < count; f++) hashes[f] = (hashes[f]! >>> shift) * model.stride;
}

/** Sums the rows at `rows[0 … count - 1]` into `scores`. */
export function score(model: Linear, rows: Uint32Array, count: number, scores: Float64Array): void {
  const { weights, classes } = model;
  scores.fill(0);
  for (let f = 0; f < count; f++) {
    const row = rows[f]!;
    for (let k = 0; k < classes; k++) scores[k]! += weights[row + k]!;
  }
}

export function best(scores: Float64Array, classes: number): number {
  let top = 0;
  for (let k = 1; k < classes; k++) if (scores[k]! > scores[top]!) top = k;
  return top;
}
