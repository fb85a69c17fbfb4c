import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare';
import { RULES } from '../../../src/kinds/place/rules';
import { areComparable, sortsOf } from '../../../src/kinds/place/sort';

const found = (...texts: string[]) =>
  compare(
    texts.map((text, index) => ({ id: `${index}`, text })),
    { kinds: ['place'] },
  ).findings.map(({ relation, rule, positions }) => ({ relation, rule, labels: positions.map(({ label }) => label) }));

describe('rules of the kind place', () => {
  for (const { code, fires, silent } of RULES) {
    it(`${code} reports its example`, () => expect(found(...fires).map(({ rule }) => rule)).toContain(code));
    it(`${code} is silent where it should be`, () => expect(found(...silent)).toEqual([]));
  }
});

describe('sortsOf', () => {
  it('tells a name by its last word, then by the tables', () => {
    expect(sortsOf('Orrin County')).toEqual(['county']);
    expect(sortsOf('Norway')).toContain('country');
    expect(sortsOf('Oslo')).toContain('town');
    expect(areComparable('Oslo', 'Norway')).toBe(false);
  });
});

describe('places', () => {
  it('reports another state in a sentence that is written twice', () => {
    const sentence = (place: string) =>
      `The senator opened a new campaign office in ${place} on Tuesday with two of her aides.`;
    expect(found(sentence('Texas'), sentence('Oregon'))).toEqual([
      { relation: 'contradiction', rule: 'place/differs', labels: ['Texas', 'Oregon'] },
    ]);
  });

  it('does not set near against in, nor a city against its country', () => {
    const sentence = (place: string) =>
      `The engineers finished the new pumping station ${place} after nine months of work.`;
    expect(found(sentence('near Oslo'), sentence('in Oslo')).map(({ relation }) => relation)).toEqual(['refinement']);
    expect(found(sentence('in Norway'), sentence('in Oslo')).map(({ relation }) => relation)).toEqual(['refinement']);
  });

  it('keeps two visits of one person apart', () => {
    expect(
      found('The minister spoke to farmers in Lyon on Monday.', 'The minister spoke to students in Lille.'),
    ).toEqual([]);
  });
});
