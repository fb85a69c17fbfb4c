import { sameCounted } from '../../language/lexicon/meaning';
import type { Claim, Document, TokenRange } from '../../model';
import type { Given } from './arithmetic';
import { significant, slipBetween, wholeDigits } from './digits';
import type { Figure } from './figure';
import { anyPeople, isPerson } from './nouns';
import { statedPair } from './stated';

/** How many sentences a total may stand from its parts. */
const REACH = 2;
/** Wording that says a figure is the whole. */
const TOTAL =
  /\b(?:in all|in total|total(?:s|led|ling)?|altogether|combined|overall|all told|aboard|on board|workforce|strong|on (?:its|the) (?:books|payroll))\b/i;
const JOINED = /^[^.;:?!()]{0,40}?(?:,? and | plus | as well as |; )[^.;:?!]{0,20}$/;
/** Two figures may be mistaken by a digit of theirs only when they have this many. */
const LEAST_DIGITS = 3;

export const isPlain = ({ figure: { value, further, part } }: Given) =>
  value.hedge === 'exact' && value.low !== null && value.low === value.high && !further && !part;

/** A slip that would explain why parts and total do not meet: in the total, or in either part. */
function slips(first: number, second: number, total: number): boolean {
  const near = (a: number, b: number) => {
    const { slip } = slipBetween(a, b);
    return slip !== null && Math.max(wholeDigits(a), significant(a)) >= LEAST_DIGITS;
  };
  return near(first + second, total) || near(first, total - second) || near(second, total - first);
}

/**
 * "259 passengers and 14 crew … 271 people aboard": two parts joined by "and", and a total of the same things near
 * them, which a single mistaken digit keeps apart. Reported only with that explanation, because a total may also hold
 * others whom the text does not count.
 */
export function findSums(document: Document, given: readonly Given[]): Claim[] {
  const { text } = document.article;
  const counts = given.filter((item) => isPlain(item) && additive(item.figure.value.dimension));
  return counts.flatMap((first, at) => {
    const second = counts[at + 1];
    if (!second || second.claim.sentence !== first.claim.sentence) return [];
    const [a, b] = [first.figure, second.figure];
    if (a.value.dimension !== b.value.dimension || a.level !== b.level) return [];
    if (!JOINED.test(text.slice(a.quantity.end, b.quantity.start))) return [];
    const [x, y] = [a.value.low!, b.value.low!];
    const total = near(counts, at).find((item) => {
      const isPart = item === first || item === second;
      return !isPart && item.figure.value.low! > Math.max(x, y) && holds(document, item, a, b);
    });
    if (!total) return [];
    const sum = total.figure.value.low!;
    if (Math.abs(sum - x - y) < 1e-9 * sum || !slips(x, y, sum)) return [];
    if (counts.some(({ figure }) => Math.abs((figure.value.low ?? 0) - (x + y)) < 1e-9 * sum)) return [];
    const parts: TokenRange = {
      first: a.quantity.first,
      last: b.quantity.last,
      start: a.quantity.start,
      end: b.quantity.end,
    };
    const value = { ...a.value, low: Number((x + y).toPrecision(12)), high: Number((x + y).toPrecision(12)) };
    const whole = { ...total.figure.quantity, value: total.figure.value };
    return statedPair(document, 'parts-differ', { range: parts, value }, { range: whole, value: whole.value }, a.noun);
  });
}

/** Those of a list, in the order of the text, that stand within reach of one of them. */
function near(counts: readonly Given[], at: number): readonly Given[] {
  const { sentence } = counts[at]!.claim;
  const isNear = (item: Given | undefined) => item && Math.abs(item.claim.sentence - sentence) <= REACH;
  let [first, last] = [at, at + 1];
  while (isNear(counts[first - 1])) first--;
  while (isNear(counts[last])) last++;
  return counts.slice(first, last);
}

/** Whether the total counts the same things as both parts. */
function holds(document: Document, { figure, claim }: Given, a: Figure, b: Figure): boolean {
  const [whole, part] = [figure.value.dimension, a.value.dimension];
  // "a rise of 4.99 per cent: 2.99 points for … and 2 points for …"
  if (part === 'percentage-point' && whole === 'percent') return true;
  if (whole !== part) return false;
  if (part === 'count' && [a.noun, b.noun].some((noun) => sameThings(noun, figure.noun))) return true;
  // "It has 2,040 on its books: 1,480 go underground and 660 stay on top"
  if (part === 'count' && (a.quantity.counted !== null || figure.quantity.counted !== null)) return false;
  const sentence = document.sentences[claim.sentence]!;
  return TOTAL.test(document.article.text.slice(sentence.start, sentence.end));
}

export const additive = (dimension: string) =>
  dimension === 'count' ||
  dimension.startsWith('money:') ||
  dimension === 'percentage-point' ||
  dimension === 'percent';

/** Passengers and crew are people; current and former patients are patients. */
export const sameThings = (part: string | null, whole: string | null) =>
  part === null || whole === null
    ? false
    : sameCounted(part, whole) || anyPeople(whole) || (anyPeople(part) && isPerson(whole));
