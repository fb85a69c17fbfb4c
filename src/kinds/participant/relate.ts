import { sameName } from '../../language/names/similar';
import type { Claim, Entity, ParticipantValue, Verdict, World } from '../../model';

const value = (claim: Claim) => claim.value as ParticipantValue;
const entityOf = (claim: Claim): Entity => claim.document.entities.find(({ name }) => name === value(claim).who)!;

/** Who the value names, across articles. */
export const identityOf = (claim: Claim, world: World) => world.identify(claim.document, entityOf(claim).index);

/** Two claims about who did (or underwent) one event. */
export function relateParticipants(a: Claim, b: Claim, world: World): Verdict {
  const rule = `participant/${value(a).part}-differs`;
  if (identityOf(a, world) === identityOf(b, world)) return { relation: 'same', rule, because: [], certainty: 1 };
  const [x, y] = [entityOf(a), entityOf(b)];
  // "Trump" may be either of two men of the name: no short form stands against a full one.
  if (sameName(x.name, y.name) !== 'different') return { relation: 'unrelated', rule, because: [], certainty: 0 };
  // A body acts through its people ("Brightwell said", "its chief executive said"): persons are compared with persons.
  if (x.type !== y.type || x.type === 'other' || x.type === 'event')
    return { relation: 'unrelated', rule, because: [], certainty: 0 };
  return {
    relation: 'contradiction',
    rule,
    because: [`one event, two who ${value(a).part === 'agent' ? 'did it' : 'underwent it'}`],
    certainty: 0.85,
  };
}
