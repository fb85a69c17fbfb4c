import { BIAS, WEIGHTS } from './weights';

/** Probability that no source carries a piece, 0–1, by a logistic model over its evidence. */
export function confidenceOf(evidence: Readonly<Record<string, number>>): number {
  let score = BIAS;
  for (const [name, value] of Object.entries(evidence)) score += (WEIGHTS[name] ?? 0) * value;
  return 1 / (1 + Math.exp(-score));
}
