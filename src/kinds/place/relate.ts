import { countryOf, placeContains, samePlace } from '../../language/names/places';
import { sameName } from '../../language/names/similar';
import type { Claim, PlaceValue, Verdict, World } from '../../model';
import { storyCapital } from './capital';
import { compassOf } from './compass';
import { liesIn } from './holding';
import { COMPASS, EXCLUSIVE, ROOM_OF, SITES, VENUES } from './lexicon';
import { SIDE } from './sides';
import { areComparable } from './sort';

const placeOf = (claim: Claim) => claim.value as PlaceValue;
const verdict = (relation: Verdict['relation'], rule: string, certainty: number, ...because: string[]): Verdict => ({
  relation,
  rule,
  certainty,
  because,
});
const unrelated = verdict('unrelated', 'place/differs', 0);

/** A noun such as "clinic" and no name. */
const isUnnamed = (place: string) => VENUES.has(place) || SITES.has(place);

/** Two claims about where one thing is or happens. */
export function relatePlaces(a: Claim, b: Claim, world: World): Verdict {
  const [x, y] = [placeOf(a), placeOf(b)];
  if (a.topic.slot === 'direction') return relateDirections(x, y);
  if (a.topic.slot === SIDE) return relateSides(x, y);
  if (x.nearness === null && y.nearness === null && shutOut(x.place, y.place))
    return verdict('contradiction', 'place/venue-differs', 0.8, 'nobody is in two such rooms or houses at once');
  // The same words twice name one place, whatever else is known of it.
  if (x.place === y.place && x.nearness === y.nearness && x.within.join() === y.within.join())
    return verdict('same', 'place/differs', 1);
  const near = [x, y].map(({ nearness }) => nearness !== null);
  const [left, right] = [levelsOf(x, world), levelsOf(y, world)];
  if (isOne(x.place, y.place) && (!isUnnamed(x.place) || !left.length || !right.length)) {
    if (near[0] === near[1]) return verdict('same', 'place/differs', 1);
    return verdict('refinement', 'place/less-exact', 0.8, 'near a place and in it are told of one event');
  }
  const [p, q] = [left[0], right[0]];
  if (p === undefined || q === undefined) return unrelated;
  if (isOne(p, q)) {
    const plain = near[0] === near[1] && p === x.place && q === y.place;
    return plain
      ? verdict('same', 'place/differs', 1)
      : verdict('refinement', 'place/less-exact', 0.9, 'both name the same place, one of them more of it');
  }
  const inside = [left.slice(1).some((name) => isOne(name, q)), right.slice(1).some((name) => isOne(name, p))];
  if (inside[0] || inside[1] || holds(p, q, world) || holds(q, p, world))
    return verdict('refinement', 'place/less-exact', 0.9, 'one place lies in the other');
  if (near[0] && near[1] && left.some((one) => right.some((other) => areAbroad(one, other))))
    return verdict('contradiction', 'place/differs', 0.7, 'the two lie in different countries');
  if (near[0] || near[1]) return unrelated;
  for (const one of left)
    for (const other of right)
      if (
        (areComparable(one, other) || areAbroad(one, other)) &&
        !isOne(one, other) &&
        !holds(one, other, world) &&
        !holds(other, one, world)
      )
        return verdict('contradiction', 'place/differs', 0.9, 'neither place lies in the other');
  return unrelated;
}

/** Names of the place and of those that hold it, without nouns; "the Sultanate of Oman" by its short name. */
const levelsOf = ({ place, within }: PlaceValue, world: World) =>
  [place, ...within]
    .map((name) => (name === 'capital' ? (storyCapital(world) ?? name) : name))
    .filter((name) => !isUnnamed(name))
    .map((name) => name.replace(STATE_FORMS, ''));
const STATE_FORMS =
  /^(?:Republic|Kingdom|Sultanate|State|Emirate|Principality|Grand Duchy|Federation)(?: of)? (?=\p{Lu})/u;

/** Two sorts of house that exclude each other: who dies in a clinic does not die at home. */
const shutOut = (a: string, b: string) =>
  (VENUES.has(a) && VENUES.has(b) && !isKindOf(a, b) && !isKindOf(b, a)) ||
  areTwoRooms(a, b) ||
  areExclusive(a, b) ||
  areExclusive(b, a);

