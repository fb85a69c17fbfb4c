import type { Claim, Kind, World } from '../../model';
import { coincidence, coincidenceKeys } from './coincidence';
import { comparable } from './comparable';
import { suggestEvents } from './facts';
import { familiesOf } from './families';
import { dateFeatures } from './features';
import { findDates } from './find';
import { mendedKeys } from './mended';
import { surplus } from './one-event';
import { relateDates } from './relate';
import { RULES } from './rules';
import { sharedDate } from './shared-value';
import { labelOf, questionOf } from './words';

/** What two claims on one event share at least: the event, a telling word, the thing, or a time that one of them mistook. */
const keysOf = (claim: Claim, world: World): string[] => {
  const { topic } = claim;
  return [
    ...(topic.event ? [topic.event] : []),
    ...(topic.head ? [topic.head] : []),
    ...(topic.time ? [topic.time] : []),
    ...topic.sentence.filter((lemma) => world.rarity(lemma) > 0.35),
    ...familiesOf(topic.event).map((family) => `family ${family}`),
    ...coincidenceKeys(claim),
    ...mendedKeys(claim, world),
  ];
};

/** When something happens: day, range, weekday, time of day, year, deadline. */
export const date: Kind = {
  name: 'date',
  rules: RULES,
  find: findDates,
  keys: (claim, world) => keysOf(claim, world),
  comparable,
  features: (a, b, world) => ({
    ...dateFeatures(a, b, world),
    one: surplus(a, b, world),
    coincidence: coincidence(a, b),
  }),
  weights: {
    bias: -4.2,
    pair: 12,
    mended: 4,
    verbatim: 4,
    match: 1.6,
    amount: 1.8,
    plenty: 1.2,
    amountSentence: 1.2,
    likeClause: 1.2,
    likeSentence: 1,
    near: 1.6,
    slip: 1.2,
    sameDate: 3,
    subject: 0.8,
    once: 1.5,
    sameHead: 1,
    head: 0.3,
    side: 0.4,
    one: 3,
    coincidence: 2.5,
  },
  relate: relateDates,
  sharedValue: sharedDate,
  question: questionOf,
  label: labelOf,
  suggestFacts: (claims) => ({ events: suggestEvents(claims) }),
};
