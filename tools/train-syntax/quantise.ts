import type { ActionData } from '../../src/language/syntax/action-model';
import type { SparseData } from '../../src/language/syntax/sparse-model';

/** What a perceptron has learned: a row of weights for each feature key, keys in rising order. */
export interface Averaged {
  readonly classes: number;
  readonly keys: Int32Array;
  readonly weights: Float32Array;
}

export interface Rounding {
  /** Weight that becomes 1 in 8 bits. */
  readonly step: number;
  /** A feature is left out when none of its weights is as large as this. */
  readonly least: number;
}

/** Weights in 8 bits; those that vanish, and features whose weights are all small, are left out. */
export function toSparse({ classes, keys, weights }: Averaged, rounding: Rounding): SparseData {
  const kept: number[] = [];
  const sizes: number[] = [];
  const pairClasses: number[] = [];
  const pairWeights: number[] = [];
  for (let row = 0; row < keys.length; row++) {
    const bytes = quantise(weights, row * classes, classes, rounding);
    if (bytes === null) continue;
    let size = 0;
    for (let k = 0; k < classes; k++) {
      if (bytes[k] === 0) continue;
      pairClasses.push(k);
      pairWeights.push(bytes[k]!);
      size++;
    }
    kept.push(keys[row]!);
    sizes.push(size);
  }
  return {
    classes,
    keys: Int32Array.from(kept),
    sizes: Uint8Array.from(sizes),
    pairClasses: Uint8Array.from(pairClasses),
    pairWeights: Int8Array.from(pairWeights),
  };
}

/** The same for three classes. */
export function toActions({ keys, weights }: Averaged, rounding: Rounding): ActionData {
  const kept: number[] = [];
  const packed: number[] = [];
  for (let row = 0; row < keys.length; row++) {
    const bytes = quantise(weights, row * 3, 3, rounding);
    if (bytes === null) continue;
    kept.push(keys[row]!);
    packed.push(bytes[0]!, bytes[1]!, bytes[2]!);
  }
  return { keys: Int32Array.from(kept), weights: Int8Array.from(packed) };
}

function quantise(weights: Float32Array, from: number, count: number, { step, least }: Rounding): number[] | null {
  let largest = 0;
  const bytes: number[] = [];
  for (let k = 0; k < count; k++) {
    const weight = weights[from + k]!;
    largest = Math.max(largest, Math.abs(weight));
    bytes.push(Math.max(-127, Math.min(127, Math.round(weight / step))));
  }
  return largest < least || bytes.every((byte) => byte === 0) ? null : bytes;
}
