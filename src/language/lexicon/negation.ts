/** Adverbs and particles that deny the word they hang from. */
export const NEGATORS = [
  'not',
  "n't",
  'n’t',
  'nt',
  'never',
  'hardly',
  'scarcely',
  'barely',
  'nowhere',
  'nor',
  'neither',
] as const;

/** Determiners and pronouns that deny the clause they take part in: "no one left", "nothing was found". */
export const NEGATIVE_NOMINALS = ['nobody', 'none', 'nothing', 'neither', 'noone'] as const;

/** Verbs, nouns and adjectives that deny the infinitive or gerund they govern: "failed to stop", "the refusal to sign". */
export const NEGATIVE_GOVERNORS = [
  'fail',
  'refuse',
  'decline',
  'neglect',
  'forget',
  'avoid',
  'omit',
  'cease',
  'stop',
  'abstain',
  'refrain',
  'unable',
  'unwilling',
  'incapable',
  'powerless',
  'reluctant',
  'failure',
  'refusal',
  'inability',
  'unwillingness',
  'reluctance',
  'impossible',
  'quit',
] as const;

/** The same with an object in between: "prevented the ship from leaving", "barred him from voting". */
export const PREVENTING_VERBS = [
  'prevent',
  'stop',
  'bar',
  'ban',
  'prohibit',
  'block',
  'keep',
  'discourage',
  'dissuade',
  'exempt',
  'forbid',
] as const;

/** What is denied of these is denied of the infinitive they govern: "does not plan to resign", "was not allowed to leave". */
export const TRANSPARENT_GOVERNORS = [
  'plan',
  'intend',
  'expect',
  'want',
  'wish',
  'hope',
  'seem',
  'appear',
  'allow',
  'permit',
  'able',
  'go',
  'manage',
  'need',
  'have',
  'be',
  'let',
  'get',
  'set',
  'due',
  'schedule',
  'likely',
  'ready',
  'willing',
  'agree',
  'choose',
  'decide',
  'dare',
  'bother',
  'use',
  'want',
  'begin',
  'start',
  'continue',
  'plan',
  'intention',
  'think',
  'believe',
  'suppose',
  'mean',
  'aim',
  'seek',
  'help',
  'cause',
] as const;
/** Of these also with a clause: "I do not think that he left". */
export const NEGATION_RAISERS = [
  'think',
  'believe',
  'expect',
  'suppose',
  'imagine',
  'reckon',
  'appear',
  'seem',
  'feel',
  'likely',
  'true',
  'case',
] as const;

/** Adverbs after "not" that add something instead of denying it: "not only the mayor but". */
export const NOT_DENYING_AFTER = [
  'only',
  'just',
  'merely',
  'simply',
  'solely',
  'necessarily',
  'least',
  'until',
  'till',
  'to',
  'surprisingly',
  'even',
  'all',
  'every',
  'everyone',
  'always',
  'everything',
  'entirely',
  'fully',
] as const;

/** Words after "no" with which nothing is denied: "no fewer than 12", "no doubt". */
export const NOT_DENYING_AFTER_NO = [
  'fewer',
  'less',
  'more',
  'later',
  'earlier',
  'doubt',
  'sooner',
  'matter',
  'wonder',
  'secret',
  'stranger',
  'mistake',
] as const;

/** Nouns whose complement is denied: "lack of water", "in the absence of the mayor". */
export const LACKING_NOUNS = ['lack', 'absence', 'shortage', 'denial'] as const;
