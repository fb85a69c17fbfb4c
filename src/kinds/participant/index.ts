import type { Claim, Kind, ParticipantValue, World } from '../../model';
import { rarest } from '../shared/rarest';
import { findParticipants, toldBy } from './find';
import { timesTold } from './frame';
import { findNamed, isExchanged, NAMED, sameNamed } from './named';
import { relateParticipants, sidesOf } from './relate';
import { RULES } from './rules';
import { sharedParticipant } from './shared-value';
import { sameFigure, sameThing } from './thing';
import { isTwin } from './twin';
import { ALIKE } from './verbs';
import { labelOf, questionOf } from './words';

/** Who did it, or to whom. */
export const participant: Kind = {
  name: 'participant',
  rules: RULES,
  find: (document) => [...findParticipants(document), ...findNamed(document)],
  keys: (claim, world) =>
    claim.topic.slot === NAMED
      ? [`${NAMED} ${claim.topic.head}`]
      : [...anchors(claim, world), ...telling(claim, world)].map((anchor) => `${claim.topic.slot} ${anchor}`),
  comparable,
  features: (a, b) => ({
    exchanged: a.topic.slot === NAMED ? 1 : 0,
    copied: isTwin(a, b) ? 1 : 0,
    toldOnce: toldOnce(a) && toldOnce(b) ? 1 : 0,
    figure: sameFigure(a, b) ? 1 : 0,
    // Exchanged sides are the same two in other places: which comes first says nothing.
    ...(isOrder(a) ? { mainEntity: 0, sides: toldBy(a)!.mutual ? 0.4 : 1 } : {}),
  }),
  weights: {
    bias: -2.8,
    mainEntity: 0.8,
    head: 0.8,
    clause: 5,
    sentence: 1.5,
    time: 1,
    place: 0.5,
    entities: 1,
    copied: 4,
    toldOnce: 2.4,
    exchanged: 5,
    figure: 3,
    sides: 3,
  },
  relate: relateParticipants,
  sharedValue: sharedParticipant,
  question: questionOf,
  label: labelOf,
};

const isOrder = (claim: Claim) => (claim.value as ParticipantValue).part === 'order';

function comparable(a: Claim, b: Claim, world: World): boolean {
  if (a.topic.slot !== b.topic.slot) return false;
  if (a.topic.slot === NAMED) return !sameNamed(a, b, world) && isExchanged(a, b);
  const right = new Set(anchors(b, world));
  if (isOrder(a)) return anchors(a, world).some((anchor) => right.has(anchor)) && sameThing(a, b);
  return anchors(a, world).some((anchor) => right.has(anchor)) || sameFigure(a, b) || isTwin(a, b);
}

/** What the event is anchored to besides the value: the other participant, by name or by noun; both sides of an ordered pair. */
function anchors(claim: Claim, world: World): string[] {
  if (isOrder(claim)) {
    const sides = sidesOf(claim, world);
    return sides.includes(null) ? [] : [sides.sort().join(' ')];
  }
  const named = claim.topic.entities.slice(0, 1).map((entity) => `#${world.identify(claim.document, entity)}`);
  // "its deal", "their alarm": one all the same.
  const one = ALIKE.has(claim.topic.head ?? '');
  return claim.topic.head && !VAGUE.has(claim.topic.head) && (one || !isOwned(claim))
    ? [...named, claim.topic.head]
    : named;
}

/** "Lane released her tax returns", "Moss released his": each their own. */
const isOwned = (claim: Claim) => {
  const { tokens, children } = claim.document;
  const thing = toldBy(claim)?.thing ?? null;
  return (
    thing !== null &&
    (children[thing] ?? []).some((at) => tokens[at]!.relation === 'nmod:poss' && tokens[at]!.tag === 'PRON')
  );
};

/** Does the article tell this event of this noun only once? Then there is no other for it to be mistaken for. */
const toldOnce = ({ document, topic }: Claim) =>
  topic.event !== null &&
  topic.head !== null &&
  !VAGUE.has(topic.head) &&
  timesTold(document, topic.event, topic.head) === 1;

/** Pronouns anchor nothing. */
const VAGUE = new Set(['it', 'he', 'she', 'they', 'who', 'which', 'that', 'this', 'what', 'we', 'you', 'i', 'one']);

/** The most telling words of the sentence: sentences written twice share them. */
const telling = ({ topic }: Claim, world: World) => rarest(topic.sentence, world, 3).map((lemma) => `~${lemma}`);
