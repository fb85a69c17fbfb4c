import { SINGLE_EVENTS } from '../../language/lexicon/single-events';
import { sameName } from '../../language/names/similar';
import type { Claim, Entity, ParticipantValue, Verdict, World } from '../../model';
import { nameIn } from '../shared/copied';
import { NAMED } from './named';
import { isTwin } from './twin';

const value = (claim: Claim) => claim.value as ParticipantValue;
const entityOf = (claim: Claim): Entity => claim.document.entities.find(({ name }) => name === value(claim).who)!;

/** The two sides of an event in order, as numbers that hold across articles. */
export const sidesOf = (claim: Claim, world: World) =>
  claim.topic.entities.slice(0, 2).map((entity) => world.identify(claim.document, entity));

/** Who the value names, across articles. */
export const identityOf = (claim: Claim, world: World) => world.identify(claim.document, entityOf(claim).index);

/** Two claims about who did (or underwent) one event. */
export function relateParticipants(a: Claim, b: Claim, world: World): Verdict {
  if (value(a).part === 'order') return relateOrders(a, b, world);
  const rule = `participant/${value(a).part}-differs`;
  const unrelated: Verdict = { relation: 'unrelated', rule, because: [], certainty: 0 };
  if (identityOf(a, world) === identityOf(b, world)) return { relation: 'same', rule, because: [], certainty: 1 };
  const [x, y] = [entityOf(a), entityOf(b)];
  // "Trump" may be either of two men of the name: no short form stands against a full one.
  if (sameName(x.name, y.name) !== 'different' || x.names.some((name) => y.names.includes(name))) return unrelated;
  // A body acts through its people ("Brightwell said", "its chief executive said"): persons are compared with persons.
  if (x.type !== y.type || x.type === 'other' || x.type === 'event') return unrelated;
  if (value(a).part === NAMED)
    return {
      relation: 'contradiction',
      rule: 'participant/name-exchanged',
      because: ['the same sentence with another name'],
      certainty: 0.7,
    };
  // "He" and "the governor" mean whom the sentence before names: that is where the difference is told.
  if (isTwin(a, b) && !(isByName(a) && isByName(b))) return unrelated;
  if (isTwin(a, b))
    return { relation: 'contradiction', rule, because: ['the same sentence with another name'], certainty: 0.9 };
  if (!SINGLE_EVENTS.has(a.topic.event ?? '') || x.type === 'place') return unrelated;
  const done = value(a).part === 'agent' ? 'did it' : 'underwent it';
  return { relation: 'contradiction', rule, because: [`one event, two who ${done}`], certainty: 0.85 };
}

/** Is the one in question named in the claim's own words? */
const isByName = (claim: Claim) => nameIn(claim, (text) => entityOf(claim).names.includes(text)) !== null;

function relateOrders(a: Claim, b: Claim, world: World): Verdict {
  const rule = 'participant/sides-exchanged';
  const [x, y] = [sidesOf(a, world), sidesOf(b, world)];
  if (x[0] === y[0] && x[1] === y[1]) return { relation: 'same', rule, because: [], certainty: 1 };
  if (x[0] === y[1] && x[1] === y[0])
    return { relation: 'contradiction', rule, because: ['the two sides of one event are exchanged'], certainty: 0.9 };
  return { relation: 'unrelated', rule, because: [], certainty: 0 };
}
