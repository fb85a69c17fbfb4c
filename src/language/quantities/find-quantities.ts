import type { Quantity, Token } from '../../model';
import { readAge } from './age';
import { type Amount, readAmount, readRange } from './amount';
import type { Candidate } from './candidate';
import { type Context, type TimeSpan, word } from './context';
import { markConversions } from './conversion';
import { readCount } from './count';
import { isPlural } from './counted';
import { readEarthquake } from './earthquake';
import { readLevel } from './level';
import { lexemesOf } from './lexemes';
import { readMeasured, readPoints } from './measure';
import { quantityOf } from './quantity';
import { readRank } from './rank';
import { readRatio } from './ratio';
import { readScore } from './score';
import { readShare } from './share';
import { readSmallMeasure } from './small-measure';
import { mayStart } from './starts';
import { readZero } from './zero';

type Reader = (cx: Context, at: number) => Candidate | null;

/** A measure, a sum of money, a percentage or a count; the last reader, because it takes any number. */
function readPlain(cx: Context, at: number): Candidate | null {
  const amount = readAmount(cx, at);
  if (!amount) return null;
  const range = readRange(cx, amount);
  if (range) {
    if (range.unit) return range;
    const numeral = { ...amount.numeral, to: range.to, marked: range.marked };
    const count = readCount(cx, { ...range, numeral });
    if (!count) return null;
    if (!count.noun && !range.marked) return null;
    return { ...count, from: range.from, low: range.low, high: range.high, hedge: 'between', hedgeable: false };
  }
  const millions = readMillions(cx, amount);
  if (millions) return millions;
  return amount.unit ? readMeasured(cx, amount, amount.unit) : (readPoints(cx, amount) ?? readCount(cx, amount));
}

/** "5m people": "m" is metres unless a plural noun follows at once. */
function readMillions(cx: Context, amount: Amount): Candidate | null {
  const { unit, numeral } = amount;
  if (unit?.unit !== 'm' || word(cx, amount.to - 1) !== 'm' || numeral.form !== 'figure') return null;
  const next = cx.lexemes[amount.to];
  if (!cx.lexemes[amount.to - 1]?.glued) return null;
  const counts = next?.kind === 'word' && isPlural(next.lower);
  if (
    !counts &&
    !(cx.shortMillions && !/^(?:high|long|wide|deep|tall|above|below|away|thick)$/.test(next?.lower ?? ''))
  )
    return null;
  const value = numeral.low * 1e6;
  return readCount(cx, {
    ...amount,
    unit: null,
    numeral: { ...numeral, to: amount.to, low: value, high: value, marked: true },
  });
}

/**
 * The readers, first that answers wins. Ages come before measures ("31-year-old" holds "31-year"), shares before counts
 * ("one in three" holds "one"), scores before ranges ("3-1"), and plain amounts take what is left.
 */
const READERS: readonly Reader[] = [
  readZero,
  readAge,
  readRank,
  readScore,
  readShare,
  readEarthquake,
  readLevel,
  readRatio,
  readSmallMeasure,
  readPlain,
];

/** Words after a length of time that make it a point in time: "three days ago". */
const POINTING = new Set(['ago', 'earlier', 'later', 'before', 'after', 'hence']);

/** Whether a quantity that lies in a time expression is still one: only lengths of time are, and no points in time. */
function survivesTimes(cx: Context, found: Candidate, time: TimeSpan | undefined): boolean {
  if (!time) return true;
  if (found.unit?.dimension === 'age') return true;
  if (found.unit && found.unit.dimension !== 'duration') return (cx.lexemes[found.to - 1]?.end ?? 0) > time.end;
  if (!found.unit) return false;
  if (time.sort) return time.sort === 'duration';
  // "stays closed for two weeks after the last case" is a length all the same
  return !POINTING.has(word(cx, found.to)) || word(cx, found.from - 1) === 'for';
}

const MILLIONS = /million|[£$€]\d[\d.,]*m\b/;
const METRES = /\b(?:metres?|meters?)\b|\d m\b/;
const QUAKE = /\b(?:earth)?quakes?\b|\bseismolog/i;
const STERLING = /£|\bpence\b|\bsterling\b/;
/** The document's style: decimal commas or two points in one figure mean that a point separates thousands. */
const POINT_THOUSANDS =
  /\d,\d{1,2} (?:million|billion|thousand|milli|percent|per cent|euros)|\b\d{1,3}\.\d{3}\.\d{3}\b/;

/**
 * Finds the quantities of a text, in order and without overlap, except that a hedge or counted noun may be shared.
 * Years, dates, labels, addresses, and numbers inside `times` (save lengths of time) are left out.
 * `children` are those of the dependency tree; heads may be absent (-1).
 */
export function findQuantities(
  text: string,
  tokens: readonly Token[],
  children: readonly (readonly number[])[],
  times: readonly TimeSpan[],
): Quantity[] {
  const lexemes = lexemesOf(text);
  const cx: Context = {
    text,
    lexemes,
    tokens,
    children,
    times,
    pointThousands: POINT_THOUSANDS.test(text),
    sterling: STERLING.test(text),
    shortMillions: MILLIONS.test(text) && !METRES.test(text),
    quake: QUAKE.test(text),
    numerals: new Map(),
  };
  const sorted = [...times].sort((a, b) => a.start - b.start);
  const quantities: Quantity[] = [];
  let nextTime = 0;
  for (let at = 0; at < lexemes.length; ) {
    const start = lexemes[at]?.start ?? 0;
    while (nextTime < sorted.length && (sorted[nextTime]?.end ?? 0) <= start) nextTime++;
    const time = (sorted[nextTime]?.start ?? Infinity) <= start ? sorted[nextTime] : undefined;
    const found = mayStart(lexemes[at]!) ? first(cx, at) : null;
    if (found && survivesTimes(cx, found, time)) {
      const quantity = quantityOf(cx, found);
      if (quantity) quantities.push(quantity);
      at = Math.max(found.to, at + 1);
    } else at = found ? Math.max(found.to, at + 1) : mayStart(lexemes[at]!) ? skip(cx, at) : at + 1;
  }
  return markConversions(text, quantities);
}

function first(cx: Context, at: number): Candidate | null {
  for (const reader of READERS) {
    const found = reader(cx, at);
    if (found) return found;
  }
  return null;
}

/** Past a number that nobody took, whole: the "20" of a refused "19-20" must not be read alone. */
function skip(cx: Context, at: number): number {
  const amount = readAmount(cx, at);
  return amount ? Math.max(amount.numeral.to, at + 1) : at + 1;
}
