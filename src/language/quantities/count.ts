import type { Token } from '../../model';
import { JOINED_NAMES, ONE_IDIOMS } from '../lexicon/label-nouns';
import { rangeOf } from '../token-range';
import type { Amount } from './amount';
import { type Candidate, candidate } from './candidate';
import { type Context, numeralAt, word } from './context';
import { isPeople, isPlural, nounAfter, nounCounted } from './counted';
import { hedgeBefore } from './hedge';
import { isAddress, isDateOrMark, isHyphenedName, isLabel, isPhoneNumber, isTitleOfWork, isYear } from './label';
import { isHyphen } from './multiplier';
import type { Numeral } from './numeral';

const joinedNames = new Set<string>(JOINED_NAMES);
/** "60-odd", "40-plus": a hyphen and a hedge. */
const SOFT_ENDS = new Set(['odd', 'plus', 'something', 'ish']);
const oneIdioms = new Set<string>(ONE_IDIOMS);

/** "12-member", "40-seat": the noun is joined to the number. */
function joinedNoun(cx: Context, to: number) {
  const noun = cx.lexemes[to + 1];
  if (!isHyphen(cx.lexemes[to]) || !cx.lexemes[to]?.glued || !noun?.glued || noun.kind !== 'word') return null;
  return joinedNames.has(noun.lower) || SOFT_ENDS.has(noun.lower) || noun.lower.length < 3 ? null : noun;
}

const DATE_WORDS = new Set(['in', 'of', 'since', 'by', 'until', 'the', 'from', 'to', 'before', 'after', 'during']);

/** A figure that looks like a year counts when it is hedged or round: "some 1850 people", "killed 2000 people". */
const countsRound = (cx: Context, { from, low, form }: Numeral): boolean =>
  hedgeBefore(cx.lexemes, from, { dimension: 'count', low, form }) !== null ||
  (low % 100 === 0 && !DATE_WORDS.has(word(cx, from - 1)));

/** A number without a unit of measure: what it counts, and whether it counts at all. */
export function readCount(
  cx: Context,
  { from, to, numeral }: Amount | (Candidate & { numeral: Numeral }),
): Candidate | null {
  if (isHyphenedName(cx, numeral) || isDateOrMark(cx, numeral) || isPhoneNumber(cx, numeral)) return null;
  const span = { start: cx.lexemes[from]!.start, end: cx.lexemes[to - 1]!.end };
  const tokens = rangeOf(span, cx.tokens);
  if (!tokens) return null;
  const one = numeral.low === 1 && numeral.high === 1;
  const base = { form: numeral.form, marked: numeral.marked, asThousands: numeral.asThousands };
  const joined = joinedNoun(cx, to);
  if (one && isHyphen(cx.lexemes[to]) && cx.lexemes[to]?.glued) return null;
  if (joined?.lower === 'strong') {
    const whole = rangeOf({ start: span.start, end: joined.end }, cx.tokens);
    const crowd = whole && nounAfter(cx.tokens, whole.last, true);
    return candidate(from, to + 2, numeral.low, numeral.high, null, {
      ...base,
      noun: crowd === null ? null : cx.tokens[crowd],
    });
  }
  if (joined) {
    if (isYear(numeral)) return null;
    return candidate(from, to + 2, numeral.low, numeral.high, null, { ...base, noun: joined });
  }
  if (
    isHyphen(cx.lexemes[to]) &&
    cx.lexemes[to]?.glued &&
    cx.lexemes[to + 1]?.glued &&
    !SOFT_ENDS.has(word(cx, to + 1))
  )
    return null;
  if (one && numeral.form === 'word') return readOne(cx, numeral, tokens.last);
  const index = nounCounted(cx.tokens, tokens.first, tokens.last, one);
  const noun = index === null ? null : (cx.tokens[index] as Token);
  const plural = noun !== null && (isPlural(noun.lower) || isPeople(noun.lower));
  if (isLabel(cx, numeral, plural) || isAddress(cx, to)) return null;
  if (isYear(numeral) && !(plural && countsRound(cx, numeral))) return null;
  if (word(cx, from - 1) === 'per') return null;
  if (/^(?:caliber|calibre|gauge)$/.test(word(cx, to))) return null;
  // "the next minute or two"
  if (word(cx, from - 1) === 'or' && !noun && cx.lexemes[from - 2]?.kind === 'word' && !numeralAt(cx, from - 2))
    return null;
  if (isTitleOfWork(cx, numeral)) return null;
  // "zero tolerance"; a lone "(3)" is a mark
  if (numeral.low === 0 && numeral.form === 'word' && !noun) return null;
  if (word(cx, from - 1) === '(' && word(cx, to) === ')' && !numeral.marked) return null;
  const thousands =
    numeral.asThousands !== null && (cx.pointThousands || plural || cx.lexemes[from]?.text.endsWith('000'));
  const value = thousands ? numeral.asThousands! : numeral.low;
  const nounEnd = noun === null ? to : endAt(cx, to, noun.end);
  return candidate(from, nounEnd ?? to, value, numeral.high === null ? null : thousands ? value : numeral.high, null, {
    ...base,
    noun: noun ?? null,
    ...(numeral.vague ? { hedge: numeral.high === null ? ('at-least' as const) : ('about' as const) } : {}),
  });
}

/** Lexeme after the one that ends at offset `end`; null when another number stands between ("two of the five gates"). */
function endAt(cx: Context, from: number, end: number): number | null {
  let at = from;
  while (at < cx.lexemes.length && (cx.lexemes[at]?.end ?? 0) <= end) {
    if (cx.lexemes[at]?.kind === 'figure' || word(cx, at) === 'of') return null;
    at++;
  }
  return at;
}

/** "one" counts before a noun ("one soldier") and before "of" with a number ("one of the five gates"); else it is a pronoun. */
function readOne(cx: Context, numeral: Numeral, last: number): Candidate | null {
  const base = { form: numeral.form, marked: false };
  const next = word(cx, numeral.to);
  if (
    ['no', 'any', 'every', 'the', 'this', 'that', 'each', 'some', 'which', 'another', 'only', 'day', 'number'].includes(
      word(cx, numeral.from - 1),
    )
  )
    return null;
  if (next === 'of') {
    const index = nounAfter(cx.tokens, last, true);
    if (index === null) return null;
    const noun = cx.tokens[index] as Token;
    const counted = cx.tokens.slice(last, index).some((token) => token.tag === 'NUM' && token.lower !== 'one');
    return counted ? candidate(numeral.from, numeral.to, 1, 1, null, { ...base, noun }) : null;
  }
  if (oneIdioms.has(next)) return null;
  const index = nounAfter(cx.tokens, last, true);
  if (index === null) return null;
  const noun = cx.tokens[index] as Token;
  return candidate(numeral.from, endAt(cx, numeral.to, noun.end) ?? numeral.to, 1, 1, null, { ...base, noun });
}
