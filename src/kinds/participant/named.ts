import { sameName } from '../../language/names/similar';
import type { Claim, Document, Entity, ParticipantValue, World } from '../../model';
import { claimOf, rangeOfTokens } from '../shared/claim';
import { nameIn, neighbours, standsInCopies } from '../shared/copied';
import { topicOf } from '../shared/topic';

/** Slot of the claims that say no more than that a sentence names somebody. */
export const NAMED = 'named';

/** Who a sentence names, wherever in it: what to compare when two articles carry one sentence with two names. */
export function findNamed(document: Document): Claim[] {
  return document.names
    .filter(({ type, text }) => (type === 'person' || type === 'organisation') && /\s/.test(text))
    .map(({ first, last, entity }) => {
      const range = rangeOfTokens(document, first, last);
      const topic = topicOf(document, range, { slot: NAMED, head: neighbours(document, first, last) });
      const value = { type: 'participant', part: NAMED, who: document.entities[entity]!.name } as const;
      return claimOf(document, { kind: 'participant', range, value, topic });
    });
}

/** Is the name the one difference between two sentences? */
export function isExchanged(a: Claim, b: Claim): boolean {
  const [x, y] = [nameIn(a, () => true), nameIn(b, () => true)];
  return x !== null && y !== null && !alsoNames(a, b) && !alsoNames(b, a) && standsInCopies(a, x, b, y);
}

/** "Brought by Nebraska's attorney general, Ann Hale, and Iowa's attorney general, Al Moss": both sentences name both. */
function alsoNames({ document, span: { start, end } }: Claim, other: Claim): boolean {
  const { start: from, end: to } = other.document.sentences[other.sentence]!;
  return other.document.article.text.slice(from, to).includes(document.article.text.slice(start, end));
}

const entityOf = (claim: Claim): Entity =>
  claim.document.entities.find(({ name }) => name === (claim.value as ParticipantValue).who)!;

export const sameNamed = (a: Claim, b: Claim, world: World) =>
  world.identify(a.document, entityOf(a).index) === world.identify(b.document, entityOf(b).index);

/** Two names of one sort that cannot be one; "Trump" may be either of two men of the name. */
export function areNamedApart(a: Claim, b: Claim): boolean {
  const [x, y] = [entityOf(a), entityOf(b)];
  if (sameName(x.name, y.name) !== 'different' || x.names.some((name) => y.names.includes(name))) return false;
  return x.type === y.type && x.type !== 'other' && x.type !== 'event';
}
