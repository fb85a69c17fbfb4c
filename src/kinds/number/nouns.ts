import { ANYBODY } from '../../language/lexicon/counted-roles';
import { nounClass, relatedness, sameCounted } from '../../language/lexicon/meaning';

/** Least relatedness at which two counted nouns may stand for the same things. */
const LEAST = 0.6;

/** "people", "persons", "others": anybody. */
export const anyPeople = (noun: string): boolean => ANYBODY.has(noun);

export const isPerson = (noun: string): boolean => anyPeople(noun) || nounClass(noun) === 'person';

/** How well two counted nouns stand for the same things: 1 the same word … 0.3 both persons … −1 other things. */
export function nounsAgree(a: string | null, b: string | null): number {
  if (a === null || b === null) return 0;
  if (a === b) return 1;
  if (sameCounted(a, b)) return 0.8;
  if ((anyPeople(a) && isPerson(b)) || (anyPeople(b) && isPerson(a))) return 0.4;
  if (relatedness(a, b) >= LEAST) return 0.5;
  return -1;
}

/** How well two nouns that a measure or sum belongs to agree, 0–1. */
export const belongAgree = (a: string | null, b: string | null): number =>
  a === null || b === null ? 0 : relatedness(a, b);
