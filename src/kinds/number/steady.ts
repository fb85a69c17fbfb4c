import type { World } from '../../model';

/** Two notices of a sentence each do not tell which of their words are common: reckoned as so many sentences at least. */
const FEWEST = 30;

const steadied = new WeakMap<World, World>();

/** The world with rarities as in a story of usual length: a word that both of two sentences hold is not common for that. */
export function steady(world: World): World {
  const known = steadied.get(world);
  if (known) return known;
  const sentences = world.documents.reduce((sum, document) => sum + document.sentences.length, 0);
  const scale = Math.log(1 + sentences) / Math.log(1 + FEWEST);
  const found =
    sentences >= FEWEST ? world : { ...world, rarity: (lemma: string) => 1 - (1 - world.rarity(lemma)) * scale };
  steadied.set(world, found);
  return found;
}
