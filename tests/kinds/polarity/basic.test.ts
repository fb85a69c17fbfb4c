import { describe, expect, it } from 'vitest';
import { compare } from '../../../src';
import { COMPATIBLE, OPPOSED } from './basic-pairs';

const alarms = (a: string, b: string) =>
  compare(
    [
      { id: 'a', text: a, format: 'text' },
      { id: 'b', text: b, format: 'text' },
    ],
    { kinds: ['polarity'] },
  ).findings.filter(({ relation }) => relation === 'contradiction' || relation === 'disputed');

describe('plain pairs of opposites', () => {
  it.each(OPPOSED)('%s ≠ %s', (a, b) => {
    expect(alarms(a, b)).toHaveLength(1);
  });
});

describe('look-alikes', () => {
  it.each(COMPATIBLE)('%s | %s', (a, b) => {
    expect(alarms(a, b)).toEqual([]);
  });
});
