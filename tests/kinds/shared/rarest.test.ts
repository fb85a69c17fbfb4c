import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rarest } from '../../../src/kinds/shared/rarest';
import type { World } from '../../../src/model';

const worldWith = (rarity: (lemma: string) => number) => ({ rarity }) as unknown as World;

describe('rarest', () => {
  it('gives the rarest first and equally rare ones by the alphabet', () => {
    const rarities: Record<string, number> = { mill: 0.9, fire: 0.4, beam: 0.9, say: 0.1 };
    const world = worldWith((lemma) => rarities[lemma]!);
    expect(rarest(['say', 'mill', 'fire', 'beam'], world, 3)).toEqual(['beam', 'mill', 'fire']);
    expect(rarest(['fire'], world, 3)).toEqual(['fire']);
  });

  it('agrees with sorting the whole list', () => {
    const world = worldWith((lemma) => lemma.length % 3);
    fc.assert(
      fc.property(fc.uniqueArray(fc.string()), fc.nat(9), (lemmas, most) => {
        const sorted = [...lemmas].sort((a, b) => (b.length % 3) - (a.length % 3) || (a < b ? -1 : 1));
        expect(rarest(lemmas, world, most)).toEqual(sorted.slice(0, most));
      }),
    );
  });
});
