import { describe, expect, it } from 'vitest';
import { alarmsOf } from '../../helpers/alarms';
import { ONE_OR_TWO_DEEDS, TWO_DOERS } from './basic-pairs';

const alarms = alarmsOf('participant');

describe('one deed, two doers', () => {
  it.each(TWO_DOERS)('%s ≠ %s', (a, b) => {
    expect(alarms(a, b)).toHaveLength(1);
  });
});

describe('one deed, two doers, in split clauses and with pronouns', () => {
  it.each([
    ['It was a shepherd who found the wreck of the plane.', 'The wreck of the plane was found by two German hikers.'],
    ['It was Ana Lind who raised the alarm.', 'Max Orr was the first to raise the alarm.'],
    [
      'A technician on a routine sweep came upon the phone in the lavatory.',
      'The phone lay behind a tile in the lavatory. It was found by Timur Aliev, the arbiter of the match.',
    ],
    [
      'Lukas Vagi saw a red line under the summit and went to ring the church bell.',
      'Agnes Pora, the ward councillor, rang the bell of the church.',
    ],
    [
      'The orchestra ended its sponsorship deal with Carrick Bank.',
      'Carrick Bank walked away from the partnership with the orchestra.',
    ],
  ])('%s ≠ %s', (a, b) => {
    expect(alarms(a, b)).toHaveLength(1);
  });
});

describe('look-alikes', () => {
  it.each(ONE_OR_TWO_DEEDS)('%s | %s', (a, b) => {
    expect(alarms(a, b)).toEqual([]);
  });
});
