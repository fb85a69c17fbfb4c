import type { World } from '../../model';

/** The most telling of a list of lemmas, the rarest first; of equally rare ones in the order of the alphabet. */
export function rarest(lemmas: readonly string[], world: World, most: number): string[] {
  const best: { lemma: string; rarity: number }[] = [];
  for (const lemma of lemmas) {
    const rarity = world.rarity(lemma);
    let at = best.length;
    while (at > 0 && isBefore(lemma, rarity, best[at - 1]!)) at--;
    if (at === most) continue;
    best.splice(at, 0, { lemma, rarity });
    if (best.length > most) best.pop();
  }
  return best.map(({ lemma }) => lemma);
}

const isBefore = (lemma: string, rarity: number, other: { lemma: string; rarity: number }) =>
  rarity > other.rarity || (rarity === other.rarity && lemma < other.lemma);
