import { expect, it } from 'vitest';
import { meaningShared } from '../../../src/kinds/shared/meaning-shared';
import type { World } from '../../../src/model';

const world = { rarity: () => 1 } as unknown as World;

it('counts a lemma that both hold in full and a related one in part', () => {
  expect(meaningShared(['court', 'prison'], ['court', 'prison', 'judge'], world)).toBe(1);
  const related = meaningShared(['employee', 'bridge'], ['worker', 'bridge'], world);
  expect(related).toBeGreaterThan(meaningShared(['employee', 'bridge'], ['song', 'bridge'], world));
  expect(related).toBeLessThan(1);
});

it('does not take one shared word for everything', () => {
  expect(meaningShared(['city'], ['city', 'mayor'], world)).toBeLessThan(0.7);
  expect(meaningShared([], ['city'], world)).toBe(0);
});
