import { EVENT_LEMMAS } from '../../language/lexicon/event-lemmas';
import { nounClass } from '../../language/lexicon/meaning';
import type { Claim, Kind, PlaceValue, World } from '../../model';
import { isGeneral } from '../shared/general';
import { rarest } from '../shared/rarest';
import { areAnywhere, areApart } from './apart';
import { DESTINATION, isVehicle } from './destination';
import { misplaced, suggestPlaces } from './facts';
import { LISTED } from './find';
import { HAPPENINGS, VAGUE } from './happening-words';
import {
  isOfOtherDays,
  isOfOtherTimes,
  isSingle,
  once,
  placesOf,
  sameHappening,
  sameSubject,
  sharesFigure,
  sharesName,
  sharesRare,
  sharesTime,
} from './matter';
import { relatePlaces } from './relate';
import { RULES } from './rules';
import { sameSetting } from './setting';
import { sharedPlace } from './shared-value';
import { SIDE } from './sides';
import { areToldOfTwo } from './told-of';
import { labelOf, questionOf } from './words';

/** Where something is or happens. */
export const place: Kind = {
  name: 'place',
  rules: RULES,
  find: placesOf,
  keys: ({ topic }, world) => [
    ...(topic.event ? [`${topic.slot} ${topic.event}`] : []),
    ...(topic.head ? [`${topic.slot} ${topic.head}`] : []),
    ...rarest(topic.sentence, world, 3).map((lemma) => `${topic.slot} ~${lemma}`),
  ],
  comparable: (a, b, world) =>
    a.article !== b.article &&
    a.topic.slot === b.topic.slot &&
    !areApart(a, b) &&
    (a.topic.slot !== SIDE || sameSide(a, b)) &&
    (sameSetting(a, b)
      ? !isOfOtherDays(a, b) && sameSubject(a, b, world) >= 0
      : a.topic.slot !== LISTED && sameMatter(a, b, world)),
  features: (a, b, world) => ({
    copied: sameSetting(a, b) ? 1 : 0,
    side: a.topic.slot === SIDE ? 1 : 0,
    distance: a.topic.slot === 'direction' && located(a, b) && isDistance(a) ? 1 : 0,
    located: located(a, b) ? 1 : 0,
    onceHead: located(a, b) && once(a, 'head') && once(b, 'head') ? 1 : 0,
    happening: sameHappening(a, b) ? 1 : 0,
    single: sameHappening(a, b) && isSingle(a) ? 1 : 0,
    onceEvent: sameHappening(a, b) && once(a, 'event') && once(b, 'event') ? 1 : 0,
    subject: sameSubject(a, b, world),
    figure: sharesFigure(a, b) ? 1 : 0,
  }),
  weights: {
    bias: -3.3,
    subject: 1.5,
    happening: 1,
    single: 1,
    onceEvent: 1,
    located: 1.5,
    onceHead: 1,
    entities: 0.8,
    clause: 3,
    sentence: 2,
    time: 0.6,
    figure: 1.5,
    copied: 8,
    distance: 5,
    side: 2.5,
  },
  relate: relatePlaces,
  sharedValue: sharedPlace,
  question: questionOf,
  label: labelOf,
  againstFacts: (_, world) => misplaced(world),
  suggestFacts: (claims) => ({ places: suggestPlaces(claims) }),
};

/** Is it a distance that the direction is told with ("six miles north of"), and no noun ("the north bank")? */
const isDistance = ({ topic }: Claim) => topic.head?.endsWith(' length') ?? false;

const located = ({ topic: x }: Claim, { topic: y }: Claim) =>
  x.head !== null && x.head === y.head && !VAGUE.has(x.head);

/** A token of the clause that a claim stands in. */
const placeToken = ({ document, span, sentence }: Claim) => {
  const { first, last } = document.sentences[sentence]!;
  for (let at = first; at < last; at++) if (document.tokens[at]!.start >= span.start) return at;
  return first;
};

/** One side of the same thing, told of one happening, each article telling one side only. */
const sameSide = (a: Claim, b: Claim) =>
  (a.value as PlaceValue).place === (b.value as PlaceValue).place &&
  a.topic.event === b.topic.event &&
  isOnlySide(a) &&
  isOnlySide(b);

const isOnlySide = ({ document, topic, value }: Claim) =>
  placesOf(document).every(
    (other) =>
      other.topic.slot !== SIDE ||
      other.topic.event !== topic.event ||
      (other.value as PlaceValue).place !== (value as PlaceValue).place ||
      (other.value as PlaceValue).nearness === (value as PlaceValue).nearness,
  );

/** One happening with a common subject, name or rare word; one noun of which each article tells one place. */
function sameMatter(a: Claim, b: Claim, world: World): boolean {
  const same = located(a, b);
  if (isOfOtherTimes(a, b) || isGeneral(a.document, placeToken(a)) || isGeneral(b.document, placeToken(b)))
    return false;
  if (a.topic.slot === 'direction') return same && (isDistance(a) || (once(a, 'head') && once(b, 'head')));
  const subject = sameSubject(a, b, world);
  if (subject <= -1) return false;
  if (a.topic.slot === SIDE) return subject > 0 && !areToldOfTwo(a, b, world);
  if (a.topic.slot === DESTINATION)
    return once(a, 'event') && once(b, 'event') && (subject > 0 || (subject === 0 && (isVehicle(a) || isVehicle(b))));
  if (areAnywhere(a, b) && !sharesFigure(a, b) && !(isSingle(a) && sameHappening(a, b))) return false;
  // Many die in many places: only one and the same person, or one figure, makes it one matter.
  if (a.topic.event === 'die' && subject <= 0 && !sharesFigure(a, b)) return false;
  // Where to and where from change with every journey: only of one traveller are they compared.
  if (a.topic.slot !== 'where' && subject <= 0 && !sharesName(a, b, world)) return false;
  if (sameHappening(a, b))
    return (
      subject > 0 ||
      sharesName(a, b, world) ||
      sharesRare(a, b, world) ||
      sharesTime(a, b) ||
      sharesFigure(a, b) ||
      (subject === 0 && isSingle(a) && !areTwoPatients(a, b) && once(a, 'event') && once(b, 'event'))
    );
  return same && once(a, 'head') && once(b, 'head') && tellAlike(a, b) && !areToldOfTwo(a, b, world);
}

/** "the cook", "the captain": of those taken to hospital there may be several. */
function areTwoPatients({ topic: x }: Claim, { topic: y }: Claim): boolean {
  const areNouns = x.head !== null && y.head !== null && x.head !== y.head;
  return x.event === 'hospitalise' && areNouns && nounClass(x.head!) === 'person' && nounClass(y.head!) === 'person';
}

/** Two happenings that have a name of their own each are two: "freed in Chad", "seized in Sudan"; so is what holds for life. */
function tellAlike({ topic: x }: Claim, { topic: y }: Claim): boolean {
  if (x.slot !== 'where' || x.event === null || y.event === null || x.event === y.event) return true;
  if (OWN.has(x.event) || OWN.has(y.event)) return false;
  return !(HAPPENING_NAMES.has(x.event) && HAPPENING_NAMES.has(y.event));
}

const HAPPENING_NAMES: ReadonlySet<string> = new Set([...Object.keys(HAPPENINGS), ...Object.keys(EVENT_LEMMAS)]);
const OWN: ReadonlySet<string> = new Set(['be born', 'live', 'base', 'hail', 'study', 'bury', 'marry', 'make', 'die']);
