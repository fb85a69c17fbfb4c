import type { Kind } from '../../model';
import { comparable } from './comparable';
import { suggestEvents } from './facts';
import { dateFeatures } from './features';
import { findDates } from './find';
import { relateDates } from './relate';
import { RULES } from './rules';
import { sharedDate } from './shared-value';
import { labelOf, questionOf } from './words';

/** When something happens: day, range, weekday, time of day, year, deadline. */
export const date: Kind = {
  name: 'date',
  rules: RULES,
  find: findDates,
  keys: ({ topic }, world) => [
    ...(topic.event ? [topic.event] : []),
    ...(topic.time ? [topic.time] : []),
    ...topic.sentence.filter((lemma) => world.rarity(lemma) > 0.35),
  ],
  comparable,
  features: dateFeatures,
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
  },
  relate: relateDates,
  sharedValue: sharedDate,
  question: questionOf,
  label: labelOf,
  suggestFacts: (claims) => ({ events: suggestEvents(claims) }),
};
