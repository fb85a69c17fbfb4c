import { placeContains, samePlace } from '../../language/names/places';
import { sameName } from '../../language/names/similar';
import type { Claim, PlaceValue, Verdict, World } from '../../model';
import { COMPASS } from './lexicon';
import { areComparable } from './sort';

const placeOf = (claim: Claim) => claim.value as PlaceValue;
const verdict = (relation: Verdict['relation'], rule: string, certainty: number, ...because: string[]): Verdict => ({
  relation,
  rule,
  certainty,
  because,
});
const unrelated = verdict('unrelated', 'place/differs', 0);

/** Two claims about where one thing is or happens. */
export function relatePlaces(a: Claim, b: Claim, world: World): Verdict {
  const [x, y] = [placeOf(a), placeOf(b)];
  if (a.topic.slot === 'direction') return relateDirections(x, y);
  if (a.topic.slot === 'venue')
    return x.place === y.place
      ? verdict('same', 'place/venue-differs', 1)
      : verdict('contradiction', 'place/venue-differs', 0.8, 'nobody is in two such rooms or houses at once');
  if (isOne(x.place, y.place)) {
    if ((x.nearness === null) === (y.nearness === null)) return verdict('same', 'place/differs', 1);
    return verdict('refinement', 'place/less-exact', 0.8, 'near a place and in it are told of one event');
  }
  if (contains(x, y, world) || contains(y, x, world))
    return verdict('refinement', 'place/less-exact', 0.9, 'one place lies in the other');
  if (x.nearness !== null || y.nearness !== null || !areComparable(x.place, y.place)) return unrelated;
  if ([...x.within, ...y.within].some((name) => name === x.place || name === y.place)) return unrelated;
  return verdict('contradiction', 'place/differs', 0.9, 'neither place lies in the other');
}

const isOne = (a: string, b: string) => samePlace(a, b) || sameName(a, b) !== 'different';

/** Does the text of any article, or a table, say that `inner` lies in `outer`? */
function contains(outer: PlaceValue, inner: PlaceValue, { facts }: World): boolean {
  if (placeContains(outer.place, inner.place)) return true;
  if (inner.within.some((name) => isOne(name, outer.place) || placeContains(outer.place, name))) return true;
  return facts.places.some(
    ({ name, within }) => isOne(name, inner.place) && within.some((item) => isOne(item, outer.place)),
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
