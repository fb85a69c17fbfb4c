import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare';

const alarms = (a: string, b: string) =>
  compare(
    [
      { id: 'a', text: a },
      { id: 'b', text: b },
    ],
    { kinds: ['participant'] },
  ).findings.map(({ rule }) => rule);

describe('a sentence that names two of one sort', () => {
  const suit =
    'The suit, which was brought by the northern attorney general, Ann Halvard, and the southern attorney general, Al Mossman, accuses the state of fraud.';

  it('is not set against itself', () => {
    expect(alarms(`${suit} It was filed on Monday.`, `${suit} It was filed in May.`)).toEqual([]);
  });

  it('is set against the same sentence with another name', () => {
    expect(alarms(suit, suit.replace('Al Mossman', 'Peter Lindqvist'))).toContain('participant/name-exchanged');
  });
});
