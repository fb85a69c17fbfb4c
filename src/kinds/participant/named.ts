import type { Claim, Document } from '../../model';
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
  return x !== null && y !== null && standsInCopies(a, x, b, y);
}
