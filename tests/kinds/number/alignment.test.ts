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
