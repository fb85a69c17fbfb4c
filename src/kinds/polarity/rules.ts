import type { Rule } from '../../model';

export const RULES: readonly Rule[] = [
  {
    code: 'polarity/negated',
    summary: 'One article says what another denies in the same word: signed, did not sign.',
    fires: ['Harold Finch signed the lease on Tuesday.', 'Harold Finch did not sign the lease on Tuesday.'],
    silent: ['Harold Finch signed the lease on Tuesday.', 'Martin Oakes did not sign the petition on Tuesday.'],
  },
  {
    code: 'polarity/opposite',
    summary: 'Two articles tell one matter with opposite words: accepted, rejected.',
    fires: [
      'The Tern Coast Fishers rejected the accord on Friday.',
      'The Tern Coast Fishers have accepted the agreement.',
    ],
    silent: [
      'The amendment on school meals was carried late on Monday.',
      'The amendment on dog licences was rejected late on Monday.',
    ],
  },
  {
    code: 'polarity/not-yet',
    summary: 'One article says that something has not happened so far, another that it has: told as an update.',
    fires: ['Harold Finch has not signed the lease yet.', 'Harold Finch signed the lease.'],
    silent: ['Harold Finch has not signed the lease yet.', 'Martin Oakes signed the petition.'],
  },
  {
    code: 'polarity/none-or-some',
    summary: 'One article says that there was no such thing at all, another tells of one.',
    fires: [
      'Divers who searched the hull found no hole, the harbour office said.',
      'Divers who searched the hull saw a hole below the waterline.',
    ],
    silent: [
      'Divers who searched the hull found no hole, the harbour office said.',
      'Divers who searched the hull looked for a hole below the waterline.',
    ],
  },
];
