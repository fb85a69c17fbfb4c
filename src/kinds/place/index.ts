import { relatedness } from '../../language/lexicon/meaning';
import type { Claim, Kind, PlaceValue, World } from '../../model';
import { misplaced, suggestPlaces } from './facts';
import { findPlaces, LISTED } from './find';
import { ROVING, VAGUE } from './lexicon';
import { relatePlaces } from './relate';
import { RULES } from './rules';
import { sameSetting } from './setting';
import { sharedPlace } from './shared-value';
import { labelOf, questionOf } from './words';

const RELATED = 0.8;

/** Where something is or happens. */
export const place: Kind = {
  name: 'place',
  rules: RULES,
  find: placesOf,
  keys: ({ topic }, world) => [
    ...(topic.event ? [`${topic.slot} ${topic.event}`] : []),
    ...(topic.head ? [`${topic.slot} ${topic.head}`] : []),
    ...rarest(topic.sentence, world).map((lemma) => `${topic.slot} ~${lemma}`),
  ],
  comparable: (a, b, world) =>
    a.article !== b.article &&
    a.topic.slot === b.topic.slot &&
    (sameSetting(a, b) || (a.topic.slot !== LISTED && sameMatter(a, b, world))),
  features: (a, b) => ({
    copied: sameSetting(a, b) ? 1 : 0,
    once: once(a) && once(b) ? 1 : 0,
    distance: a.topic.slot === 'direction' && located(a, b) ? 1 : 0,
    located: located(a, b) ? 1 : 0,
    sameEvent: sameEvent(a, b) ? 1 : 0,
  }),
  weights: {
    bias: -5,
    mainEntity: 1.5,
    entities: 0.8,
    clause: 3,
    sentence: 2,
    time: 1,
    copied: 8,
    distance: 5,
    once: 1,
    located: 1.5,
    sameEvent: 1.5,
  },
  relate: relatePlaces,
  sharedValue: sharedPlace,
  question: questionOf,
  label: labelOf,
  againstFacts: (_, world) => misplaced(world),
  suggestFacts: (claims) => ({ places: suggestPlaces(claims) }),
};

const rarest = (lemmas: readonly string[], world: World) =>
  [...lemmas].sort((x, y) => world.rarity(y) - world.rarity(x) || (x < y ? -1 : 1)).slice(0, 3);

const sameEvent = ({ topic: x }: Claim, { topic: y }: Claim) =>
  x.event !== null && y.event !== null && !ROVING.has(x.event) && relatedness(x.event, y.event) >= RELATED;
const located = ({ topic: x }: Claim, { topic: y }: Claim) =>
  x.head !== null && x.head === y.head && !VAGUE.has(x.head);

/** One event with a common noun or name, one noun of which each article tells one place, one distance and direction. */
function sameMatter(a: Claim, b: Claim, world: World): boolean {
  const same = located(a, b);
  if (a.topic.slot === 'direction') return same;
  if (sameEvent(a, b)) return same || sharesName(a, b, world) || sharesRare(a, b, world);
  return same && once(a) && once(b);
}

function sharesName(a: Claim, b: Claim, world: World): boolean {
  const right = new Set(b.topic.entities.map((entity) => world.identify(b.document, entity)));
  return a.topic.entities.some((entity) => right.has(world.identify(a.document, entity)));
}

/** From this rarity on a word tells what a clause is about. */
const RARE = 0.4;

const sharesRare = ({ topic: x }: Claim, { topic: y }: Claim, world: World) =>
  x.clause.some((lemma) => lemma !== x.event && world.rarity(lemma) >= RARE && y.clause.includes(lemma));

/** Does the article tell only this one place of the noun? Then there is no other for it to be mistaken for. */
function once({ topic, document }: Claim): boolean {
  const claims = placesOf(document).filter(
    ({ topic: other }) => other.slot === topic.slot && other.head === topic.head,
  );
  return new Set(claims.map(({ value }) => (value as PlaceValue).place)).size === 1;
}

const cache = new WeakMap<Claim['document'], Claim[]>();

/** Found once: the claims of an article are asked for again when it is compared. */
function placesOf(document: Claim['document']): Claim[] {
  const known = cache.get(document) ?? findPlaces(document);
  cache.set(document, known);
  return known;
}
