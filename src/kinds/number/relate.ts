import { ONLY_RISES, RUNNING } from '../../language/lexicon/counted-roles';
import type { Claim, NumberValue, Verdict } from '../../model';
import { agreementOf, isMiscopied } from './agreement';
import { slipBetween } from './digits';
import type { Figure } from './figure';
import { figureBehind } from './find';
import { laterOf } from './later';
import { agrees, STATED } from './stated';
import { areSwapped } from './swapped';
import { labelOf } from './words';

const verdict = (
  relation: Verdict['relation'],
  rule: string,
  because: readonly string[],
  certainty: number,
): Verdict => ({
  relation,
  rule: `number/${rule}`,
  because,
  certainty,
});

const STATED_REASONS: Readonly<Record<string, string>> = {
  'conversion-differs': 'one article converts the figure, and the two do not convert',
  'margin-differs': 'the two sides of the vote do not make the margin given',
  'parts-differ': 'the parts do not add up to the total given',
  'share-differs': 'the two figures do not make the share given',
};

function ruleFor({ topic: { slot } }: Claim): string {
  if (slot.startsWith('count') || slot === 'majority') return 'count-differs';
  if (slot.startsWith('money')) return 'sum-differs';
  if (slot.startsWith('percent')) return 'percentage-differs';
  if (slot === 'age' || slot === 'score' || slot === 'rank') return `${slot}-differs`;
  return 'measure-differs';
}

const nominal = ({ low, high }: NumberValue) => low ?? high ?? 0;
/** Tolls, and the area of a fire or flood. */
const isRunning = ({ value, fate, event, noun }: Figure) =>
  value.dimension === 'area' ||
  (value.dimension !== 'duration' && [fate, event, noun].some((word) => word !== null && RUNNING.has(word)));

/** "More than 100,000" is poor but true of 258,000, and "fewer than 50" of 12. */
function leavesOpen(open: NumberValue, other: NumberValue): boolean {
  const figure = nominal(other);
  if (open.hedge === 'at-least' || open.hedge === 'more-than') return other.low !== null && figure >= nominal(open);
  if (open.hedge === 'at-most' || open.hedge === 'less-than') return other.high !== null && figure <= nominal(open);
  return false;
}

/** What two figures for one thing are to each other. */
export function relateNumbers(a: Claim, b: Claim): Verdict {
  const stated = [a, b].find(({ topic }) => topic.slot.startsWith(STATED));
  if (stated) {
    if (a.topic.slot !== b.topic.slot && agrees(a.value as NumberValue, b.value as NumberValue))
      return verdict('same', ruleFor(a), [], 1);
    const rule = stated.topic.slot.slice(STATED.length).split(':')[0]!;
    return verdict('contradiction', rule, [STATED_REASONS[rule]!], 0.95);
  }
  const [left, right] = [figureBehind(a)!, figureBehind(b)!];
  const rule = ruleFor(a);
  const [x, y] = [left.value, right.value];
  const answer = agreementOf(left, right);
  if (answer === 'same') return verdict('same', rule, [], 1);
  if (answer === 'incomparable') return verdict('unrelated', 'not-comparable', [], 0);
  const swapped = areSwapped(a, b);
  if (swapped === 'second') return verdict('unrelated', 'not-comparable', [], 0);
  if (swapped) return verdict('contradiction', 'figures-swapped', ['two figures have changed places'], 0.9);
  const update = birthday(a, b, left, right) ?? updateOf(a, b, left, right);
  if (update) return update;
  const miscopied = isMiscopied(left, right);
  if (answer === 'refinement' && !miscopied)
    return verdict('refinement', 'less-exact', ['one figure is given less exactly'], 0.9);
  if (!miscopied && (leavesOpen(x, y) || leavesOpen(y, x))) return verdict('unrelated', 'not-comparable', [], 0);
  const { slip } = slipBetween(left.quantity.written.low ?? 0, right.quantity.written.low ?? 0);
  if (slip === 'transposed')
    return verdict('contradiction', 'digits-swapped', ['two digits have changed places'], 0.95);
  if (left.planned !== right.planned && laterOf(a, b))
    return verdict('update', 'later-figure', ['one side tells a plan, the other what came of it'], 0.7);
  return verdict('contradiction', rule, [`${labelOf(a)} and ${labelOf(b)} cannot both be right`], 0.85);
}

const DAY = 86_400_000;
const YEAR = 365.25;
/** Between two articles so many days apart a birthday is no surprise. */
const BIRTHDAY = 10;

/** "Ana Ruiz, 25" in May and "the 26-year-old" in July: a birthday may lie between. */
function birthday(a: Claim, b: Claim, left: Figure, right: Figure): Verdict | null {
  if (a.topic.slot !== 'age') return null;
  const [x, y] = [a, b].map(({ document }) => Date.parse(document.article.published ?? document.reference ?? ''));
  const days = Math.abs(x! - y!) / DAY;
  const older = (y! > x! ? 1 : -1) * (nominal(right.value) - nominal(left.value));
  if (!(days >= BIRTHDAY) || older < Math.floor(days / YEAR) || older > Math.ceil(days / YEAR)) return null;
  return verdict('update', 'later-figure', ['a birthday may lie between the two articles'], 0.7);
}

/** One article has a date and the other none: a running count may just be from another hour. */
function undated(a: Claim, b: Claim, left: Figure, right: Figure): Verdict | null {
  const known = [a, b].filter(({ document }) => document.article.published ?? document.reference).length;
  if (known !== 1 || left.fate === null || !isRunning(left) || left.level !== 'level') return null;
  if (slipBetween(nominal(left.value), nominal(right.value)).slip === 'transposed') return null;
  return verdict(
    'update',
    'later-figure',
    ['the count runs on, and one article does not say when it was written'],
    0.6,
  );
}

/** A count that runs on while the story runs: the later article has the later state. */
function updateOf(a: Claim, b: Claim, left: Figure, right: Figure): Verdict | null {
  if (a.article === b.article) return null;
  const later = laterOf(a, b);
  if (later === null) return undated(a, b, left, right);
  const [first, last] = later.claim === a ? [right, left] : [left, right];
  const [before, after] = [nominal(first.value), nominal(last.value)];
  if (before === after) return null;
  if (!later.far && !(isRunning(left) || isRunning(right))) return null;
  const fate = left.fate ?? right.fate ?? '';
  if (ONLY_RISES.has(fate) && after < before) return null;
  const { slip, length } = slipBetween(before, after);
  if (slip === 'transposed' && (length >= 3 || after < before)) return null;
  if (left.level !== 'level') return null;
  return verdict('update', 'later-figure', [later.why, `the later figure is ${labelOf(later.claim)}`], 0.85);
}
