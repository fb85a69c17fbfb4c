import type { EntityType } from '../../model';
import { CALENDAR_WORDS, EVENT_STARTS, EVENT_WORDS } from '../lexicon/event-words';
import { COMMON_OPENERS, FUNCTION_WORDS } from '../lexicon/function-words';
import { FAMILY_FIRST, FEMALE_NAMES, MALE_NAMES, NAME_PARTICLES, NEUTRAL_NAMES } from '../lexicon/given-names';
import { NEWS_AGENCIES, NEWS_OUTLETS } from '../lexicon/news-agencies';
import { COMMON_INITIALISMS, OF_HEADS, ORGANISATION_WORDS } from '../lexicon/organisation-words';
import { KNOWN_ORGANISATIONS, KNOWN_OTHERS } from '../lexicon/organisations';
import { PLACE_NOUNS, PLACE_STARTS, PLACE_WORDS } from '../lexicon/place-words';
import { readingsOf } from './gazetteer';
import { plain, unaccented } from './spelling';

const lower = (words: readonly string[]) => new Set(words.map((word) => word.toLowerCase()));

/** Determiners, pronouns, prepositions, conjunctions, auxiliaries. */
export const functionWords = lower(FUNCTION_WORDS);
const openers = lower(COMMON_OPENERS);

/** A word whose capital at the start of a sentence says nothing. */
export function isOpener(word: string): boolean {
  return functionWords.has(word) || openers.has(word);
}

export const calendarWords = lower(CALENDAR_WORDS);
export const organisationWords = lower(ORGANISATION_WORDS);
export const placeWords = lower(PLACE_WORDS);
export const placeStarts = lower(PLACE_STARTS);
export const placeNouns = lower(PLACE_NOUNS);
export const eventWords = lower(EVENT_WORDS);
export const eventStarts = lower(EVENT_STARTS);
export const ofHeads = lower(OF_HEADS);
export const particles = lower(NAME_PARTICLES);
export const familyFirst = new Set(FAMILY_FIRST);
export const commonInitialisms = new Set(COMMON_INITIALISMS);

const organisations = new Set<string>();
for (const name of [...KNOWN_ORGANISATIONS, ...NEWS_AGENCIES, ...NEWS_OUTLETS]) {
  organisations.add(name);
  if (name.length > 5) organisations.add(plain(name));
}
const others = new Set(KNOWN_OTHERS.map(plain));

/** Type of a name that the tables hold; null for all others. */
export function knownType(name: string): EntityType | null {
  const key = plain(name);
  if (others.has(key)) return 'other';
  if (organisations.has(name) || organisations.has(key)) return 'organisation';
  return readingsOf(name, key).length > 0 ? 'place' : null;
}

const female = new Set(FEMALE_NAMES.map(unaccented));
const male = new Set(MALE_NAMES.map(unaccented));
const neutral = new Set(NEUTRAL_NAMES);

/** Gender a given name tells, "neutral" when it tells none, null when it is no given name of the tables. */
export function givenNameGender(word: string): 'female' | 'male' | 'neutral' | null {
  const name = unaccented(word.split('-')[0] ?? word);
  if (neutral.has(name) || (female.has(name) && male.has(name))) return 'neutral';
  if (female.has(name)) return 'female';
  return male.has(name) ? 'male' : null;
}
