import { relatedness } from '../../language/lexicon/meaning';
import type { Claim, World } from '../../model';
import { significant, slipBetween } from './digits';
import { sameEra } from './era';
import type { Figure } from './figure';
import { figureBehind, figuresBeside } from './find';
import { isPerson, nounsAgree } from './nouns';
import { areSetApart } from './set-apart';
import { STATED, sidesWith } from './stated';

/** Fates under which a count of people is another count even where the other side names none. */
const STRICT = new Set([
  'die',
  'injure',
  'disappear',
  'hospitalise',
  'arrest',
  'survive',
  'rescue',
  'convict',
  'charge',
  'infect',
]);
/** How many sentences apart two sources of one article may give their figures. */
const BESIDE = 2;

/** What is counted, and what befell it, can be the same. */
export function sameMatter(a: Figure, b: Figure): boolean {
  if (a.value.dimension !== b.value.dimension) return false;
  if (a.value.dimension !== 'count') return sameAspect(a, b) && sameScale(a, b);
  if (isTellingSlip(a, b)) return true;
  if ((a.noun === 'majority') !== (b.noun === 'majority')) return false;
  if (a.fate !== b.fate) {
    if (a.fate && b.fate) return false;
    if (STRICT.has(a.fate ?? b.fate ?? '')) return false;
  }
  if (nounsAgree(a.noun, b.noun) >= 0) return true;
  return a.fate !== null && a.fate === b.fate && ((unspecific(a) && people(b)) || (unspecific(b) && people(a)));
}

/** Aspects that make a figure another one even where the other side names none: a speed is no speed limit. */
const OWN = new Set(['limit', 'gust', 'aftershock', 'foreshock']);

/** A width is no thickness, a fine no profit, and a Category 4 storm no alert of level four. */
function sameAspect(a: Figure, b: Figure): boolean {
  if (a.value.dimension === 'level' && a.value.unit !== b.value.unit) return false;
  if (a.aspect === b.aspect) return true;
  return a.aspect !== null && b.aspect !== null ? false : !OWN.has(a.aspect ?? b.aspect ?? '');
}

/** Figures of so many digits are not each other's misprint by chance, whatever they are called: "people", "punters". */
const TELLING = 4;
const isTellingSlip = (a: Figure, b: Figure) => isSlipOf(a, b, TELLING);
function isSlipOf(a: Figure, b: Figure, digits: number): boolean {
  const [x, y] = [a.quantity.written.low, b.quantity.written.low];
  if (x === null || y === null || isShort(x, digits) || isShort(y, digits) || leaveOthers(x, y)) return false;
  if (Math.min(significant(x), significant(y)) < digits) return false;
  return slipBetween(x, y).slip === 'transposed';
}

// Nearly every pair of counts is told by two cheap tests, without spelling the figures out.
const isWhole = (figure: number) => Number.isInteger(figure) && Math.abs(figure) < 1e9;
const isShort = (figure: number, digits: number) => isWhole(figure) && Math.abs(figure) < 10 ** (digits - 1);
/** Figures whose digits have changed places have the same sum of digits, and so leave the same when divided by nine. */
const leaveOthers = (x: number, y: number) => isWhole(x) && isWhole(y) && (Math.abs(x) - Math.abs(y)) % 9 !== 0;

/** "the dead", "bodies", "12 were killed": nobody is described. */
const UNSPECIFIC =
  /^(?:dead|injured|wounded|missing|body|death|toll|fatality|casualty|injury|arrest|detention|killed|hurt|case|redundancy|layoff)$/;
const unspecific = ({ noun }: Figure) => noun === null || UNSPECIFIC.test(noun);
const people = (figure: Figure) => unspecific(figure) || isPerson(figure.noun!);

/** An hour and three weeks are not two measures of one thing; sums may be off by a slip of million for billion. */
const SCALE = 12;
function sameScale({ value: a }: Figure, { value: b }: Figure): boolean {
  if (a.dimension.startsWith('money') || a.dimension.startsWith('percent')) return true;
  const [x, y] = [Math.abs(a.low ?? a.high ?? 0), Math.abs(b.low ?? b.high ?? 0)];
  return Math.max(x, y) <= SCALE * Math.min(x, y);
}

/** "Up from $8.4bn last year" and "$4.8bn in 2024": what it was is the level of that earlier time. */
const sameLevel = (a: Figure, b: Figure) => {
  if (a.level === b.level) return true;
  const [x, y] = [a.level, b.level];
  const once = (x === 'former' && y === 'level') || (x === 'level' && y === 'former');
  return once && a.when !== null && b.when !== null && a.when.slice(0, 4) === b.when.slice(0, 4);
};

