import { expect, it } from 'vitest';
import { KEY_BITS, WordTable } from '../../../src/language/syntax/word-table';

it('finds the row of every word it holds, and of no other', () => {
  const keys = [0, 1, 1023, 1024, 70000, 70001, 2 ** KEY_BITS - 1];
  const none = keys.map(() => 0);
  const table = new WordTable({
    keys: Int32Array.from(keys),
    topics: Uint16Array.from(keys.keys()),
    kinds: Uint8Array.from(none),
    usages: Uint16Array.from(none),
    closed: [[]],
  });
  expect(keys.map((key) => table.find(key))).toEqual([...keys.keys()]);
  expect([2, 1025, 69999, 2 ** KEY_BITS - 2].map((key) => table.find(key))).toEqual([-1, -1, -1, -1]);
  // Only the lower bits of a hash count.
  expect(table.find(2 ** KEY_BITS + 1024)).toBe(3);
});
