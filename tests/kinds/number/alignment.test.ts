import { describe, expect, it } from 'vitest';
import { compare } from '../../../src';

const relations = (...texts: string[]) =>
  compare(texts, { kinds: ['number'] }).findings.map(({ relation }) => relation);
const agreed = (...texts: string[]) => compare(texts, { kinds: ['number'] }).agreements.length;

describe('look-alikes that are other questions', () => {
  it.each([
    ['killed and hurt', 'The blast killed 14 people.', 'The blast injured 41 people.'],
    [
      'a part and the whole',
      'They evacuated 610 people from the hotel.',
      'They evacuated 610 people, 160 of them children.',
    ],
    ['another year', 'The mine employed 830 people in 1996.', 'The mine now employs 380 people.'],
    ['a rise and a level', 'Prices rose 3.4 percent in May.', 'Inflation stood at 4.3 percent in May.'],
    ['per share and in all', 'The bid is worth 231 pence a share.', 'The stamp costs 213 pence.'],
    ['other people', 'Jonas Vik, 41, lives in Bergen.', 'Petter Lund, 14, lives in Bergen.'],
    ['other currencies', 'The bridge cost $52 million.', 'The bridge cost 25 million euros.'],
    ['an open figure', 'The album sold more than 100,000 copies.', 'The album sold 258,000 copies.'],
  ])('%s', (_, a, b) => expect(relations(a, b)).not.toContain('contradiction'));
});

describe('one value in other words', () => {
  it.each([
    ['units', 'The tunnel under the lake is 18 kilometres long.', 'The tunnel under the lake is 11.2 miles long.'],
    ['words', 'A dozen sailors drowned off Kestrel Point.', 'Twelve sailors drowned off Kestrel Point.'],
  ])('%s', (_, a, b) => {
    expect(relations(a, b)).toEqual([]);
    expect(agreed(a, b)).toBe(1);
  });
});

describe('one sentence with another figure', () => {
  it.each([
    ['an exact one', 'The bill needs 60 votes to pass.', 'The bill needs 63 votes to pass.'],
    ['a hedged one', 'The bill needs at least 60 votes to pass.', 'The bill needs at least 63 votes to pass.'],
    ['a rounded one', 'The herd shrank by nearly 30 percent.', 'The herd shrank by nearly 36 percent.'],
  ])('%s', (_, a, b) => expect(relations(a, b)).toContain('contradiction'));
});

describe('time', () => {
  const first = { id: 'a', text: 'The landslide killed 12 people in Orvane.', published: '2024-05-02T08:00:00Z' };
  const later = (killed: number) => ({
    id: 'b',
    text: `The landslide killed ${killed} people in Orvane.`,
    published: '2024-05-03T08:00:00Z',
  });
  const told = (killed: number) =>
    compare([first, later(killed)], { kinds: ['number'] }).findings.map(({ relation }) => relation);

  it('a later, higher toll is an update', () => expect(told(15)).toEqual(['update']));
  it('a later, lower toll is none: nobody comes back to life', () => expect(told(9)).toEqual(['contradiction']));
});

it('one sentence with its two figures swapped is one finding', () => {
  const found = relations(
    'Officials counted five dead and eight missing after the slide.',
    'Officials counted eight dead and five missing after the slide.',
  );
  expect(found).toEqual(['contradiction']);
});

it('two counts of two sources in one article are disputed', () => {
  const text = 'Police put the crowd at 12,000. The unions spoke of 40,000. The march ended at noon.';
  expect(relations(text, 'The march was peaceful.')).toEqual(['disputed']);
});

describe('figures that something sets apart', () => {
  it.each([
    ['a part of time', 'Sales rose 7 percent in the quarter.', 'Sales rose 4 percent in the first half.'],
    ['a time before', 'The ticket costs 21 euros.', 'A year ago the ticket cost 12 euros.'],
    ['another month', 'Inflation fell to 2.8 percent in May.', 'Inflation was 3.1 percent in April.'],
    ['now and to come', 'The minimum wage will rise to 12.50 euros.', 'The minimum wage is now 11.80 euros.'],
    ['what was sought', 'He was sentenced to 12 years in prison.', 'Prosecutors had sought 15 years in prison.'],
    ['what was offered', 'The union wants a raise of 8 percent.', 'The employers offered a raise of 4 percent.'],
    [
      'what was expected',
      'The firm made a profit of 34 million euros.',
      'Analysts had expected a profit of 40 million euros.',
    ],
    ['what was set aside', 'The bank was fined $25 million.', 'The bank set aside $52 million for fines.'],
    ['somebody beside', 'He was sentenced to 12 years in prison.', 'His brother was sentenced to 8 years in prison.'],
    ['another of its kind', 'The bank was fined $25 million.', 'A rival bank was fined $52 million.'],
    ['of some people', 'The vaccine is 90 percent effective.', 'The vaccine is 70 percent effective in older people.'],
    ['from elsewhere', 'The plant lies 25 km from the capital.', 'The plant lies 12 km from the border.'],
    ['some of them', 'The company will cut 300 jobs.', 'The company will cut 120 of the jobs in Lyon.'],
    ['there and to come', 'The airline flies 120 jets.', 'The airline ordered 40 jets.'],
    ['come and gone', 'The party won 61 seats.', 'The party lost 16 seats.'],
    ['parts of a whole', 'The airline ordered 40 jets.', 'The airline ordered 25 small jets and 15 large jets.'],
    ['another age', 'Paul Weir, 71, died at home.', 'Paul Weir became mayor at the age of 44.'],
    ['a former level', 'Costs were $499 million, an increase of 14 % from $437 million.', 'Costs were $499 million.'],
  ])('%s', (_, a, b) => expect(relations(a, b)).not.toContain('contradiction'));

  it('two of three in the majority are no lead of two', () => {
    expect(relations('The panel ruled by two votes to one.', 'Judge Hale was in the majority of two.')).toEqual([]);
  });

  it('a birthday between two articles', () => {
    const article = (published: string, text: string) => ({ text: `---\npublished: ${published}\n---\n${text}` });
    const pair = [article('2025-05-02', 'Ana Ruiz, 25, ran home.'), article('2025-07-09', 'Ana Ruiz, 26, ran home.')];
    expect(compare(pair, { kinds: ['number'] }).findings.map(({ relation }) => relation)).not.toContain(
      'contradiction',
    );
  });
});
