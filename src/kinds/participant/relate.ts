import type { Claim, ParticipantValue, Verdict, World } from '../../model';
import { nameIn } from '../shared/copied';
import { areDifferent } from './different';
import { toldBy } from './find';
import { areNamedApart, NAMED, sameNamed } from './named';
import { areTwoDeeds, isOneDeed } from './one-deed';
import { entityOfParty, partyKey } from './party';
import { isTwin } from './twin';

const value = (claim: Claim) => claim.value as ParticipantValue;

/** The two sides of an event in order, as keys that hold across articles. */
export const sidesOf = (claim: Claim, world: World) => toldBy(claim)!.parties.map((party) => partyKey(party, world));

/** Two claims about who did (or underwent) one event. */
export function relateParticipants(a: Claim, b: Claim, world: World): Verdict {
  if (value(a).part === 'order') return relateOrders(a, b, world);
  const rule = `participant/${value(a).part}-differs`;
  const unrelated: Verdict = { relation: 'unrelated', rule, because: [], certainty: 0 };
  const same: Verdict = { relation: 'same', rule, because: [], certainty: 1 };
  if (value(a).part === NAMED) {
    if (sameNamed(a, b, world)) return same;
    if (!areNamedApart(a, b)) return unrelated;
    const because = ['the same sentence with another name'];
    return { relation: 'contradiction', rule: 'participant/name-exchanged', because, certainty: 0.7 };
  }
  const [x, y] = [toldBy(a)!.parties[0]!, toldBy(b)!.parties[0]!];
  const named = entityOfParty(x) !== null;
  if (named && partyKey(x, world) === partyKey(y, world)) return same;
  if (!areDifferent(x, y, world)) return unrelated;
  if (areTwoDeeds(a, b, world)) return unrelated;
  if (isTwin(a, b) && (named || entityOfParty(y) !== null)) {
    // "He" and "the governor" mean whom the sentence before names: that is where the difference is told.
    if (!isByName(a) || !isByName(b)) return unrelated;
    return { relation: 'contradiction', rule, because: ['the same sentence with another name'], certainty: 0.9 };
  }
  if (!isOneDeed(a, b, world)) return unrelated;
  const done = value(a).part === 'agent' ? 'did it' : 'underwent it';
  return { relation: 'contradiction', rule, because: [`one event, two who ${done}`], certainty: 0.85 };
}

/** Is the one in question named in the claim's own words? */
const isByName = (claim: Claim) => nameIn(claim, (text) => value(claim).who.includes(text)) !== null;

function relateOrders(a: Claim, b: Claim, world: World): Verdict {
  const rule = 'participant/sides-exchanged';
  const [x, y] = [sidesOf(a, world), sidesOf(b, world)];
  if (x[0] === y[0] && x[1] === y[1]) return { relation: 'same', rule, because: [], certainty: 1 };
  if (x[0] === y[1] && x[1] === y[0])
    return { relation: 'contradiction', rule, because: ['the two sides of one event are exchanged'], certainty: 0.9 };
  return { relation: 'unrelated', rule, because: [], certainty: 0 };
}
