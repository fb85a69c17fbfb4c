import { describe, expect, it } from 'vitest';
import { alarmsOf } from '../../helpers/alarms';
import { ONE_OR_TWO_DEEDS, TWO_DOERS } from './basic-pairs';

const alarms = alarmsOf('participant');

describe('one deed, two doers', () => {
  it.each(TWO_DOERS)('%s ≠ %s', (a, b) => {
    expect(alarms(a, b)).toHaveLength(1);
  });
});

describe('look-alikes', () => {
  it.each(ONE_OR_TWO_DEEDS)('%s | %s', (a, b) => {
    expect(alarms(a, b)).toEqual([]);
  });
});
