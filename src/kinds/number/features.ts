import type { Claim, Features, World } from '../../model';
import { meaningShared } from '../shared/meaning-shared';
import { agreementOf, isMiscopied, sameWords } from './agreement';
import { sameMatter } from './comparable';
import { significant, slipBetween, wholeDigits } from './digits';
import type { Figure } from './figure';
import { figureBehind, figuresBeside } from './find';
import { anyPeople, belongAgree, nounsAgree } from './nouns';
import { STATED } from './stated';
import { areSwapped } from './swapped';

const written = ({ quantity: { written: w, value } }: Figure) => w.low ?? w.high ?? value.low ?? 0;

/** Figures of one unit that a slip of the pen would make of each other; the more digits, the less by chance. */
function slipOf(a: Figure, b: Figure): { transposed: number; slip: number } {
  if (a.value.unit !== b.value.unit && a.value.dimension !== 'count') return { transposed: 0, slip: 0 };
  const [first, second] = [written(a), written(b)];
  const { slip, length } = slipBetween(first, second);
  const size = Math.max(length, wholeDigits(first));
  if (slip === 'transposed') return { transposed: length >= 3 ? 1 : size >= 4 ? 0.9 : size === 3 ? 0.8 : 0.5, slip: 0 };
  return { transposed: 0, slip: slip === 'one digit' && length >= 3 ? (length >= 4 ? 1 : 0.5) : 0 };
}

/** Does the article of `other` give the value of `mine` to such a thing as well? Then it knows both. */
const knows = (other: Claim, mine: Figure) =>
  figuresBeside(other).some((figure) => sameMatter(figure, mine) && agreementOf(figure, mine) === 'same');

/**
 * Figures of the same matter beside one of a pair that the other article does not give as well: as long as there are
 * any, the pair may be the wrong one.
 */
function rivals(claim: Claim, figure: Figure, other: Claim): number {
  const theirs = figuresBeside(other);
  return figuresBeside(claim).filter(
    (rival) =>
      sameMatter(rival, figure) &&
      rival.level === figure.level &&
      (figure.value.dimension === 'count' || rival.value.unit === figure.value.unit) &&
      agreementOf(rival, figure) !== 'same' &&
      !theirs.some((match) => sameMatter(match, rival) && agreementOf(match, rival) === 'same'),
  ).length;
}

/** Below this, the same everyday noun tells little. */
const FEW = 10;

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

/** Ratio of two figures as a natural logarithm, at most `FARTHEST`: outlets seldom differ by more than half of a figure. */
const FARTHEST = 3;
function distance({ value: a }: Figure, { value: b }: Figure): number {
  const [x, y] = [a, b].map(({ low, high }) => Math.abs(low ?? high ?? 0)) as [number, number];
  if (x === y) return 0;
  return x && y ? Math.min(FARTHEST, Math.abs(Math.log(x / y))) : FARTHEST;
}

/** How rare a counted noun is that both give: "tremors" tells more than "people". */
const rarityOfNoun = (a: Figure, b: Figure, agree: number, world: World) =>
  a.noun !== null && b.noun !== null && agree >= 0.8 ? Math.min(world.rarity(a.noun), world.rarity(b.noun)) : 0;

/** Features of a pair of figures beyond the general ones. */
export function numberFeatures(a: Claim, b: Claim, world: World): Features {
  if (a.topic.slot.startsWith(STATED)) return { stated: 1 };
  const [x, y] = [figureBehind(a)!, figureBehind(b)!];
  const agreement = agreementOf(x, y);
  const refines = agreement === 'refinement' && !isMiscopied(x, y);
  const same = agreement === 'same';
  const differs = !same && !refines;
  const slip = slipOf(x, y);
  const words = sameWords(x, y);
  const digits = Math.min(1, Math.min(significant(written(x)), significant(written(y))) / 3);
  const others = Math.max(rivals(a, x, b), rivals(b, y, a));
  const noun =
    x.value.dimension === 'count' ? countedAgree(x, y) : belongAgree(x.noun ?? x.subject, y.noun ?? y.subject);
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
    noun,
    nounRare: rarityOfNoun(x, y, noun, world),
    slot: slotAgrees(a, x, y),
    swapped: areSwapped(a, b) === 'first' ? 1 : 0,
    inside: Number(a.article === b.article),
    contrast,
    meaning: meaningShared(a.topic.sentence, b.topic.sentence, world),
    nearMeaning: meaningShared(x.near, y.near, world),
    words: words >= 0.5 ? words : 0,
    lone: others === 0 ? 1 : 0,
    crowd: same || refines || slip.transposed ? 0 : Math.min(1, Math.max(0, others - 1) / 4),
    known: Number(isKnown),
  };
}

/**
 * Log-odds, from a logistic regression on the pairs of labelled stories, cross-validated by story, rounded; what those
 * stories hold too seldom (copies, disputes inside an article, swaps) is set by hand. `differs` is set lower than fitted:
 * a false alarm costs more than a miss.
 */
export const WEIGHTS: Features = {
  bias: -1.1,
  stated: 9,
  transposed: 3.6,
  differs: -0.6,
  refines: -0.5,
  same: 2.8,
  refinedDigits: 0.7,
  farDiffers: -1.9,
  farRefines: -3,
  alikeDigits: 0.4,
  age: 3,
  noun: 0.5,
  nounRare: 1.7,
  slot: 0.3,
  swapped: 3,
  inside: -3,
  contrast: 5.5,
  meaning: 2.3,
  nearMeaning: 0.4,
  words: 0.9,
  twin: 2.5,
  lone: 0.4,
  crowd: -1.6,
  known: -0.6,
};
