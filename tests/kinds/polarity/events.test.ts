import { describe, expect, it } from 'vitest';
import { compare } from '../../../src';

const relations = (a: string, b: string) =>
  compare([a, b], { kinds: ['polarity'] }).findings.map(({ relation }) => relation);

describe('an event told by a noun', () => {
  it.each([
    ['The Harrow Club will file an appeal against the ban.', 'The club said there would be no appeal against the ban.'],
    ['Harold Finch underwent an operation on Friday.', 'Harold Finch will not need an operation.'],
  ])('is set against its denial: %s', (a, b) => {
    expect(relations(a, b)).toEqual(['contradiction']);
  });

  it('is another event where another thing is meant', () => {
    expect(
      relations('The club will file an appeal against the ban.', 'There will be no appeal against the fine.'),
    ).toEqual([]);
  });
});

describe('opposites', () => {
  it.each([
    ['The Oxbow bridge was swept away on Friday.', 'The Oxbow bridge is still standing.'],
    ['Corran shares closed up 3.7 percent.', 'The stock finished 3.7% lower.'],
    ['Harold Finch resigned as director on Monday.', 'The director, Harold Finch, remains at the head of the museum.'],
    ['A short circuit caused the fire at the mill.', 'A short circuit at the mill has been ruled out.'],
    ['Nobody used the stairs on Friday.', 'The miners climbed out by the stairs on Friday.'],
  ])('are told: %s', (a, b) => {
    expect(relations(a, b)).toEqual(['contradiction']);
  });

  it.each([
    ['Corran shares closed up 3.7 percent.', 'The stock finished 1.2% lower.'],
    ['Harold Finch can drive a tractor.', 'Harold Finch did not drive on Monday.'],
    ['A short circuit caused the fire at the mill.', 'Arson has been ruled out at the mill.'],
  ])('are not where they fit: %s', (a, b) => {
    expect(relations(a, b)).not.toContain('contradiction');
  });
});
