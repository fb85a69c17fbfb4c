/** Nouns for what somebody did, by the event they tell: "the fund was the president's *proposal*", "on the *orders* of the mayor". */
export const DOER_NOUNS: Readonly<Record<string, string>> = {
  proposal: 'propose',
  idea: 'propose',
  initiative: 'propose',
  suggestion: 'propose',
  brainchild: 'propose',
  order: 'order',
  command: 'order',
  invention: 'invent',
  discovery: 'find',
  complaint: 'complain',
  design: 'design',
  mediation: 'mediate',
  invitation: 'invite',
  nomination: 'appoint',
  appointment: 'appoint',
};

/** Verbs that tell such an event in words of their own; several words are a verb and what stands by it. */
export const DOER_VERBS: Readonly<Record<string, string>> = {
  float: 'propose',
  moot: 'propose',
  suggest: 'propose',
  'put forward': 'propose',
  table: 'propose',
  instruct: 'order',
  command: 'order',
  'make public': 'announce',
  'break news': 'announce',
  'lodge complaint': 'complain',
  'file complaint': 'complain',
  'let go': 'free',
  'give back': 'free',
};
