import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { findTimes } from '../../../src/language/times';
import { CALENDAR, CLOCKS, RANGES, RELATIVE } from './expressions';

const WORDS = [
  'between',
  'September',
  '10th',
  'and',
  '13',
  '–',
  'Monday',
  ',',
  'at',
  '4:40',
  'p.m.',
  '(',
  '1000',
  'GMT',
  ')',
  'two',
  'days',
  'ago',
  'until',
  'the',
  'end',
  'of',
  'mid',
  '-',
  'May',
  '2019',
  '\n\n',
  'last',
  'week',
  'every',
  'about',
  "'s",
];

describe('any text', () => {
  it('never throws, and its spans slice back, in order and apart', () => {
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom(...WORDS)).map((words) => words.join(' ')),
    );
    const published = fc.constantFrom(
      null,
      '2023-09-13',
      '2024-02-29',
      '0004-01-01',
      'nonsense',
      '2023-09-13T23:30+09:00',
    );
    fc.assert(
      fc.property(text, published, (source, reference) => {
        let stop = 0;
        for (const time of findTimes(source, reference)) {
          expect(source.slice(time.start, time.end)).toBe(time.text);
          expect(time.start).toBeGreaterThanOrEqual(stop);
          stop = time.end;
          if (time.value.start !== null) expect(time.value.start).toMatch(/^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d)?)?)?$/);
        }
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it.each([
    ['digits', '1'],
    ['blanks', ' '],
    ['line breaks', '\n'],
    ['dates', 'Sept 10–13, '],
    ['half a range', 'between September 10 and '],
    ['lists', '10, 11, '],
    ['clock times', 'at 4:40 p.m. '],
    ['brackets', '7 p.m. (1000 '],
    ['lengths', 'two days '],
    ['names in capitals', 'MAY MARCH '],
    ['one word', 'x'],
  ])(
    'reads 100 KB of %s in little time',
    (_, piece) => {
      const text = piece.repeat(Math.ceil(100_000 / piece.length));
      // Processor time, so that a busy machine does not fail the test.
      const begin = process.cpuUsage();
      findTimes(text, '2023-09-13');
      expect(process.cpuUsage(begin).user / 1000).toBeLessThan(3000);
    },
    60_000,
  );
});

describe('time zone of the machine', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it('changes nothing', () => {
    const text = [...RANGES, ...CALENDAR, ...RELATIVE, ...CLOCKS].map(([sentence]) => sentence).join('\n\n');
    const readings = ['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/New_York', 'Asia/Kathmandu'].map(
      (name) => {
        process.env.TZ = name;
        return JSON.stringify(findTimes(text, '2023-03-12T01:30-05:00'));
      },
    );
    expect(new Set(readings).size).toBe(1);
  });

  it('really is another one in the test above', () => {
    process.env.TZ = 'Pacific/Kiritimati';
    const east = new Date('2023-09-13T12:00:00Z').getHours();
    process.env.TZ = 'Pacific/Pago_Pago';
    expect(new Date('2023-09-13T12:00:00Z').getHours()).not.toBe(east);
  });
});
