/**
 * Groups words by their vectors: 64 coarse groups of 16, by spherical k-means. Words that the treebanks never saw
 * ("envoy", "Pyongyang") so share features with words they did. Deterministic: the first words, by frequency, start the groups.
 */
export interface WordVectors {
  /** Most frequent first. */
  readonly words: readonly string[];
  readonly dimensions: number;
  /** `words.length * dimensions` numbers. */
  readonly values: Float32Array;
}

export const COARSE = 64;
export const FINE = 16;

/** Class (0 … 1023) of each word; words of one coarse group have classes side by side. */
export function classifyWords(vectors: WordVectors, unit: Float32Array): Uint16Array {
  const all = Int32Array.from(vectors.words.keys());
  const coarse = kMeans(unit, vectors.dimensions, all, COARSE);
  const classes = new Uint16Array(all.length);
  for (let group = 0; group < COARSE; group++) {
    const members = all.filter((word) => coarse[word] === group);
    const fine = kMeans(unit, vectors.dimensions, members, FINE);
    members.forEach((word, at) => {
      classes[word] = group * FINE + fine[at]!;
    });
  }
  return classes;
}

/** The vectors without their mean, scaled to length 1. */
export function unitVectors({ values, dimensions, words }: WordVectors): Float32Array {
  const mean = new Float64Array(dimensions);
  for (let i = 0; i < values.length; i++) mean[i % dimensions]! += values[i]! / words.length;
  const unit = new Float32Array(values.length);
  for (let w = 0; w < words.length; w++) {
    let norm = 0;
    for (let d = 0; d < dimensions; d++) norm += (values[w * dimensions + d]! - mean[d]!) ** 2;
    const scale = norm > 0 ? 1 / Math.sqrt(norm) : 0;
    for (let d = 0; d < dimensions; d++) unit[w * dimensions + d] = (values[w * dimensions + d]! - mean[d]!) * scale;
  }
  return unit;
}

export function kMeans(
  unit: Float32Array,
  dimensions: number,
  members: Int32Array,
  groups: number,
  rounds = 14,
): Uint16Array {
  const centres = new Float32Array(groups * dimensions);
  const step = Math.max(1, Math.floor(Math.min(members.length, 4000) / groups));
  for (let g = 0; g < groups && members.length > 0; g++) {
    const word = members[(g * step) % members.length]!;
    centres.set(unit.subarray(word * dimensions, (word + 1) * dimensions), g * dimensions);
  }
  const group = new Uint16Array(members.length);
  for (let round = 0; round < rounds; round++) {
    for (let m = 0; m < members.length; m++) group[m] = nearest(unit, members[m]! * dimensions, centres, dimensions);
    centres.fill(0);
    for (let m = 0; m < members.length; m++) {
      for (let d = 0; d < dimensions; d++) {
        centres[group[m]! * dimensions + d]! += unit[members[m]! * dimensions + d]!;
      }
    }
    for (let g = 0; g < groups; g++) scaleToUnit(centres, g * dimensions, dimensions);
  }
  return group;
}

function nearest(unit: Float32Array, from: number, centres: Float32Array, dimensions: number): number {
  let best = 0;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (let c = 0, g = 0; c < centres.length; c += dimensions, g++) {
    let score = 0;
    for (let d = 0; d < dimensions; d++) score += unit[from + d]! * centres[c + d]!;
    if (score > bestScore) {
      bestScore = score;
      best = g;
    }
  }
  return best;
}

function scaleToUnit(values: Float32Array, from: number, length: number): void {
  let norm = 0;
  for (let d = 0; d < length; d++) norm += values[from + d]! ** 2;
  if (norm === 0) return;
  for (let d = 0; d < length; d++) values[from + d]! /= Math.sqrt(norm);
}
