import type { Rule } from '../../model';

export const RULES: readonly Rule[] = [
  {
    code: 'participant/agent-differs',
    summary: 'One event is told with two different doers.',
    fires: ['Harold Finch shot the burglar in the kitchen.', 'The burglar was shot in the kitchen by Martin Oakes.'],
    silent: ['Harold Finch shot the burglar in the kitchen.', 'The guard was shot in the hall by Martin Oakes.'],
  },
  {
    code: 'participant/patient-differs',
    summary: 'One doer, one event, two who underwent it.',
    fires: [
      'Border guards arrested Elena Marsh at the ferry terminal.',
      'Border guards arrested Tomas Reed at the ferry terminal.',
    ],
    silent: ['Border guards arrested Elena Marsh at the ferry terminal.', 'City police arrested Tomas Reed in a bar.'],
  },
  {
    code: 'participant/sides-exchanged',
    summary: 'Two articles tell one event the other way round: A beat B, B beat A.',
    fires: [
      'Marta Lind succeeded Anna Holt at the museum in May.',
      'In May Anna Holt succeeded Marta Lind at the museum.',
    ],
    silent: [
      'Marta Lind succeeded Anna Holt at the museum in May.',
      'In May Anna Holt succeeded Ruth Moss at the museum.',
    ],
  },
  {
    code: 'participant/name-exchanged',
    summary: 'Two articles carry one sentence, and one of them has another name in it.',
    fires: [
      'The bill is backed by a group of farmers led by Senator Lydia Marchbank, who owns a dairy in the valley.',
      'The bill is backed by a group of farmers led by Senator Gordon Thwaite, who owns a dairy in the valley.',
    ],
    silent: [
      'The bill is backed by a group of farmers led by Senator Lydia Marchbank, who owns a dairy in the valley.',
      'The bill is opposed by a union of teachers led by Senator Gordon Thwaite, who taught in the city.',
    ],
  },
];
