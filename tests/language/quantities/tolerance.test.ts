import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compatible, intervalOf } from '../../../src/language/quantities';
import { quantitiesOf } from './helper';

const value = (text: string) => {
  const found = quantitiesOf(text)[0];
  if (!found) throw new Error(`no quantity in "${text}"`);
  return found.value;
};

describe('two statements of one quantity', () => {
  test.each([
    ['12 people', 'a dozen people', 'same'],
    ['12 people', '21 people', 'differs'],
    ['100 people', '103 people', 'differs'],
    ['about 40 cars', '42 cars', 'refinement'],
    ['some 20 cars', '32 cars', 'differs'],
    ['412,000 patients', '411,987 patients', 'refinement'],
    ['more than 400,000 patients', '412,000 patients', 'refinement'],
    ['more than 4,800 patients', 'nearly 5,000 patients', 'refinement'],
    ['more than 4,800 patients', '5,900 patients', 'differs'],
    ['at least 12 people', '15 people', 'refinement'],
    ['at least 12 people', '9 people', 'differs'],
    ['at least 12 people', '120 people', 'differs'],
    ['hundreds of people', '430 people', 'refinement'],
    ['between 10 and 15 people', '12 people', 'refinement'],
    ['between 10 and 15 people', '17 people', 'differs'],
    ['425 miles', '680 km', 'same'],
    ['310 km', '193 miles', 'same'],
    ['1 mile', '2.6 km', 'differs'],
    ['within one mile', 'within 2.6 km', 'differs'],
    ['24,700 acres', '10,000 ha', 'same'],
    ['1,243.5 feet', '379 m', 'same'],
    ['1,243.5 feet', '397 m', 'differs'],
    ['47 mph', '76 km/h', 'same'],
    ['100 °F', '38 °C', 'same'],
    ['100 °F', '42 °C', 'differs'],
    ['more than 18 months', 'nearly 19 months', 'refinement'],
    ['less than an hour', '40 minutes', 'refinement'],
    ['under a minute', 'seven minutes', 'differs'],
    ['48 hours', 'two days', 'same'],
    ['4.99 percent', 'nearly 5 percent', 'refinement'],
    ['50 percent', '53 percent', 'differs'],
    ['a third of homes', '32.5 percent', 'refinement'],
    ['$318.4m', '$318m', 'refinement'],
    ['$45', '$46', 'differs'],
    ['$6.5m', '€6.5m', 'incomparable'],
    ['12 percent', '12 percentage points', 'incomparable'],
  ] as const)('%s / %s: %s', (a, b, expected) => {
    expect(compatible(value(a), value(b))).toBe(expected);
    expect(compatible(value(b), value(a))).toBe(expected);
  });
});

test('the interval of a value holds the figure that was said', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 10_000_000 }),
      fc.constantFrom('exact', 'about', 'at-least', 'at-most', 'more-than', 'less-than', 'nearly'),
      fc.constantFrom('count', 'money:USD', 'percent', 'length'),
      (figure, hedge, dimension) => {
        const low = hedge === 'at-most' || hedge === 'less-than' ? null : figure;
        const high = hedge === 'at-least' || hedge === 'more-than' ? null : figure;
        const interval = intervalOf({ type: 'number', low, high, dimension, unit: null, hedge });
        expect(interval.low).toBeLessThanOrEqual(figure);
        expect(interval.high).toBeGreaterThanOrEqual(figure);
      },
    ),
  );
});

test('agreement is symmetric', () => {
  const side = fc.record({
    figure: fc.integer({ min: 0, max: 5000 }),
    hedge: fc.constantFrom('exact', 'about', 'nearly', 'at-least', 'at-most'),
    unit: fc.constantFrom('km', 'mi', 'm'),
  });
  fc.assert(
    fc.property(side, side, (a, b) => {
      const read = ({ figure, hedge, unit }: typeof a) =>
        ({
          type: 'number',
          low: hedge === 'at-most' ? null : figure,
          high: hedge === 'at-least' ? null : figure,
          dimension: 'length',
          unit,
          hedge,
        }) as const;
      expect(compatible(read(a), read(b))).toBe(compatible(read(b), read(a)));
    }),
  );
});
