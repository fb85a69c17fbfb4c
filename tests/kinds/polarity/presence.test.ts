import { describe, expect, it } from 'vitest';
import { alarmsOf } from '../../helpers/alarms';

const alarms = alarmsOf('polarity');

describe('none or some', () => {
  it('sets a thing that was not there against the thing', () => {
    const [found] = alarms(
      'There were no lifejackets on the Marigold when she capsized off Tern Point.',
      'Lifejackets had been carried on the Marigold, which capsized off Tern Point.',
    );
    expect(found?.rule).toBe('polarity/none-or-some');
  });

  it('knows who fires fires shots', () => {
    expect(
      alarms(
        'Not a single shot was fired in the raid on the Corran bank.',
        'One of the raiders fired twice in the raid on the Corran bank.',
      ),
    ).toHaveLength(1);
    expect(
      alarms(
        'Not a single shot was fired in the raid on the Corran bank.',
        'The Corran bank fired two guards after the raid.',
      ),
    ).toEqual([]);
  });

  it('is silent where an article tells of the thing itself', () => {
    expect(
      alarms(
        'The Marigold had a hole in her deck. Divers who searched the hull found no hole.',
        'Divers who searched the hull of the Marigold saw a hole below the waterline.',
      ),
    ).toEqual([]);
  });

  it('is silent where only a part of a sort is missing, or it is only supposed', () => {
    expect(
      alarms('Divers found no hole that could have sunk her.', 'Divers found a hole in the rudder of the ship.'),
    ).toEqual([]);
    expect(alarms("Let's say there is no map of the mine.", 'The mine has a map, drawn in 1910.')).toEqual([]);
  });
});
