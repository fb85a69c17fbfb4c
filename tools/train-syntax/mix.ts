import type { Averaged } from './quantise';

/**
 * The mean of models that learned the same features from sentences in different orders: one linear model that decides nearly as well
 * as their vote (parameter mixing, McDonald, Hall & Mann 2010).
 */
export function mixModels(models: readonly Averaged[]): Averaged {
  const classes = models[0]!.classes;
  const keys = new Int32Array(new Set(joined(models))).sort();
  const weights = new Float32Array(keys.length * classes);
  for (const model of models) {
    for (let row = 0, to = 0; row < model.keys.length; row++, to++) {
      while (keys[to] !== model.keys[row]) to++;
      for (let k = 0; k < classes; k++) {
        weights[to * classes + k]! += model.weights[row * classes + k]! / models.length;
      }
    }
  }
  return { classes, keys, weights };
}

function* joined(models: readonly Averaged[]): Generator<number> {
  for (const { keys } of models) yield* keys;
}
