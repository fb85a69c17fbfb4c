import type { ActionData } from '../../src/language/syntax/action-model';
import { type FeatureColumns, featureKey } from '../../src/language/syntax/feature-table';
import type { SparseData } from '../../src/language/syntax/sparse-model';

/** What a perceptron has learned: a row of weights for each feature, in the order of the upper 30 bits of their hashes. */
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
  /** Smaller weights than this are left out of features with more than three classes. */
  readonly pair: number;
  /** Buckets of the feature table, as a power of 2. */
  readonly bits: number;
}

/** Weights in 8 bits; those that vanish are left out, and features whose weights are all small or whose bucket is full. */
export function toSparse(averaged: Averaged, rounding: Rounding): SparseData {
  const { classes, weights } = averaged;
  const { rows, ...columns } = placeFeatures(averaged, rounding);
  const sizes: number[] = [];
  const pairClasses: number[] = [];
  const pairWeights: number[] = [];
  for (const row of rows) {
    let size = 0;
    for (let k = 0; k < classes; k++) {
      const weight = weights[row * classes + k]!;
      const byte = toByte(weight, rounding.step);
      if (byte === 0 || Math.abs(weight) < rounding.pair) continue;
      pairClasses.push(k);
      pairWeights.push(byte);
      size++;
    }
    sizes.push(size);
  }
  return {
    ...columns,
    classes,
    sizes: Uint8Array.from(sizes),
    pairClasses: Uint8Array.from(pairClasses),
    pairWeights: Int8Array.from(pairWeights),
  };
}

/** The same for three classes; the weight of the third follows from the others. */
export function toActions(averaged: Averaged, rounding: Rounding): ActionData {
  const { rows, ...columns } = placeFeatures(averaged, rounding);
  const bytes = (k: number) => Int8Array.from(rows, (row) => toByte(averaged.weights[row * 3 + k]!, rounding.step));
  return { ...columns, shift: bytes(0), left: bytes(1) };
}

/** Chooses the features that are kept; `rows` are theirs, in the order of the table. */
function placeFeatures(averaged: Averaged, { step, least, bits }: Rounding): FeatureColumns & { rows: number[] } {
  const { keys } = averaged;
  const fills = new Uint8Array(2 ** bits);
  const checks: number[] = [];
  const rows: number[] = [];
  for (let from = 0; from < keys.length; ) {
    const bucket = bucketOf(keys[from]!, bits);
    const members: number[] = [];
    for (; from < keys.length && bucketOf(keys[from]!, bits) === bucket; from++) {
      if (largest(averaged, from) >= Math.max(least, step / 2)) members.push(from);
    }
    members.sort((a, b) => largest(averaged, b) - largest(averaged, a));
    const seen = new Set<number>();
    for (const row of members) {
      const check = featureKey(keys[row]! << 2, bits) & 255;
      if (seen.size === 2 || seen.has(check)) continue;
      seen.add(check);
      checks.push(check);
      rows.push(row);
    }
    fills[bucket] = seen.size;
  }
  return { bits, fills, checks: Uint8Array.from(checks), rows };
}

function bucketOf(key: number, bits: number): number {
  return featureKey(key << 2, bits) >>> 8;
}

function largest({ classes, weights }: Averaged, row: number): number {
  let most = 0;
  for (let k = 0; k < classes; k++) most = Math.max(most, Math.abs(weights[row * classes + k]!));
  return most;
}

function toByte(weight: number, step: number): number {
  return Math.max(-127, Math.min(127, Math.round(weight / step)));
}
