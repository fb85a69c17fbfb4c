import { describe, expect, it } from 'vitest';
import type { Given } from '../../../src/kinds/number/arithmetic';
import { findItemised } from '../../../src/kinds/number/itemised';
import { findSums } from '../../../src/kinds/number/sum';
import type { Document } from '../../../src/model';

/** Figures of a list without end ("5 and 5 and …"), twenty a sentence. */
function listOf(length: number): { document: Document; given: Given[] } {
  const given = Array.from({ length }, (_, at) => {
    const quantity = { start: at * 6, end: at * 6 + 1, first: at * 2, last: at * 2 + 1, counted: null };
    const value = { dimension: 'count', unit: null, low: 5, high: 5, hedge: 'exact' };
    return { claim: { sentence: Math.floor(at / 20) }, figure: { quantity, value, level: null, noun: null } };
  });
  return {
    document: { article: { text: '5 and '.repeat(length) } } as unknown as Document,
    given: given as unknown as Given[],
  };
}

function costOf(find: typeof findSums, length: number): number {
  const { document, given } = listOf(length);
  const costs = [1, 2].map(() => {
    const before = process.cpuUsage();
    find(document, given);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...costs);
}

describe('figures of one article checked against each other', () => {
  it.each([
    ['parts and their total', findItemised, 32_000],
    ['sums', findSums, 8_000],
  ] as const)('take work that grows with the text, not with its square: %s', (_, find, length) => {
    costOf(find, 2000);
    // Four times the figures: four times the work, where the square would be sixteen times.
    expect(costOf(find, length)).toBeLessThan(9 * (costOf(find, length / 4) + 10));
  });
});