/** "Seven of the nine members voted", "four members of the council leave": a part is counted by what it does. */
const sameAct = (a: Figure, b: Figure) =>
  !a.part ||
  !b.part ||
  a.fate !== null ||
  (a.event !== null && b.event !== null && relatedness(a.event, b.event) >= ACT);
const ACT = 0.5;

const sameWording = (a: Figure, b: Figure) =>
  sameLevel(a, b) &&
  a.per === b.per &&
  a.part === b.part &&
  a.further === b.further &&
  (a.certainty === b.certainty || a.certainty === null || b.certainty === null || a.certainty !== 'feared');

/** Whether two claims can answer one question: same matter, same wording, same time, and in one article only as a dispute. */
export function comparable(a: Claim, b: Claim, world: World): boolean {
  const [first, second] = [a, b].map(({ topic }) => topic.slot.startsWith(STATED));
  if (first && second) return a.article === b.article && a.topic.slot === b.topic.slot;
  if (first || second) return first ? sidesWith(a, b) : sidesWith(b, a);
  const [x, y] = [figureBehind(a), figureBehind(b)];
  if (!x || !y || !sameMatter(x, y) || !sameWording(x, y) || !sameAct(x, y)) return false;
  if (
    a.topic.slot === 'age' &&
    !(samePerson(a, b, world) && (isDated(a) || isDated(b) || (isByName(a) && isByName(b))))
  )
    return false;
  if (otherOwner(a, x.owner, b, y.owner, world)) return false;
  if (a.article !== b.article && (isSetApart(x, y) || isPartOf(x, b, y) || isPartOf(y, a, x))) return false;
  if (!sameEra(a, b) || (a.stance === 'denied') !== (b.stance === 'denied')) return false;
  if (a.article !== b.article || isToldAgain(x, y)) return true;
  return a.source !== null && b.source !== null && a.source !== b.source && Math.abs(a.sentence - b.sentence) <= BESIDE;
}

/** Headline and text of one article give the same telling figure: one statement, made twice. */
export const isToldAgain = (a: Figure, b: Figure) =>
  a.quantity !== b.quantity &&
  a.value.hedge === b.value.hedge &&
  a.value.unit === b.value.unit &&
  a.quantity.written.low === b.quantity.written.low &&
  significant(a.quantity.written.low ?? 0) >= (a.value.dimension === 'count' ? TELLING - 1 : 2);

/** "Up from $8.4bn last year" and "$4.8bn in 2024" are told of one time in two ways; a slip of the pen tells its own story. */
function isSetApart(a: Figure, b: Figure): boolean {
  if (isSlipOf(a, b, TELLING - 1)) return false;
  if (a.level !== b.level) return false;
  if ((a.planned && b.setting.now) || (b.planned && a.setting.now)) return true;
  const sameYear = a.when !== null && b.when !== null && a.when.slice(0, 4) === b.when.slice(0, 4);
  return areSetApart(a.setting, b.setting, sameYear);
}

/**
 * "12 passengers" and "14 people, 12 of them passengers"; "40 jets" and "25 small and 15 large jets": the article of the
 * other figure gives this one too, for the same noun or in parts that stand beside each other.
 */
function isPartOf(x: Figure, b: Claim, y: Figure): boolean {
  if (x.value.dimension !== 'count' || x.noun === null || x.value.low === null || x.value.low === y.value.low)
    return false;
  const same = figuresBeside(b).filter(
    (other) => other !== y && other.noun === x.noun && other.value.hedge === x.value.hedge,
  );
  if (y.noun !== x.noun) return same.some(({ value }) => value.low === x.value.low);
  const sentenceOf = (figure: Figure) => b.document.tokens[figure.anchor]!.sentence;
  const parts = same.filter((other) => sentenceOf(other) === b.sentence && other.value.low !== null);
  return parts.some(({ value }) => value.low! + y.value.low! === x.value.low);
}

const samePerson = (a: Claim, b: Claim, world: World) =>
  world.identify(a.document, a.topic.entities[0]!) === world.identify(b.document, b.topic.entities[0]!);

/** "The 36-year-old champion" of an article without a date may be told of another year, or be another champion. */
const isDated = ({ document }: Claim) => (document.article.published ?? document.reference) !== null;
const isByName = ({ document, sentence, topic }: Claim) => {
  const { first, last } = document.sentences[sentence]!;
  return document.names.some((name) => name.entity === topic.entities[0] && name.first >= first && name.last <= last);
};

/** Both figures belong to somebody or something named, and not to the same. */
function otherOwner(a: Claim, mine: number | null, b: Claim, theirs: number | null, world: World): boolean {
  if (mine === null || theirs === null) return false;
  if (a.document.entities[mine]!.type !== b.document.entities[theirs]!.type) return false;
  return world.identify(a.document, mine) !== world.identify(b.document, theirs);
}
