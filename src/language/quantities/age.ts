import { nounClass } from '../lexicon/meaning';
import { type Candidate, candidate } from './candidate';
import { type Context, isCapitalised, numeralAt, word } from './context';
import { isHyphen } from './multiplier';
import type { Numeral } from './numeral';
import type { Unit } from './unit';

const age = (factor = 1): Unit => ({ dimension: 'age', unit: 'year', factor, offset: 0 });
const AGE_UNITS: Record<string, number> = {
  year: 1,
  years: 1,
  yr: 1,
  month: 1 / 12,
  months: 1 / 12,
  week: 7 / 365.2425,
  weeks: 7 / 365.2425,
  day: 1 / 365.2425,
  days: 1 / 365.2425,
};
/** Oldest age that is believed of a person; the longest life on record is 122 years. */
const OLDEST = 122;

const build = (from: number, to: number, numeral: Numeral, factor: number, high = numeral.low): Candidate =>
  candidate(from, to, numeral.low, high, age(factor), {
    form: numeral.form,
    marked: true,
    ...(high === numeral.low ? {} : { hedge: 'between' as const }),
  });

/** "a 31-year-old", "31 years old", "three-month-old", "31 years of age". */
function readOld(cx: Context, at: number): Candidate | null {
  const numeral = numeralAt(cx, at);
  if (!numeral || numeral.high === null) return null;
  const skip = (from: number) => (isHyphen(cx.lexemes[from]) ? from + 1 : from);
  const unit = skip(numeral.to);
  const factor = AGE_UNITS[word(cx, unit)];
  if (factor === undefined) return null;
  const old = skip(unit + 1);
  if (['old', 'olds'].includes(word(cx, old))) return build(at, old + 1, numeral, factor);
  if (word(cx, unit + 1) === 'of' && word(cx, unit + 2) === 'age') return build(at, unit + 3, numeral, factor);
  return null;
}

const AGE_WORDS = new Set(['aged', 'age', 'ages', 'turned', 'turning']);
/** Groups that an age bounds: "children under 16". */
const GROUPS = new Set([
  'anyone',
  'everyone',
  'those',
  'children',
  'kids',
  'people',
  'persons',
  'girls',
  'boys',
  'adults',
  'women',
  'men',
  'citizens',
  'residents',
]);
const AFTER_OF_AGE = new Set([
  'and',
  'died',
  'from',
  'had',
  'has',
  'in',
  'is',
  'or',
  'was',
  'were',
  'who',
  'whom',
  'whose',
  'with',
  'on',
  'at',
  'years',
]);
const AFTER_AGE = new Set(['%', 'percent', 'per', 'million', 'points', 'times']);

/** "A father of 12", "a leader of 30": these have so many. */
const HAVING =
  /^(?:(?:grand|step)?(?:father|mother|parent)|dad|mum|mom|leader|head|chief|captain|winner|chairman|director|owner|veteran)$/;
/** Younger ones have no trade, and small figures count. */
const YOUNGEST = 14;

/** "a barista of 27": a person by what he or she does. */
function isOfTrade(cx: Context, at: number): boolean {
  const trade = word(cx, at - 2);
  const figure = cx.lexemes[at];
  if (figure?.kind !== 'figure' || Number(figure.text) < YOUNGEST || HAVING.test(trade)) return false;
  const sort = nounClass(trade);
  // "Ana Ruiz, a barista of 27"
  const named = word(cx, at - 4) === ',' && isCapitalised(cx.lexemes[at - 5]);
  return (
    ['a', 'an'].some((article) => article === word(cx, at - 3) || article === word(cx, at - 4)) &&
    (sort === 'person' || (sort === null && (named || describes(cx, at - 2))))
  );
}

/** "Ana Ruiz was 22.", "Ruiz, who is 36 and", "she was 36": nothing else follows. */
function isSaidOf(cx: Context, at: number): boolean {
  if (!['is', 'was'].includes(word(cx, at - 1))) return false;
  const numeral = numeralAt(cx, at);
  if (!numeral || numeral.low < YOUNGEST || !Number.isInteger(numeral.low)) return false;
  const who = ['who', 'he', 'she'].includes(word(cx, at - 2));
  const named = isCapitalised(cx.lexemes[at - 2]) && isCapitalised(cx.lexemes[at - 3]);
  return (who || named) && ['.', ',', ';', ')', 'and', 'when', 'but'].includes(word(cx, numeral.to));
}

