import { relatedness } from '../../language/lexicon/meaning';
import type { Claim, Features, World } from '../../model';
import { agreementOf, isMiscopied, sameWords } from './agreement';
import { sameMatter } from './comparable';
import { significant, slipBetween, wholeDigits } from './digits';
import type { Figure } from './figure';
import { figureBehind, figuresBeside } from './find';
import { anyPeople, belongAgree, nounsAgree } from './nouns';
import { STATED } from './stated';
import { areSwapped } from './swapped';

const share = (a: readonly string[], b: readonly string[], world: World) => {
  if (!a.length || !b.length) return 0;
  const other = new Set(b);
  const weight = (list: readonly string[]) => list.reduce((sum, word) => sum + 0.2 + world.rarity(word), 0);
  return weight(a.filter((word) => other.has(word))) / Math.min(weight(a), weight(b));
};

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
  if (a.noun === 'majority' || (a.fate !== null && a.fate === b.fate)) return 1;
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

/** Features of a pair of figures beyond the general ones. */
export function numberFeatures(a: Claim, b: Claim, world: World): Features {
  if (a.topic.slot.startsWith(STATED)) return { stated: 1 };
  const [x, y] = [figureBehind(a)!, figureBehind(b)!];
  const agreement = agreementOf(x, y);
  const equal = agreement === 'same' || (agreement === 'refinement' && !isMiscopied(x, y));
  const slip = slipOf(x, y);
  const words = sameWords(x, y);
  const digits = Math.min(significant(written(x)), significant(written(y)));
  const others = Math.max(rivals(a, x, b), rivals(b, y, a));
  const narrow = x.narrowing.length && y.narrowing.length ? share(x.narrowing, y.narrowing, world) : 0;
  return {
    ...slip,
    equal: equal ? Math.min(1, digits / 3) * (agreement === 'same' ? 1 : 0.6) : 0,
    noun: x.value.dimension === 'count' ? countedAgree(x, y) : belongAgree(x.noun ?? x.subject, y.noun ?? y.subject),
    slot: slotAgrees(a, x, y),
    swapped: areSwapped(a, b) === 'first' ? 1 : 0,
    contrast: contrasted(a, b, x, y),
    act: x.event && y.event ? Math.max(relatedness(x.event, y.event), 0) : 0,
    subject: x.subject && y.subject ? Math.max(relatedness(x.subject, y.subject), 0) : 0,
    near: share(x.near, y.near, world),
    words: words >= 0.5 ? words : 0,
    narrow: x.narrowing.length && y.narrowing.length ? (narrow > 0 ? 1 : -1) : 0,
    lone: others === 0 ? 1 : 0,
    crowd: equal || slip.transposed ? 0 : Math.min(1, Math.max(0, others - 1) / 4),
    known: !equal && words < 0.8 && (knows(a, y) || knows(b, x)) ? 1 : 0,
  };
}

/** Log-odds; chosen by hand after fits on labelled stories and rounded, few and the same for all dimensions. */
export const WEIGHTS: Features = {
  bias: -4.4,
  stated: 9,
  transposed: 5,
  slip: 1,
  equal: 5,
  noun: 1.8,
  slot: 1.8,
  swapped: 4,
  contrast: 5.5,
  act: 0.4,
  subject: 0.4,
  near: 1.4,
  words: 3,
  twin: 2,
  narrow: 0.6,
  lone: 1.6,
  crowd: -3,
  known: -3,
  mainEntity: 0.4,
  entities: 0.2,
  clause: 1.2,
  sentence: 1.2,
  time: 0.5,
  place: 0.3,
};
