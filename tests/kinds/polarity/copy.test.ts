import { describe, expect, it } from 'vitest';
import { compare } from '../../../src';

const relations = (a: string, b: string) =>
  compare([a, b], { kinds: ['polarity'] }).findings.map(({ relation, rule }) => `${relation} ${rule}`);

describe('a sentence written twice', () => {
  it.each([
    [
      'The council has approved the new bus lane in Harrow Street.',
      'The council has not approved the new bus lane in Harrow Street.',
    ],
    ['She was in the building when the alarm went off.', 'She was not in the building when the alarm went off.'],
    ['Officers found the missing boat near the old pier.', 'Officers never found the missing boat near the old pier.'],
  ])('is told when one copy denies it: %s', (a, b) => {
    expect(relations(a, b)).toEqual(['contradiction polarity/negated']);
  });

  it('points at the predicate that is denied, not at another of the sentence', () => {
    const [finding] = compare(
      [
        'The mayor did not say that the pool will open before the spring holidays.',
        'The mayor did not say that the pool will not open before the spring holidays.',
      ],
      { kinds: ['polarity'] },
    ).findings;
    expect(finding?.positions.map(({ label }) => label.includes('open'))).toEqual([true, true]);
  });

  it('is the same when nothing is denied', () => {
    const text = 'The council did not approve the new bus lane in Harrow Street.';
    expect(relations(text, text)).toEqual([]);
  });
});
