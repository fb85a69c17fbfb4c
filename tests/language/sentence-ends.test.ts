import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src';
import { splitSentences } from '../../src/language/tokens';

const sentences = (text: string) =>
  splitSentences(readArticle(text, { format: 'text' })).map(({ words }) => words.map((word) => word.text).join(' '));

describe('titles before names', () => {
  it.each([
    'Sens. Maria Cole and Ann Roy left',
    'Lt. Gov. Ana Ruiz spoke',
    'Det. Supt. Ian Fry agreed',
    'Rev. Al Moss prayed',
    'Brig. Gen. Jo Lane retired',
    'Asst. Chief Jo Lane retired',
    'Messrs. Lane and Moss retired',
  ])('end no sentence: %s', (text) => {
    expect(sentences(`${text}. Nobody else came.`)).toEqual([`${text} .`, 'Nobody else came .']);
  });

  it('keep their point, and offsets with it', () => {
    const text = 'On Monday Det. Supt. Ian Fry agreed.';
    const [sentence] = splitSentences(readArticle(text, { format: 'text' }));
    expect(sentence!.words.map(({ start, end }) => text.slice(start, end))).toEqual(
      sentence!.words.map((word) => word.text),
    );
    expect(sentence!.words.map((word) => word.text).slice(2, 4)).toEqual(['Det.', 'Supt.']);
  });

  it.each([
    ['He was made Adm. The ship sailed.', ['He was made Adm .', 'The ship sailed .']],
    ['He called the PC. Lane refused.', ['He called the PC .', 'Lane refused .']],
  ])('leave other words alone: %s', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});

describe('texts that nobody wrote to be read', () => {
  it('cuts a sentence without an end', () => {
    const long = splitSentences(readArticle('the cat and the dog and '.repeat(500), { format: 'text' }));
    expect(Math.max(...long.map(({ words }) => words.length))).toBeLessThanOrEqual(160);
    expect(long.reduce((count, { words }) => count + words.length, 0)).toBe(3000);
  });

  it.each(['a.b.c.', 'Aa-Bb-', 'x', '“', '7', '('])('reads every character of a run of %s', (unit) => {
    const text = `${unit.repeat(3000)}\n\nThe end of it came.`;
    const words = splitSentences(readArticle(text, { format: 'text' })).flatMap((sentence) => sentence.words);
    const run = words.filter(({ end }) => end <= unit.length * 3000);
    expect(run.map(({ text: word }) => word).join('')).toBe(unit.repeat(3000));
  });
});

describe('datelines', () => {
  it('are parted from the sentence they stand before', () => {
    expect(sentences('LAGOS, March 3 (Agency) — A ferry sank off the port. Nobody — by luck — was hurt.')).toEqual([
      'LAGOS , March 3 ( Agency ) —',
      'A ferry sank off the port .',
      'Nobody — by luck — was hurt .',
    ]);
  });
});
