import type { Linear } from '../../src/language/syntax/linear';

/** Rounds weights to 8 bits; `step` is the weight that becomes 1. Smaller ones than half of it vanish. */
export function quantise(model: Linear, step: number): Linear {
  const weights = new Int8Array(model.weights.length);
  for (let i = 0; i < weights.length; i++) {
    weights[i] = Math.max(-127, Math.min(127, Math.round(model.weights[i]! / step)));
  }
  return { ...model, weights };
}
