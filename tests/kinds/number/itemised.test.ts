import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/index';

const rulesIn = (text: string) =>
  compare([
    { id: 'a', text },
    { id: 'b', text: 'The council met on other business.' },
  ]).findings.map(({ rule }) => rule);

describe('a total and its parts in one sentence', () => {
  it.each([
    'Volunteers served 540 meals, 310 of them to children and 250 to adults.',
    'The deal is worth 8.1 per cent: 4.9 per cent in May and 3.6 per cent next year.',
    'The yard sold 418,000 bricks: 285,000 at home, 96,400 abroad and 33,400 online.',
  ])('must add up: %s', (text) => {
    expect(rulesIn(text)).toContain('number/parts-differ');
  });

  it.each([
    'Volunteers served 560 meals, 310 of them to children and 250 to adults.',
    'Volunteers served 560 meals, 310 of them to children and 120 to adults.',
    'Volunteers served 560 meals, including 310 to children and 290 to adults who had registered.',
    'The deal is worth 8.5 per cent: 4.9 per cent in May and 3.6 per cent next year.',
    'The crew of 40 had 12 of them from Norway and 9 from Chile.',
  ])('stays silent: %s', (text) => {
    expect(rulesIn(text)).not.toContain('number/parts-differ');
  });
});
