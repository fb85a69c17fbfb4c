/** Words that say when; in newspaper English they stand bare before a subject ("On Monday officials said"). */
export const TIME_WORDS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'today',
  'yesterday',
  'tonight',
  'tomorrow',
  'week',
  'weekend',
  'month',
  'year',
  'morning',
  'afternoon',
  'evening',
  'night',
  'january',
  'february',
  'march',
  'april',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;

/** Prepositions by which the name of a source goes on: "a spokesman for the ministry", "officials in the capital". */
export const PHRASE_LINKS = ['of', 'for', 'from', 'at', 'in', 'with', 'on', 'near', 'inside', 'within'] as const;

/** Pronouns that can be the subject of a reporting verb. */
export const SUBJECT_PRONOUNS = [
  'he',
  'she',
  'they',
  'it',
  'we',
  'i',
  'you',
  'who',
  'others',
  'another',
  'some',
  'many',
  'several',
  'both',
  'those',
  'everyone',
  'somebody',
  'someone',
  'one',
] as const;

export const POSSESSIVES = ['his', 'her', 'their', 'its', 'our', 'my', 'your', 'whose'] as const;
