import type { Bag } from './bag';

export type Weights = Readonly<Record<string, number>>;

const BIAS = -3;
const RATE = 0.08;
const ROUNDS = 220;
const SHRINK = 0.0006;
/** Pieces that an edit left alone count against the model when it doubts them. */
const UNTOUCHED = 0.5;
/** Made edits have no paraphrase, so they count less than edits by hand. */
const SET_WEIGHT: Readonly<Record<string, number>> = { summaries: 1, made: 0.12 };

export const scoreOf = (weights: Weights, evidence: Weights): number =>
  Object.entries(evidence).reduce((sum, [name, value]) => sum + (weights[name] ?? 0) * value, BIAS);

/** The surest piece of a draft. */
export const topOf = (weights: Weights, { pieces }: Bag): number =>
  Math.max(-9, ...pieces.map(({ evidence }) => scoreOf(weights, evidence)));

const sigmoid = (score: number) => 1 / (1 + Math.exp(-score));

/** Logistic regression over pieces where a draft is inconsistent when one of the changed pieces is (noisy-or), by Adam (Kingma and Ba 2015). */
export function train(bags: readonly Bag[]): Weights {
  const names = [
    ...new Set(bags.flatMap(({ pieces }) => pieces.flatMap(({ evidence }) => Object.keys(evidence)))),
  ].sort();
  const weights: Record<string, number> = Object.fromEntries(names.map((name) => [name, 0]));
  const mean: Record<string, number> = { ...weights };
  const square: Record<string, number> = { ...weights };
  const wrong = bags.filter(({ inconsistent }) => inconsistent).length;
  const balance = (bag: Bag) =>
    (bags.length / 2 / (bag.inconsistent ? wrong : bags.length - wrong)) * (SET_WEIGHT[bag.set] ?? 1);
  for (let round = 1; round <= ROUNDS; round++) {
    const slope: Record<string, number> = Object.fromEntries(names.map((name) => [name, 0]));
    const push = (evidence: Weights, by: number) => {
      for (const [name, value] of Object.entries(evidence)) slope[name]! += by * value;
    };
    for (const bag of bags) {
      const weight = balance(bag);
      const touched = bag.inconsistent ? bag.pieces.filter(({ changed }) => changed) : [];
      const chances = touched.map(({ evidence }) => sigmoid(scoreOf(weights, evidence)));
      const none = chances.reduce((product, chance) => product * (1 - chance), 1);
      touched.forEach(({ evidence }, k) => {
        push(evidence, (-weight * none * chances[k]!) / Math.max(1e-6, 1 - none));
      });
      for (const { evidence, changed } of bag.pieces)
        if (!bag.inconsistent || !changed)
          push(evidence, weight * (bag.inconsistent ? UNTOUCHED : 1) * sigmoid(scoreOf(weights, evidence)));
    }
    for (const name of names) {
      const step = slope[name]! / bags.length + SHRINK * weights[name]!;
      mean[name] = 0.9 * mean[name]! + 0.1 * step;
      square[name] = 0.999 * square[name]! + 0.001 * step * step;
      weights[name]! -=
        (RATE * (mean[name]! / (1 - 0.9 ** round))) / (Math.sqrt(square[name]! / (1 - 0.999 ** round)) + 1e-8);
    }
  }
  return weights;
}
