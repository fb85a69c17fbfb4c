import { describe, expect, it } from 'vitest';
import { compare } from '../../../src';

const rules = (a: string, b: string) =>
  compare([a, b], { kinds: ['participant'] }).findings.map(({ relation, rule }) => `${relation} ${rule}`);
const EXCHANGED = ['contradiction participant/sides-exchanged'];

describe('the two sides of one event', () => {
  it.each([
    [
      'Harold Finch sold the lighthouse to Martin Oakes in April.',
      'Harold Finch bought the lighthouse from Martin Oakes in April.',
    ],
    ['The sheriff instructed Harold Finch to seal the vault.', 'Harold Finch ordered the sheriff to seal the vault.'],
    ['Norway will lend the pump to Estonia until spring.', 'Estonia is to lend the pump to Norway until spring.'],
  ])('are told when they change places: %s', (a, b) => {
    expect(rules(a, b)).toEqual(EXCHANGED);
  });

  it.each([
    [
      'Harold Finch sold the lighthouse to Martin Oakes in April.',
      'Martin Oakes bought the lighthouse from Harold Finch in April.',
    ],
    // Each gives the other something.
    ['Norway will lend the pump to Estonia until spring.', 'Estonia will lend tents to Norway until spring.'],
    ['Harold Finch sold the lighthouse to Martin Oakes.', 'Ruth Moss bought the lighthouse from Martin Oakes.'],
  ])('are not where it fits: %s', (a, b) => {
    expect(rules(a, b)).toEqual([]);
  });
});

describe('who did it', () => {
  it('is compared where the doer stands in a noun', () => {
    expect(
      rules('The museum was designed by Harold Finch.', 'The museum, a design of Martin Oakes, opened in May.'),
    ).toEqual(['contradiction participant/agent-differs']);
  });

  it('is not where each did it to their own', () => {
    expect(
      rules('Harold Finch sold his farm on Friday.', 'Early this month Martin Oakes, a neighbour, sold his farm.'),
    ).toEqual([]);
  });
});
