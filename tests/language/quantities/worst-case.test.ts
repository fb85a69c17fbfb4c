import { expect, test } from 'vitest';
import { findQuantities } from '../../../src/language/quantities';

/** Processor time, which a busy machine does not stretch. Without tokens nothing is found, but every reader still runs over the whole text. */
const milliseconds = (text: string) => {
  const start = process.cpuUsage();
  findQuantities(text, [], [], []);
  return process.cpuUsage(start).user / 1000;
};

test.each([
  ['figures', '1'],
  ['commas', '1,'],
  ['groups', '000 '],
  ['number words', 'hundred and '],
  ['hyphens', 'twenty-'],
  ['ones', 'one in '],
  ['ranges', '1 to '],
  ['signs', '$'],
  ['halves', 'half a '],
  ['points', '3 points '],
  ['apostrophes', '’'],
])('a long run of %s takes no more than linear time', (_, piece) => {
  const run = piece.repeat(4_000);
  const longer = piece.repeat(16_000);
  milliseconds(run);
  expect(milliseconds(longer)).toBeLessThan(300 + 10 * milliseconds(run));
});
