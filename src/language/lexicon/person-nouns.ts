import { list } from './list';

/** Nouns for persons without a name, and the gender they tell; with titles they compete for a pronoun. */
export const GENDERED_PERSON_NOUNS = {
  man: 'male',
  boy: 'male',
  father: 'male',
  son: 'male',
  brother: 'male',
  husband: 'male',
  uncle: 'male',
  grandfather: 'male',
  gentleman: 'male',
  nephew: 'male',
  boyfriend: 'male',
  stepfather: 'male',
  widower: 'male',
  woman: 'female',
  girl: 'female',
  mother: 'female',
  daughter: 'female',
  sister: 'female',
  wife: 'female',
  aunt: 'female',
  grandmother: 'female',
  niece: 'female',
  girlfriend: 'female',
  widow: 'female',
  stepmother: 'female',
} as const;

export const PERSON_NOUNS =
  list(`person, child, teenager, teen, baby, toddler, worker, employee, patient, passenger, hiker, climber, swimmer, cyclist,
  pedestrian, motorist, voter, customer, tourist, visitor, guest, friend, colleague, neighbor, neighbour, partner, spouse, relative, cousin, twin,
  shooter, attacker, assailant, killer, robber, thief, burglar, hacker, prisoner, inmate, detainee, hostage, migrant, refugee, immigrant, juror, soldier,
  policeman, policewoman, successor, predecessor, rival, opponent, winner, loser, critic, aide, insider, whistleblower, caller, user, applicant`);

/** Adjectives that may stand between "the" and a noun that was used before without naming another bearer. */
export const EMPTY_MODIFIERS = list(
  'former, embattled, beleaguered, veteran, late, longtime, ailing, popular, disgraced, ousted, outspoken, controversial, then, retired, elderly, young, same',
);
