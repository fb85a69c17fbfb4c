import { describe, expect, it } from 'vitest';
import { compare } from '../src';

/** Four times the text may take up to this many times the work: linear is 4, quadratic 16. */
const MOST = 9;
const SMALL = 8_000;
const OTHER = 'The mayor of Oldham said on Monday that 12 people died in the fire at a mill.';

/** CPU time of a comparison in milliseconds, the least of a few runs, so that a busy machine does not count. */
function costOf(unit: string, length: number): number {
  const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  const costs = [1, 2].map(() => {
    const before = process.cpuUsage();
    compare([
      { id: 'long', text: `It happened.\n\n${text}` },
      { id: 'short', text: OTHER },
    ]);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...costs);
}

describe('work grows with the text, not with its square', () => {
  it.each([
    'a.b.c.',
    'Aa-Bb-',
    '“',
    'two days ',
    '310 km (193 miles) ',
    'September 10 ',
    'the mayor said on Monday that 12 people died in the fire and ',
    'Mr. Kim met Mary Jones in Paris on Monday. ',
    'line\n',
  ])(
    '%j',
    (unit) => {
      costOf(unit, 2000);
      // A few milliseconds of work that is the same for every text would hide in the smaller one.
      expect(costOf(unit, 4 * SMALL)).toBeLessThan(MOST * (costOf(unit, SMALL) + 10));
    },
    60_000,
  );
});
