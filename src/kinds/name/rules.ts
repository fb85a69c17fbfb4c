import type { Rule } from '../../model';

export const RULES: readonly Rule[] = [
  {
    code: 'name/misspelled',
    summary: 'One name is spelled in two ways, and one of them is a slip.',
    fires: [
      'Harbour master Ingrid Solvang closed the port of Bergen on Friday.',
      'The port of Bergen was closed by the harbour master, Ingrid Solvnag, on Friday.',
    ],
    silent: [
      'Harbour master Ingrid Solvang closed the port of Bergen on Friday.',
      'Singer Ingmar Solberg opened a festival in Oslo on Friday.',
    ],
  },
  {
    code: 'name/spelling-varies',
    summary: 'One name is spelled in two ways that are both in use (transliteration, accents, hyphens, capitals).',
    fires: [
      'Defence Minister Andrei Volynskiy flew to Minsk.',
      'The defence minister, Andrey Volynsky, flew to Minsk.',
    ],
    silent: ['Defence Minister Andrei Volynskiy flew to Minsk.', 'Mr. Volynskiy arrived in Minsk.'],
  },
  {
    code: 'name/given-name-shortened',
    summary: 'A person goes by a given name in full and by its short form.',
    fires: ['Coach Raymond Ashcombe praised the team.', 'The team was praised by coach Ray Ashcombe.'],
    silent: ['Coach Raymond Ashcombe praised the team.', 'Ashcombe praised the team.'],
  },
];
