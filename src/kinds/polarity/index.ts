import type { Claim, Features, Kind, World } from '../../model';
import { rarest } from '../shared/rarest';
import { commonEvents } from './common';
import { copied } from './copy';
import { sameFigure } from './figure';
import { findPolarity, predicateOf } from './find';
import { agentOf, bothDefinite, loneEvent, namesShared, sameQuestion, themeOf } from './match';
import { absenceKeys, isAbsencePair } from './presence';
import { relatePolarity } from './relate';
import { RULES } from './rules';
import { isVague } from './same-thing';
import { sharedPolarity } from './shared-value';
import { labelOf, questionOf } from './words';

/** Happened or not, approved or rejected, rose or fell, open or closed. */
export const polarity: Kind = {
  name: 'polarity',
  rules: RULES,
  find: findPolarity,
  keys: (claim, world) =>
    commonEvents(world).has(claim.topic.event!)
      ? [...anchors(claim, world).map((anchor) => `${claim.topic.event} ${anchor}`), ...absenceKeys(claim, world)]
      : absenceKeys(claim, world),
  comparable: sameQuestion,
  features: partsOf,
  weights: {
    bias: -4.2,
    theme: 3.5,
    agent: 1.5,
    clause: 3.5,
    sentence: 1,
    time: 1.5,
    place: 0.5,
    opposed: 2.2,
    twin: 3,
    copied: 9,
    names: 1.2,
    figure: 5,
    lone: 5,
    nominal: 1.5,
    aside: 2.2,
    absence: 5,
  },
  relate: relatePolarity,
  sharedValue: sharedPolarity,
  question: questionOf,
  label: labelOf,
};

const isNominal = (claim: Claim) => predicateOf(claim).token !== predicateOf(claim).verb;

function partsOf(a: Claim, b: Claim, world: World): Features {
  if (isAbsencePair(a, b)) return { absence: 1, names: namesShared(a, b, world) };
  const [theme, agent] = [themeOf(a, b, world), agentOf(a, b, world)];
  const opposed = predicateOf(a).opposed && predicateOf(b).opposed;
  const rise = predicateOf(a).sense?.name === 'rise';
  return {
    theme,
    agent,
    names: namesShared(a, b, world),
    lone: loneEvent(a, b, world),
    aside: predicateOf(a).aside ? 1 : 0,
    nominal: isNominal(a) && isNominal(b) && theme > 0 ? 1 : 0,
    figure: rise && sameFigure(a, b) ? 1 : 0,
    copied: copied(a, b) ? 1 : 0,
    // Opposite words count in full where a name ties them; "the amendment" alone may be another one.
    opposed: opposed ? (theme === 1 || agent === 1 ? 1 : bothDefinite(a, b, theme) ? 0.7 : 0.3) : 0,
  };
}

/** What an event is anchored to: entities, the noun it is told of, and the rarest words of its sentence. */
function anchors(claim: Claim, world: World): string[] {
  const { theme } = predicateOf(claim);
  const named = claim.topic.entities.map((entity) => `#${world.identify(claim.document, entity)}`);
  const noun = theme !== null && claim.topic.head && !isVague(claim.document, theme) ? [claim.topic.head] : [];
  return [...named, ...noun, ...telling(claim, world), ...(predicateOf(claim).generic ? [] : ['?'])];
}

const telling = ({ topic }: Claim, world: World) => rarest(topic.sentence, world, 3).map((lemma) => `~${lemma}`);
