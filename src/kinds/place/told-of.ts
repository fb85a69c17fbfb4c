import { childrenBy, subjectOf } from '../../language/grammar';
import type { Claim, World } from '../../model';
import { entityAt } from '../shared/entity';
import { sameNoun } from '../shared/same-noun';
import { areOfTwoSexes } from './matter';
import { toldBy } from './told';

/** Who or what the clause around a place is told of, when that is not the noun that is there. */
function subjectIn(claim: Claim): number | null {
  const told = toldBy(claim);
  if (!told || told.event === null) return null;
  const subject = subjectOf(claim.document, told.event);
  return subject === null || subject === told.located || subject === told.thing ? null : subject;
}

/** "a gallery", and not "her gallery" or "the gallery" */
function isAnyOne(claim: Claim): boolean | null {
  const noun = toldBy(claim)?.located ?? null;
  if (noun === null) return null;
  const words = childrenBy(claim.document, noun, ['det', 'nmod:poss']).map((at) => claim.document.tokens[at]!.lower);
  return words.length === 0 ? null : words.every((word) => word === 'a' || word === 'an');
}

/**
 * Do two clauses put two things at what goes by one noun: "the player passed a medical in Lisbon", "the goalkeeper passed a
 * medical in Leeds"; or does the one mean any gallery and the other a certain one?
 */
export function areToldOfTwo(a: Claim, b: Claim, world: World): boolean {
  const [one, other] = [isAnyOne(a), isAnyOne(b)];
  if (one !== null && other !== null && one !== other) return true;
  const [x, y] = [subjectIn(a), subjectIn(b)];
  if (x === null || y === null) return false;
  const [p, q] = [entityAt(a.document, x), entityAt(b.document, y)];
  if (p !== null && q !== null) return world.identify(a.document, p) !== world.identify(b.document, q);
  const [left, right] = [a.document.tokens[x]!, b.document.tokens[y]!];
  const [noun, another] = [left.lemma.toLowerCase(), right.lemma.toLowerCase()];
  return left.tag === 'NOUN' && right.tag === 'NOUN' && (areOfTwoSexes(noun, another) || !sameNoun(noun, another));
}
