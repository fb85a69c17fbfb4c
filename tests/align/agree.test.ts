import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare';

const agreed = (...texts: string[]) =>
  compare(texts.map((text, at) => ({ id: `${at + 1}.txt`, text }))).agreements.map(({ kind, claims }) => [
    kind,
    ...claims.map(({ text }) => text),
  ]);

describe('one value told in other words', () => {
  it('is an agreement where the figure alone tells enough', () => {
    const found = agreed(
      'Water damage\n\nThe museum closed on Monday. Curators carried 1,150 drawings to a dry vault.',
      'Museum shut\n\nThe museum was shut. The drawings in safety, 1,150 of them, are unharmed.',
    );
    expect(found).toContainEqual(['number', expect.stringContaining('1,150'), expect.stringContaining('1,150')]);
  });

  it('is none where a small figure counts other things', () => {
    const found = agreed(
      'Water damage\n\nThe museum closed on Monday. Three curators carried drawings to a vault.',
      'Museum shut\n\nThe museum was shut. The café lost three chairs.',
    );
    expect(found.filter(([kind]) => kind === 'number')).toEqual([]);
  });

  it('goes with the likeliest of each other article', () => {
    const found = agreed(
      'Bridge opens\n\nThe bridge cost 40 million euros. A ferry that it replaces carried 40 cars at a time.',
      'New bridge\n\nThe new bridge, built for 40 million euros, opened. The old ferry held 40 cars.',
    ).filter(([kind]) => kind === 'number');
    expect(
      found.map(
        ([, ...texts]) => texts.every((text) => /million/.test(text)) || texts.every((text) => /cars/.test(text)),
      ),
    ).toEqual([true, true]);
  });
});
