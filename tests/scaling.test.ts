import { describe, expect, it } from 'vitest';
import { compare } from '../src';

/** Four times the text may take up to this many times the work: linear is 4, quadratic 16. */
const MOST = 9;
const SMALL = 8_000;
const OTHER = 'The mayor of Oldham said on Monday that 12 people died in the fire at a mill.';

/** CPU time of a comparison in milliseconds, the least of a few runs, so that a busy machine does not count. */
function costOf(text: string, other = OTHER): number {
  const costs = [1, 2].map(() => {
    const before = process.cpuUsage();
    compare([
      { id: 'long', text: `It happened.\n\n${text}` },
      { id: 'other', text: other },
    ]);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...costs);
}

const repeated = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

const TOWNS = ['Oldham', 'Varna', 'Muscat', 'Tarn', 'Porto'];
const NOUNS = ['people', 'houses', 'cars', 'workers', 'students', 'voters', 'tickets'];

/** Counts that all differ, of things that are much the same: each of them has many rivals. */
function figures(seed: number, length: number): string {
  let text = '';
  for (let at = seed; text.length < length; at += 7919) {
    const [one, two] = [1000 + ((at * 17) % 8999), 1000 + ((at * 31) % 8999)];
    text += `In ${TOWNS[at % 5]} ${one} ${NOUNS[at % 7]} were counted and ${two} ${NOUNS[(at + 3) % 7]} were lost. `;
  }
  return text;
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
      costOf(repeated(unit, 2000));
      // A few milliseconds of work that is the same for every text would hide in the smaller one.
      const small = costOf(repeated(unit, SMALL));
      expect(costOf(repeated(unit, 4 * SMALL))).toBeLessThan(MOST * (small + 10));
    },
    60_000,
  );

  it('also where two articles are full of different figures', { timeout: 60_000 }, () => {
    const cost = (length: number) => costOf(figures(1, length), figures(2, length));
    cost(1000);
    expect(cost(6000)).toBeLessThan(MOST * (cost(1500) + 10));
  });
});
