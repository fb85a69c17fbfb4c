import type { Claim, Kind, World } from '../../model';
import { findParticipants } from './find';
import { relateParticipants } from './relate';
import { RULES } from './rules';
import { labelOf, questionOf } from './words';

/** Who did it, or to whom. */
export const participant: Kind = {
  name: 'participant',
  rules: RULES,
  find: findParticipants,
  keys: (claim, world) => anchors(claim, world).map((anchor) => `${claim.topic.slot} ${anchor}`),
  comparable: (a, b, world) => {
    const right = new Set(anchors(b, world));
    return a.topic.slot === b.topic.slot && anchors(a, world).some((anchor) => right.has(anchor));
  },
  weights: { bias: -3, mainEntity: 0.8, head: 0.8, clause: 5, sentence: 1.5, time: 1, place: 0.5, entities: 1 },
  relate: relateParticipants,
  question: questionOf,
  label: labelOf,
};

/** What the event is anchored to besides the value: the other participant, by name or by noun. */
function anchors(claim: Claim, world: World): string[] {
  const named = claim.topic.entities.slice(0, 1).map((entity) => `#${world.identify(claim.document, entity)}`);
  return claim.topic.head ? [...named, claim.topic.head] : named;
}