/** "aged 31", "at age 52", "ages 6 to 12", "turned 40", "a woman of 67", "a barista of 27", "she was 36". */
function readAged(cx: Context, at: number): Candidate | null {
  const previous = word(cx, at - 1);
  const of =
    previous === 'of' && (['man', 'woman', 'boy', 'girl', 'age'].includes(word(cx, at - 2)) || isOfTrade(cx, at));
  const is = isSaidOf(cx, at);
  const between = previous === 'between' && AGE_WORDS.has(word(cx, at - 2));
  const limit = ['under', 'over', 'above', 'below'].includes(previous) && GROUPS.has(word(cx, at - 2));
  if (!AGE_WORDS.has(previous) && !of && !is && !between && !limit) return null;
  const numeral = numeralAt(cx, at);
  if (!numeral || numeral.high === null || numeral.marked || numeral.low > OLDEST) return null;
  if (
    AFTER_AGE.has(word(cx, numeral.to)) ||
    (previous.startsWith('turn') &&
      cx.lexemes[numeral.to]?.kind === 'word' &&
      !['on', 'in', 'last', 'this', 'and'].includes(word(cx, numeral.to)))
  )
    return null;
  // "convicted a man of two murders"
  if (of && cx.lexemes[numeral.to]?.kind === 'word' && !AFTER_OF_AGE.has(word(cx, numeral.to))) return null;
  const joiner = word(cx, numeral.to);
  if (joiner === 'to' || joiner === 'and' || isHyphen(cx.lexemes[numeral.to])) {
    const second = numeralAt(cx, numeral.to + 1);
    if (second && second.low > numeral.low && second.low <= OLDEST && (joiner !== 'and' || between))
      return build(at, second.to, numeral, 1, second.low);
  }
  return build(at, numeral.to, numeral, 1);
}

/** "The actress, 26, said": a description of somebody before the comma. */
const describes = (cx: Context, at: number) =>
  ['the', 'his', 'her', 'a', 'an'].includes(word(cx, at - 1)) &&
  /(?:or|er|ess|man|woman|ist|ian|ent|ant|boy|girl|son|other|mate|ward|ar)$/.test(word(cx, at));

const isWeekday = (text: string) => /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(text);

/** "Ana Ruiz, 31, a nurse", "Ana Ruiz (31)", "Ruiz, 31, said", "his age, 75,". */
function readBare(cx: Context, at: number): Candidate | null {
  const figure = cx.lexemes[at];
  const mark = word(cx, at - 1);
  if (figure?.kind !== 'figure' || !/^\d{1,3}$/.test(figure.text) || (mark !== ',' && mark !== '(')) return null;
  if (Number(figure.text) > OLDEST || Number(figure.text) < 1) return null;
  const after = word(cx, at + 1);
  if (mark === '(' ? after !== ')' : ![',', ';', '.', ')', '—', '–'].includes(after)) return null;
  const name = ['.', 'jr', 'sr'].includes(word(cx, at - 2)) ? at - 3 : at - 2;
  if (word(cx, name) !== 'age' && !isCapitalised(cx.lexemes[name]) && !describes(cx, name)) return null;
  const first = word(cx, name - 1) === '.' || isHyphen(cx.lexemes[name - 1]) ? name - 2 : name - 1;
  if (describes(cx, name) && mark === ',' && after === ',' && Number(figure.text) > 9)
    return build(at, at + 1, numeralAt(cx, at)!, 1);
  // one word of a name needs a comma and prose behind: "Celtics 102, Lakers 99" and "On Friday, 12, 14" have neither
  const prose =
    mark === ',' && after === ',' && cx.lexemes[at + 2]?.kind === 'word' && !isCapitalised(cx.lexemes[at + 2]);
  if (!isCapitalised(cx.lexemes[first]) && !(prose && Number(figure.text) > 9 && !isWeekday(word(cx, name))))
    return null;
  const numeral = numeralAt(cx, at);
  return numeral && numeral.to === at + 1 ? { ...build(at, numeral.to, numeral, 1), hedgeable: false } : null;
}

/** "two sons, 11 and 14": each of the ages. */
const KIN = new Set([
  'sons',
  'daughters',
  'children',
  'boys',
  'girls',
  'brothers',
  'sisters',
  'men',
  'women',
  'teenagers',
  'siblings',
]);

function readListed(cx: Context, at: number): Candidate | null {
  const numeral = numeralAt(cx, at);
  if (numeral?.form !== 'figure' || numeral.marked || numeral.low > OLDEST) return null;
  const second = word(cx, at - 1) === 'and';
  const comma = second ? at - 3 : at - 1;
  if (word(cx, comma) !== ',' || !KIN.has(word(cx, comma - 1))) return null;
  if (second)
    return cx.lexemes[at - 2]?.kind === 'figure' && !startsNoun(cx, numeral.to)
      ? build(at, numeral.to, numeral, 1)
      : null;
  const other = word(cx, numeral.to) === 'and' ? numeralAt(cx, numeral.to + 1) : null;
  return other?.form === 'figure' && !other.marked && other.low <= OLDEST && !startsNoun(cx, other.to)
    ? build(at, numeral.to, numeral, 1)
    : null;
}

const startsNoun = (cx: Context, at: number) => cx.lexemes[at]?.kind === 'word' || cx.lexemes[at]?.glued === false;

export const readAge = (cx: Context, at: number): Candidate | null =>
  readOld(cx, at) ?? readAged(cx, at) ?? readBare(cx, at) ?? readListed(cx, at);
