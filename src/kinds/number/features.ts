import type { Claim, Features, World } from '../../model';
import { meaningShared } from '../shared/meaning-shared';
import { agreementOf, isMiscopied, sameWords } from './agreement';
import { isToldAgain } from './comparable';
import { significant } from './digits';
import type { Figure } from './figure';
import { figureBehind } from './find';
import { anyPeople, belongAgree, nounsAgree } from './nouns';
import { backed, FEW, isOnlyAspect, knows, rivals } from './rivals';
import { distance, mistaken, slipOf, written } from './slips';
import { STATED } from './stated';
import { steady } from './steady';
import { areSwapped } from './swapped';

/** People of one fate are one count however they are called; "dead" and "people who died". */
const countedAgree = (a: Figure, b: Figure) => {
  const few = Math.max(a.value.low ?? 0, b.value.low ?? 0) < FEW;
  // "two people" and "three people" are told of everything
  const agree = nounsAgree(a.noun, b.noun) * (few && a.noun !== null && anyPeople(a.noun) ? 0.5 : 1);
  return a.fate !== null && a.fate === b.fate ? Math.max(agree, 0) : agree;
};

/** A question that hardly needs its words: what befell people, the majority of a vote, the age of one person. */
function slotAgrees({ topic: { slot } }: Claim, a: Figure, b: Figure): number {
  if (slot === 'age') return 2;
  if (a.noun === 'majority') return 5;
  if (a.fate !== null && a.fate === b.fate) return 1;
  return a.fate || b.fate ? -0.3 : 0;
}

/** Two sources of one article give their counts side by side: "police said 12,000, the unions spoke of 40,000". */
function contrasted(a: Claim, b: Claim, x: Figure, y: Figure): number {
  if (a.article !== b.article || Math.abs(a.sentence - b.sentence) > 1 || x.value.dimension !== 'count') return 0;
  // "three said …, five said …" counts the sources themselves
  if ([x, y].some(({ value }) => (value.low ?? value.high ?? 0) < FEW && value.unit === null)) return 0;
  if (a.source?.includes(x.quantity.text) || b.source?.includes(y.quantity.text)) return 0;
  return x.noun === null || y.noun === null || nounsAgree(x.noun, y.noun) >= 0.8 ? 1 : 0;
}

/** How rare a counted noun is that both give: "tremors" tells more than "people". */
const rarityOfNoun = (a: Figure, b: Figure, agree: number, world: World) =>
  a.noun !== null && b.noun !== null && agree >= 0.8 ? Math.min(world.rarity(a.noun), world.rarity(b.noun)) : 0;

/** A tower and a chimney have each their height: nouns of two things, and no name in common. */
const ofTwoThings = (a: Claim, x: Figure, b: Claim, y: Figure, world: World): boolean => {
  const [mine, theirs] = [x.subject ?? x.noun, y.subject ?? y.noun];
  if (mine === null || theirs === null || belongAgree(mine, theirs) > 0) return false;
  const names = a.topic.entities.map((entity) => world.identify(a.document, entity));
  return !b.topic.entities.some((entity) => names.includes(world.identify(b.document, entity)));
};

/** Sentences at the head of an article that tell the story in short. */
const LEAD = 3;

/** So many figures of one matter are a crowd; more make it no larger. */
const CROWD = 5;

/** Features of a pair of figures beyond the general ones. */
export function numberFeatures(a: Claim, b: Claim, given: World): Features {
  const world = steady(given);
  if (a.topic.slot.startsWith(STATED) || b.topic.slot.startsWith(STATED)) return { stated: 1 };
  const [x, y] = [figureBehind(a)!, figureBehind(b)!];
  const agreement = agreementOf(x, y);
  const refines = agreement === 'refinement' && !isMiscopied(x, y);
  const same = agreement === 'same';
  const differs = !same && !refines;
  const slip = slipOf(x, y);
  const words = sameWords(x, y);
  const digits = Math.min(1, Math.min(significant(written(x)), significant(written(y))) / 3);
  const others = Math.max(rivals(a, x, b, CROWD), rivals(b, y, a, CROWD));
  const noun =
    x.value.dimension === 'count' ? countedAgree(x, y) : belongAgree(x.noun ?? x.subject, y.noun ?? y.subject);
  const isOneAspect = x.aspect !== null && x.aspect === y.aspect && !ofTwoThings(a, x, b, y, world);
  const far = distance(x, y);
  const contrast = contrasted(a, b, x, y);
  const isKnown = differs && words < 0.8 && a.article !== b.article && (knows(a, y) || knows(b, x));
  return {
    transposed: isKnown ? Math.min(slip.transposed, 0.3) : slip.transposed,
    differs: Number(differs),
    refines: Number(refines),
    same: same ? digits : 0,
    refinedDigits: refines ? digits : 0,
    // police and organisers may be far apart
    farDiffers: differs && !contrast ? far : 0,
    farRefines: differs ? 0 : far,
    alikeDigits: differs && significant(written(x)) === significant(written(y)) ? digits : 0,
    age: Number(a.topic.slot === 'age'),
    aspect: Number(isOneAspect),
    onlyAspect: Number(isOneAspect && differs && isOnlyAspect(a, x, b, y)),
    mistaken: differs && slip.transposed === 0 ? mistaken(x, y) : 0,
    backed: differs ? backed(a, x, b, y, world) : 0,
    lead: Number(a.sentence < LEAD && b.sentence < LEAD),
    noun,
    nounRare: rarityOfNoun(x, y, noun, world),
    slot: slotAgrees(a, x, y),
    swapped: areSwapped(a, b) === 'first' ? 1 : 0,
    inside: Number(a.article === b.article && !isToldAgain(x, y)),
    contrast,
    meaning: meaningShared(a.topic.sentence, b.topic.sentence, world),
    nearMeaning: meaningShared(x.near, y.near, world),
    words: words >= 0.5 ? words : 0,
    lone: others === 0 ? 1 : 0,
    crowd: same || refines || slip.transposed ? 0 : Math.max(0, others - 1) / (CROWD - 1),
    known: Number(isKnown),
  };
}
