import { list } from '../../language/lexicon/list';

/** Words that say on which of two or more sides, by the side they name, and the nouns that have such sides. */
export const SIDE_AXES: readonly {
  readonly sides: Readonly<Record<string, string>>;
  readonly of: ReadonlySet<string>;
}[] = [
  {
    sides: {
      left: 'left',
      right: 'right',
      'left-hand': 'left',
      'right-hand': 'right',
      port: 'left',
      starboard: 'right',
    },
    of: new Set(
      list(`leg, arm, hand, foot, eye, knee, shoulder, ankle, wrist, elbow, thigh, ear, lung, kidney, hip, ligament, side,
      wing, lane, engine, bow, quarter, hull, flank, tyre, tire, wheel`),
    ),
  },
  {
    sides: {
      front: 'front',
      first: 'front',
      foremost: 'front',
      rear: 'rear',
      back: 'rear',
      last: 'rear',
      hindmost: 'rear',
    },
    of: new Set(list('row, carriage, wagon, wagons, car, coach, axle, wheel, seat, door, tyre, tire, gunner')),
  },
  {
    sides: {
      northbound: 'northbound',
      southbound: 'southbound',
      eastbound: 'eastbound',
      westbound: 'westbound',
    },
    of: new Set(
      list('carriageway, lane, side, platform, track, tunnel, tube, train, service, road, line, section, stretch'),
    ),
  },
];

/** Storeys of a house. */
export const STOREYS: ReadonlySet<string> = new Set(['floor', 'storey', 'story']);
