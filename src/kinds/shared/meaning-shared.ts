import { relatedness } from '../../language/lexicon/meaning';
import type { World } from '../../model';

/** Weight of a lemma that every sentence has. */
const LEAST = 0.2;
/** Fewer lemmas than about two telling ones are not divided by their own weight only. */
const ENOUGH = 2;

/**
 * How much of the shorter of two bags of lemmas the other says too, in the same words or in related ones, by rarity, 0–1.
 * "The court jailed him" and "he was sentenced by judges" share their meaning though no word.
 */
export function meaningShared(a: readonly string[], b: readonly string[], world: World): number {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  const other = new Set(many);
  let [shared, all] = [0, 0];
  for (const lemma of few) {
    const weight = LEAST + world.rarity(lemma);
    all += weight;
    if (other.has(lemma)) shared += weight;
    else shared += weight * many.reduce((most, word) => Math.max(most, relatedness(lemma, word)), 0);
  }
  return shared / Math.max(all, ENOUGH);
}
