import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare';

const relations = (...texts: string[]) =>
  compare(texts.map((text, at) => ({ id: `${at + 1}.txt`, text }))).findings.map(({ kind, relation }) => [
    kind,
    relation,
  ]);

describe('values that fit each other', () => {
  it('are taken for one, told less exactly', () => {
    expect(
      relations(
        'Shelter in the gym\n\nAbout 1,900 residents of Corvale slept in the school gym after the spill.',
        'Spill at Corvale\n\nThe spill sent 1,850 people of Corvale to the school.',
      ),
    ).toContainEqual(['number', 'refinement']);
  });

  it('are no alarm where they differ as little as that and the sentences share nothing', () => {
    const found = relations(
      'Shelter in the gym\n\nAbout 1,900 residents of Corvale slept in the school gym after the spill.',
      'Spill at Corvale\n\nThe library of Corvale lends 1,400 books a day.',
    );
    expect(found.filter(([kind]) => kind === 'number')).toEqual([]);
  });
});
