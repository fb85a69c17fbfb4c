import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lexemesOf } from '../../../src/language/quantities/lexemes';
import { readNumeral } from '../../../src/language/quantities/numeral';

const read = (text: string) => {
  const lexemes = lexemesOf(text);
  const numeral = readNumeral(text, lexemes, 0);
  return numeral?.to === lexemes.length ? numeral.low : null;
};

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** The figure in English words, with or without "and". */
function inWords(figure: number, and: boolean): string {
  if (figure < 20) return ONES[figure] as string;
  if (figure < 100) return TENS[Math.floor(figure / 10)] + (figure % 10 ? `-${ONES[figure % 10]}` : '');
  const [size, name] = figure < 1000 ? [100, 'hundred'] : figure < 1e6 ? [1000, 'thousand'] : [1e6, 'million'];
  const rest = figure % size;
  const joint = and && rest > 0 && rest < 100 ? ' and ' : ' ';
  return `${inWords(Math.floor(figure / size), and)} ${name}${rest ? joint + inWords(rest, and) : ''}`;
}

describe('numbers printed in many styles are read back', () => {
  const figures = fc.integer({ min: 1, max: 99_999_999 });
  test('thousands with commas, points and spaces', () => {
    fc.assert(
      fc.property(figures, (figure) => {
        const grouped = figure.toLocaleString('en-US');
        expect(read(grouped)).toBe(figure);
        expect(read(grouped.replaceAll(',', ' '))).toBe(figure);
        expect(read(grouped.replaceAll(',', ' '))).toBe(figure);
        if (figure >= 1e6) expect(read(grouped.replaceAll(',', '.'))).toBe(figure);
        expect(read(String(figure))).toBe(figure);
        expect(read(figure.toLocaleString('en-IN'))).toBe(figure);
      }),
    );
  });
  test('words', () => {
    fc.assert(
      fc.property(figures, fc.boolean(), (figure, and) => {
        expect(read(inWords(figure, and))).toBe(figure);
      }),
    );
  });
  test('decimals with a magnitude', () => {
    const scales = { thousand: 1e3, million: 1e6, bn: 1e9, trillion: 1e12, lakh: 1e5 };
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.constantFrom('thousand', 'million', 'bn', 'trillion', 'lakh'),
        (tenths, name) => {
          const expected = (tenths / 10) * scales[name as 'bn'];
          expect(read(`${(tenths / 10).toFixed(1)} ${name}`)).toBeCloseTo(expected, 0);
          expect(read(`${(tenths / 10).toFixed(1).replace('.', ',')} ${name}`)).toBeCloseTo(expected, 0);
        },
      ),
    );
  });
});

test.each([
  ['two and a half million', 2_500_000],
  ['a million and a half', 1_500_000],
  ['three and a half', 3.5],
  ['3½', 3.5],
  ['half a dozen', 6],
  ['two dozen', 24],
  ['a quarter of a million', 250_000],
  ['twelve hundred', 1200],
  ['1.2.3', null],
  ['3,4,5', null],
  ['1,00,000', 100_000],
])('%s', (text, expected) => {
  expect(read(text)).toBe(expected);
});
