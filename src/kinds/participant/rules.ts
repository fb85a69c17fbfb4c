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
];
