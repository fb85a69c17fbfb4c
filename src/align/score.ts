import type { Claim, Features, Kind, World } from '../model';
import { features } from './features';

/** Logistic model over named features: probability that two claims answer one question about one thing. */
export function score(a: Claim, b: Claim, kind: Kind, world: World): { probability: number; features: Features } {
  const all = Object.assign(features(a, b, world, kind.weights), kind.features?.(a, b, world));
  return { probability: logistic(kind.weights, all), features: all };
}

/** Probability from weighted features and `bias`, in log-odds; a feature without a weight counts nothing. */
export function logistic(weights: Features, values: Features): number {
  let sum = weights.bias ?? 0;
  for (const name in values) sum += (weights[name] ?? 0) * values[name]!;
  return 1 / (1 + Math.exp(-sum));
}
