import type { Claim, Features, Kind, World } from '../model';
import { features } from './features';

/** Logistic model over named features: probability that two claims answer one question about one thing. */
export function score(a: Claim, b: Claim, kind: Kind, world: World): { probability: number; features: Features } {
  const all = { ...features(a, b, world), ...kind.features?.(a, b, world) };
  let sum = kind.weights.bias ?? 0;
  for (const name in all) sum += (kind.weights[name] ?? 0) * all[name]!;
  return { probability: 1 / (1 + Math.exp(-sum)), features: all };
}
