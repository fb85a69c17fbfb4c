import type { Claim, Kind, World } from '../../model';
import { officeHolders, suggestOffices } from './facts';
import { findRoles } from './find';
import { relateRoles } from './relate';
import { RULES } from './rules';
import { labelOf, questionOf } from './words';

/** Office, title, nationality, affiliation and family relation of a person. */
export const role: Kind = {
  name: 'role',
  rules: RULES,
  anyStory: true,
  find: findRoles,
  keys: (claim, world) => [`${claim.topic.slot} ${who(claim, world)}`],
  comparable: (a, b, world) => a.topic.slot === b.topic.slot && who(a, world) === who(b, world),
  // Who is who has been decided; what a person is does not depend on the sentence.
  weights: { bias: 1.5, mainEntity: 1.5 },
  relate: relateRoles,
  question: questionOf,
  label: labelOf,
  againstFacts: officeHolders,
  suggestFacts: (claims) => ({ offices: suggestOffices(claims) }),
};

const who = (claim: Claim, world: World) => world.identify(claim.document, claim.topic.entities[0]!);
