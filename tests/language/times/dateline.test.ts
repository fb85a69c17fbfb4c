import { describe, expect, it } from 'vitest';
import { datelineOf, referenceOf } from '../../../src/language/times';

describe('datelineOf', () => {
  it.each([
    ['LAGOS, March 3 (Agency) — Two boats met.', { place: 'LAGOS', month: 3, day: 3, year: null, agency: 'Agency' }],
    ['BRINLEY, Ore., March 15 (StateWire) — A mill burned.', { place: 'BRINLEY, Ore.', month: 3, day: 15 }],
    ['SEOUL, South Korea (AP) — He will visit.', { place: 'SEOUL, South Korea', month: null, day: null, agency: 'AP' }],
    ['PORT HALE — The ferry sank.', { place: 'PORT HALE', month: null, agency: null }],
    ['ROME, 3 March 2024 - The vote passed.', { place: 'ROME', month: 3, day: 3, year: 2024 }],
    ['KYIV, Sept. 10 (Wire) -- Shells fell.', { place: 'KYIV', month: 9, day: 10 }],
  ])('%s', (text, expected) => {
    expect(datelineOf(text)).toMatchObject(expected);
  });

  it('finds it below a title and a byline, with offsets that slice back', () => {
    const text = 'Ferry sinks off Hale\n\nBy Ana Ruiz\n\nPORT HALE, March 3 (Agency) — The ferry sank.';
    const line = datelineOf(text);
    expect(line && text.slice(line.start, line.end)).toBe('PORT HALE, March 3 (Agency)');
  });

  it.each([
    'The ferry sank — all were saved.',
    'NATO said on Monday — again — no.',
    '',
    'Rome, March 3 (Agency) was the byline.',
  ])('finds none in: %s', (text) => {
    expect(datelineOf(text)).toBeNull();
  });
});

describe('referenceOf', () => {
  const article = (published: string | null, text = '') => ({ published, text });

  it('takes the local day of the metadata', () => {
    expect(referenceOf(article('2023-09-13'))).toBe('2023-09-13');
    expect(referenceOf(article('2023-09-13T23:30:00+09:00'))).toBe('2023-09-13');
  });

  it('falls back to a dateline with a year, and to nothing without', () => {
    expect(referenceOf(article(null, 'ROME, 3 March 2024 - The vote passed.'))).toBe('2024-03-03');
    expect(referenceOf(article(null, 'LAGOS, March 3 (Agency) — Two boats met.'))).toBeNull();
    expect(referenceOf(article('soon', 'No dateline.'))).toBeNull();
    expect(referenceOf(article('2023-02-31'))).toBeNull();
  });
});