/** "in the kitchen", "in the lobby" */
const areTwoRooms = (a: string, b: string) => {
  const [x, y] = [ROOM_OF.get(a), ROOM_OF.get(b)];
  return x !== undefined && y !== undefined && x !== y;
};

const areExclusive = (a: string, b: string) => EXCLUSIVE[a]?.includes(b) ?? false;

/** House nouns that may be one and the same house. */
const KINDS_OF: Readonly<Record<string, readonly string[]>> = {
  home: [
    'house',
    'flat',
    'apartment',
    'farmhouse',
    'cottage',
    'cabin',
    'garage',
    'kitchen',
    'cellar',
    'basement',
    'attic',
  ],
  house: ['home', 'farmhouse', 'cottage', 'garage', 'kitchen', 'cellar', 'basement', 'attic'],
  clinic: ['hospital'],
  prison: ['jail'],
  school: ['gymnasium', 'nursery', 'library'],
  hotel: ['restaurant', 'kitchen', 'basement', 'garage'],
  church: ['cemetery', 'monastery', 'basement', 'cellar'],
  headquarters: ['library', 'basement', 'garage'],
  park: ['museum', 'cemetery', 'restaurant', 'stadium', 'theatre', 'theater'],
  barn: ['shed', 'farmhouse'],
  hospital: ['morgue', 'kitchen', 'basement'],
  airport: ['hangar', 'hotel', 'restaurant'],
  harbour: ['warehouse', 'harbor'],
  harbor: ['warehouse'],
  factory: ['warehouse', 'shed', 'kitchen'],
  museum: ['basement', 'cellar', 'attic', 'restaurant', 'library'],
  cabin: ['cottage', 'shed'],
  flat: ['apartment', 'kitchen'],
  apartment: ['kitchen'],
  theatre: ['theater', 'basement'],
  theater: ['basement'],
  cellar: ['basement'],
  farmhouse: ['kitchen', 'cellar', 'attic', 'shed', 'barn'],
  tunnel: [],
};
const isKindOf = (a: string, b: string) => a === b || (KINDS_OF[a]?.includes(b) ?? false);

/** A place in one country and another country, or a place there: "Dublin" and "Luxembourg". */
function areAbroad(a: string, b: string): boolean {
  const [x, y] = [countryOf(a), countryOf(b)];
  return x !== null && y !== null && x !== y;
}

const isOne = (a: string, b: string) => samePlace(a, b) || sameName(a, b) !== 'different';

/** Does the text of any article, a table or the newsroom say that `inner` lies in `outer`? */
function holds(outer: string, inner: string, world: World): boolean {
  if (placeContains(outer, inner) || liesIn(inner, outer, world)) return true;
  return world.facts.places.some(({ name, within }) => isOne(name, inner) && within.some((item) => isOne(item, outer)));
}

/** "in the left leg" and "in the right leg", "in northern Chad" and "in southern Chad" */
function relateSides(x: PlaceValue, y: PlaceValue): Verdict {
  if (x.nearness === y.nearness) return verdict('same', 'place/side-differs', 1);
  const [p, q] = [x, y].map(({ nearness }) =>
    compassOf((nearness ?? '').replace(/^facing /, '').replace(/bound$/, '')),
  );
  if (p && q) {
    const apart = Math.abs(COMPASS[p]! - COMPASS[q]!);
    if (Math.min(apart, 360 - apart) <= APART)
      return verdict('refinement', 'place/less-exact', 0.8, 'neighbouring points of the compass');
  }
  return verdict(
    'contradiction',
    'place/side-differs',
    0.85,
    `${x.nearness} and ${y.nearness} are two sides or storeys`,
  );
}

/** Degrees that two directions may lie apart and still be one, said more or less exactly ("south", "southwest"). */
const APART = 45;

function relateDirections(x: PlaceValue, y: PlaceValue): Verdict {
  const [p, q] = [x, y].map(({ nearness }) => COMPASS[(nearness ?? '').replace(/ of$/, '')] ?? 0) as [number, number];
  const apart = Math.min(Math.abs(p - q), 360 - Math.abs(p - q));
  if (apart === 0) return verdict('same', 'place/direction-differs', 1);
  if (apart <= APART) return verdict('refinement', 'place/less-exact', 0.8, 'neighbouring points of the compass');
  return verdict('contradiction', 'place/direction-differs', 0.9, `${x.nearness} and ${y.nearness} are two sides`);
}
