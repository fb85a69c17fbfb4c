import { describe, expect, it } from 'vitest';
import { alarmsOf } from '../../helpers/alarms';
import { COMPATIBLE, OPPOSED } from './basic-pairs';

const alarms = alarmsOf('polarity');

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
