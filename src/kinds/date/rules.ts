import type { Rule } from '../../model';

export const RULES: readonly Rule[] = [
  {
    code: 'date/day-differs',
    summary: 'One event is put on two different days.',
    fires: ['The ferry Aurelia sank off Skagen on Tuesday.', 'On Wednesday the ferry Aurelia sank off Skagen.'],
    silent: ['The ferry Aurelia sank off Skagen on Tuesday.', 'On Wednesday divers reached the ferry Aurelia off Skagen.'],
  },
];
