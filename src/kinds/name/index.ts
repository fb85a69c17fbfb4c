import type { Claim, Kind, World } from '../../model';
import { houseSpelling, suggestNames } from './facts';
import { familyOf } from './families';
import { nameFeatures } from './features';
import { findNameSpellings } from './find';
import { relateNames } from './relate';
import { RULES } from './rules';
import { differenceOf } from './spelling';
import { labelOf, questionOf } from './words';

/** How one and the same name is spelled. */
export const name: Kind = {
  name: 'name',
  rules: RULES,
  find: findNameSpellings,
  // A name that all articles spell alike raises no question.
  keys: (claim, world) => {
    const family = familyOf(claim, world);
    return family === null ? [] : [`${family}`];
  },
  comparable: (a: Claim, b: Claim, world: World) =>
    familyOf(a, world) === familyOf(b, world) && differenceOf(labelOf(a), labelOf(b)) !== null,
  features: nameFeatures,
  weights: {
    bias: -2.5,
    accepted: 5,
    rest: 2,
    given: 1,
    long: 1.5,
    apart: 1.5,
    known: 2.5,
    company: 1.5,
    described: 1.5,
    words: 4,
  },
  relate: relateNames,
  question: questionOf,
  label: labelOf,
  againstFacts: (_, world) => houseSpelling(world),
  suggestFacts: (_, documents) => ({ names: suggestNames(documents) }),
};
