/**
 * What befalls those who are counted: event classes under which the same count is another matter. "12 killed" and
 * "12 injured" are two counts; "12 homes destroyed" and "12 homes damaged" too.
 */
export const FATES: Readonly<Record<string, string>> = {
  die: 'die',
  kill: 'die',
  injure: 'injure',
  hospitalise: 'hospitalise',
  disappear: 'disappear',
  survive: 'survive',
  rescue: 'rescue',
  escape: 'escape',
  evacuate: 'evacuate',
  flee: 'evacuate',
  strand: 'strand',
  trap: 'trap',
  arrest: 'arrest',
  charge: 'charge',
  convict: 'convict',
  abduct: 'abduct',
  free: 'free',
  infect: 'infect',
  vaccinate: 'vaccinate',
  'lay off': 'lay off',
  dismiss: 'lay off',
  destroy: 'destroy',
  damage: 'damage',
  burn: 'destroy',
  devour: 'destroy',
  raze: 'destroy',
};

/** Nouns that stand for a fate when a figure is given to them: "the toll stands at seven", "24 bodies". */
export const FATE_NOUNS: Readonly<Record<string, string>> = {
  toll: 'die',
  body: 'die',
  dead: 'die',
  injured: 'injure',
  wounded: 'injure',
  missing: 'disappear',
  case: 'infect',
};

/** Verbs with an active subject that suffers: "12 people died", "610,000 fled". Of the others the object suffers. */
export const SUFFERING_SUBJECT: ReadonlySet<string> = new Set([
  'die',
  'disappear',
  'survive',
  'escape',
  'evacuate',
  'infect',
]);

/** Fates that never fall back: a later, lower figure is no news but an error. */
export const ONLY_RISES: ReadonlySet<string> = new Set(['die', 'injure', 'destroy', 'damage', 'arrest', 'rescue']);

/** Fates and events whose count runs on while the story runs. */
export const RUNNING: ReadonlySet<string> = new Set([
  'die',
  'injure',
  'disappear',
  'hospitalise',
  'rescue',
  'survive',
  'evacuate',
  'trap',
  'strand',
  'arrest',
  'charge',
  'free',
  'infect',
  'vaccinate',
  'destroy',
  'damage',
  'burn',
  'contain',
  'extinguish',
  'containment',
]);

/** Counted nouns that say only that people are counted. */
export const ANYBODY: ReadonlySet<string> = new Set([
  'people',
  'person',
  'persons',
  'individual',
  'human',
  'soul',
  'life',
  'other',
  'others',
  'one',
  'ones',
  'victim',
  'head',
]);

/** Nouns before "of" and a number that say what is counted: "a crew of 12", "a workforce of 14,400". */
export const COLLECTIVES: Readonly<Record<string, string>> = {
  crew: 'crew',
  workforce: 'employee',
  staff: 'employee',
  payroll: 'employee',
  population: 'inhabitant',
  crowd: 'participant',
  audience: 'spectator',
  attendance: 'spectator',
  turnout: 'voter',
  membership: 'member',
  fleet: 'vehicle',
  majority: 'majority',
  margin: 'majority',
};
