import { DENOMINATORS } from '../lexicon/number-words';
import { type Candidate, candidate } from './candidate';
import { type Context, numeralAt, word } from './context';
import { hedgeBefore } from './hedge';
import { isHyphen } from './multiplier';
import type { Unit } from './unit';

/** Shares of a whole are per cent, written otherwise: unit `share`. */
const SHARE: Unit = { dimension: 'percent', unit: 'share', factor: 1, offset: 0 };
const share = (from: number, to: number, part: number, whole: number): Candidate => {
  const percent = Number(((100 * part) / whole).toPrecision(12));
  return candidate(from, to, percent, percent, SHARE, { form: 'word', marked: true });
};

const denominator = (text: string): number | null => {
  const singular = text.endsWith('s') ? text.slice(0, -1) : text === 'halves' ? 'half' : text;
  return Object.hasOwn(DENOMINATORS, singular) ? DENOMINATORS[singular as 'third'] : null;
};

/** "one in three", "two out of every five", "five in every hundred", "roughly one desk in twelve". */
function readOneIn(cx: Context, at: number): Candidate | null {
  const part = numeralAt(cx, at);
  if (!part || part.high === null || part.marked || part.low < 1) return null;
  let next = part.to;
  const noun =
    part.low === 1 && cx.lexemes[next]?.kind === 'word' && word(cx, next) !== 'in' && word(cx, next) !== 'out';
  if (noun) next++;
  let sure = !noun;
  if (word(cx, next) === 'out' && word(cx, next + 1) === 'of') next += 2;
  else if (word(cx, next) === 'in') {
    next += 1;
    // "two in 10 minutes": only small and round wholes, written like the part, are shares
    sure = sure && part.low <= 10;
  } else return null;
  if (word(cx, next) === 'every') {
    next++;
    sure = true;
  }
  let whole = numeralAt(cx, next);
  if (!whole && word(cx, next) === 'hundred') whole = numeralAt(cx, next);
  const size = whole?.low ?? (word(cx, next) === 'hundred' ? 100 : 0);
  const to = whole?.to ?? next + 1;
  if (size <= part.low || size > 1_000_000) return null;
  if (whole && whole.form !== part.form && !(part.low === 1 || whole.form === 'figure')) return null;
  const after = word(cx, to);
  if (!sure && part.low !== 1) return null;
  // "one in 2010", "three in 20 minutes", "one in two years"
  if (
    /^(?:minutes?|hours?|days?|weeks?|months?|years?|seconds?|places|cities|states|countries|percent|million)$/.test(
      after,
    )
  )
    return null;
  if (whole?.form === 'figure' && size >= 1500 && size < 2100 && !whole.marked) return null;
  return share(at, to, part.low, size);
}

const FOLLOWS_SHARE = new Set([
  'of',
  'the',
  'its',
  'their',
  'his',
  'her',
  'our',
  'that',
  'those',
  'these',
  'all',
  'as',
  'more',
  'less',
  'fewer',
  'higher',
  'lower',
  'said',
  'say',
  'were',
  'are',
  'have',
  'had',
  'majority',
  'majorities',
  'vote',
  ',',
  '.',
]);
const AFTER_ARTICLE = new Set(['of', 'more', 'less', 'fewer', 'higher', 'lower', 'as']);

/** "two-thirds of", "a third of", "three-quarters", "half the", "one-fifth", "1/3 of". */
function readFraction(cx: Context, at: number): Candidate | null {
  const first = word(cx, at);
  const slash = word(cx, at + 1) === '/' && cx.lexemes[at + 1]?.glued && cx.lexemes[at + 2]?.glued;
  if (slash && cx.lexemes[at]?.kind === 'figure' && word(cx, at + 3) === 'of') {
    const [part, whole] = [Number(first), Number(word(cx, at + 2))];
    return part < whole && whole <= 10 ? share(at, at + 4, part, whole) : null;
  }
  if (first === 'half') {
    if (!['of', 'the', 'its', 'their', 'his', 'her', 'our', 'all', 'as', 'those', 'these'].includes(word(cx, at + 1)))
      return null;
    const to = word(cx, at + 1) === 'of' ? at + 2 : at + 1;
    return word(cx, at - 1) === 'first' || word(cx, at - 1) === 'second' || word(cx, at - 1) === 'other'
      ? null
      : share(at, to, 1, 2);
  }
  const article = first === 'a' || first === 'an';
  const part = article ? null : numeralAt(cx, at);
  if (!article && (part?.form !== 'word' || part.low > 9 || part.high === null)) return null;
  const after = part?.to ?? at + 1;
  const hyphened = isHyphen(cx.lexemes[after]);
  const name = hyphened ? after + 1 : after;
  const whole = denominator(word(cx, name));
  if (whole === null || (whole === 2 && !hyphened)) return null;
  const size = part?.low ?? 1;
  if (size >= whole || (size > 1 && !word(cx, name).endsWith('s') && !word(cx, name).endsWith('lves'))) return null;
  const next = word(cx, name + 1);
  // "up about an eighth", "rose by a third": a share, where "a third man" is none
  const said =
    word(cx, at - 1) === 'by' || hedgeBefore(cx.lexemes, at, { dimension: 'percent', low: 1, form: 'word' }) !== null;
  const bare =
    said &&
    (cx.lexemes[name + 1]?.kind !== 'word' ||
      FOLLOWS_SHARE.has(next) ||
      /^(?:above|below|since|in|on|from|to|this|last|year|after|before)$/.test(next));
  if (!(article ? AFTER_ARTICLE : FOLLOWS_SHARE).has(next) && !bare) return null;
  return share(at, next === 'of' ? name + 2 : name + 1, size, whole);
}

export const readShare = (cx: Context, at: number): Candidate | null => readOneIn(cx, at) ?? readFraction(cx, at);
