import type { World } from '../../model';

/** The most telling of a list of lemmas, the rarest first; of equally rare ones in the order of the alphabet. */
export function rarest(lemmas: readonly string[], world: World, most: number): string[] {
  const best: string[] = [];
  for (const lemma of lemmas) {
    let at = best.length;
    while (at > 0 && isBefore(lemma, best[at - 1]!, world)) at--;
    if (at === most) continue;
    best.splice(at, 0, lemma);
    if (best.length > most) best.pop();
  }
  return best;
}

function isBefore(lemma: string, other: string, { rarity }: World): boolean {
  const [mine, theirs] = [rarity(lemma), rarity(other)];
  return mine > theirs || (mine === theirs && lemma < other);
}
