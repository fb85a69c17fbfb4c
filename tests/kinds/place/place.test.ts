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

  it.each([
    [
      'hospital',
      'Trainer Osla Brandt was taken to hospital in Tarvik with a broken wrist.',
      'Osla Brandt, the trainer, was flown to a clinic in Molde on Friday.',
    ],
    ['seat', 'Lisbon-based Corvela sells shoes.', 'Corvela, the Porto-based maker of shoes, lost money last year.'],
    [
      'event noun',
      'The cook caught the disease at a wedding in Norwich, doctors said.',
      'Doctors think the cook brought it back from a wedding in Ipswich.',
    ],
    [
      'report',
      'Neighbouring Zambia has reported 14 deaths from cholera this month.',
      'Fourteen people have died of cholera in Malawi this month.',
    ],
    [
      'landfall',
      'The storm came ashore at Dorsa on Sunday with winds of 150 kph.',
      'The typhoon made landfall at Merin on Sunday, with winds of 150 kph.',
    ],
    [
      'side',
      'Rescuers found the boat on the north bank of the Orre on Friday.',
      'The boat lay on the south bank of the Orre when rescuers found it on Friday.',
    ],
  ])('sees one whereabouts told in two ways: %s', (_, a, b) =>
    expect(found(a, b).map(({ relation }) => relation)).toEqual(['contradiction']),
  );

  it.each([
    [
      'the capital',
      'The treaty was signed in the Omani capital on Friday.',
      'On Friday the treaty was signed in Muscat by both sides.',
    ],
    [
      'told inside',
      'The typhoon came ashore at Dorsa in Lantau province.',
      'The typhoon came ashore in Lantau. The mayor of Dorsa, in Lantau, slept.',
    ],
    [
      'another year',
      'The ring was stolen in 1978, in Quimper, from a church.',
      'The ring was stolen in Linz on Friday.',
    ],
    ['denied', 'The plane did not land in Zurich.', 'The plane landed in Geneva on Friday evening.'],
    ['other people', 'Eleven people died in Malawi.', 'Two people died in Zambia.'],
  ])('raises no alarm: %s', (_, a, b) =>
    expect(found(a, b).filter(({ relation }) => relation === 'contradiction')).toEqual([]),
  );
});
