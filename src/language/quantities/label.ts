import { EMERGENCY_NUMBERS, LABEL_NOUNS, MONTH_NAMES, STREET_WORDS } from '../lexicon/label-nouns';
import { rangeOf } from '../token-range';
import { type Context, isCapitalised, numeralAt, startsSentence, word } from './context';
import { hedgeBefore } from './hedge';
import { isHyphen } from './multiplier';
import type { Numeral } from './numeral';

const labelNouns = new Set<string>(LABEL_NOUNS);
const streetWords = new Set<string>(STREET_WORDS);
const months = new Set<string>(MONTH_NAMES);

/** The time nouns among the labels, which a new clause may end with: "last week 300 people came". */
const TIME_LABELS = new Set(['day', 'hour', 'month', 'quarter', 'season', 'week', 'year', 'mile']);

/** A bare figure that may be a year. */
export const isYear = (numeral: Numeral) =>
  numeral.form === 'figure' && !numeral.marked && numeral.magnitude === 1 && numeral.low >= 1500 && numeral.low < 2100;

/** First figure of a list that `at` is in: "versions 6, 7, 8 and 9". */
function listHead(cx: Context, at: number): number {
  let head = at;
  for (let steps = 0; steps < 6; steps++) {
    const comma = ['and', 'or'].includes(word(cx, head - 1)) && word(cx, head - 2) === ',' ? head - 2 : head - 1;
    if (![',', 'and', 'or'].includes(word(cx, comma)) || !numeralAt(cx, comma - 1)) break;
    head = comma - 1;
  }
  return head;
}

/** "gate 3", "Boeing 737", "Section 230", "phase two": a number that names. */
export function isLabel(cx: Context, numeral: Numeral, plural: boolean): boolean {
  const { form, marked } = numeral;
  const from = plural ? numeral.from : listHead(cx, numeral.from);
  const previous = cx.lexemes[from - 1];
  if (!previous) return false;
  if (previous.text === '#' || previous.text === '№') return true;
  if (previous.text === '.' && ['no', 'nos'].includes(word(cx, from - 2)) && isCapitalised(cx.lexemes[from - 2]))
    return true;
  if (previous.kind !== 'word') return false;
  const decimal = marked && !plural && /^\d+\.\d+$/.test(cx.lexemes[numeral.from]?.text ?? '');
  if (labelNouns.has(previous.lower) || labelNouns.has(previous.lower.replace(/s$/, ''))) {
    // "the authorities count two dead"
    if (plural && (form === 'word' || TIME_LABELS.has(previous.lower))) return false;
    return !(marked && (plural || !decimal));
  }
  if (form === 'word' || (marked && !decimal) || !isCapitalised(previous)) return false;
  if (hedgeBefore(cx.lexemes, from, { dimension: 'count', low: 1, form: 'figure' })) return false;
  if (/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(previous.lower)) return false;
  const token = rangeOf(previous, cx.tokens);
  const tag = token && cx.tokens[token.first]?.tag;
  const number = rangeOf(cx.lexemes[from]!, cx.tokens);
  if (token && number && cx.tokens[number.first]?.head === token.first) return true;
  return startsSentence(cx, from - 1) ? tag === 'PROPN' && !plural : tag === 'PROPN' || tag === 'NOUN' || tag === 'X';
}

/** "12 Harbour Street", "1600 Pennsylvania Avenue". */
export function isAddress(cx: Context, to: number): boolean {
  for (let at = to; at < to + 4; at++) {
    if (!isCapitalised(cx.lexemes[at])) return false;
    if (at > to && streetWords.has(word(cx, at))) return true;
  }
  return false;
}

/** A day of a month, a clock time, an item number, or a part of a figure with other signs: not a quantity. */
export function isDateOrMark(cx: Context, { from, to, form }: Numeral): boolean {
  const [before, after] = [cx.lexemes[from - 1], cx.lexemes[to]];
  const isMonth = (at: number) => months.has(word(cx, at)) && isCapitalised(cx.lexemes[at]);
  if (isMonth(from - 1) || (word(cx, from - 1) === '.' && isMonth(from - 2)) || (form === 'figure' && isMonth(to)))
    return true;
  if (/^(?:a|p)$/.test(after?.lower ?? '') && word(cx, to + 1) === '.' && word(cx, to + 2) === 'm') return true;
  if (/^(?:am|pm|o|bc|ad|bce|noon|gmt)$/.test(after?.lower ?? '') && (after?.lower !== 'am' || after.glued))
    return true;
  if (/^(?:past|o)$/.test(after?.lower ?? '')) return true;
  if (word(cx, to) === 'in' && word(cx, to + 1) === 'the' && /^(?:morning|afternoon|evening)$/.test(word(cx, to + 2)))
    return true;
  if (form === 'word') return false;
  // "the class of ’08"
  if (/^[’'‘]$/.test(before?.text ?? '') && !before?.glued && cx.lexemes[from]?.glued) return true;
  if (after?.glued && after.kind === 'word') return true;
  if (after?.text === '/' || before?.text === '/' || (after?.text === ':' && after.glued && cx.lexemes[to + 1]?.glued))
    return true;
  if (before?.text === ':' && before.glued && cx.lexemes[from]?.glued) return true;
  const starts = from === 0 || cx.text.slice(before?.end ?? 0, cx.lexemes[from]?.start).includes('\n');
  return starts && (after?.text === '.' || after?.text === ')') && !cx.lexemes[to + 1]?.glued;
}

/** What hyphens join on either side: "F-16", "555-0123", "4-H". */
export function isHyphenedName(cx: Context, { from, to, form }: Numeral): boolean {
  const before = cx.lexemes[from - 1];
  if (before?.kind === 'word' && cx.lexemes[from]?.glued) return true;
  if (isHyphen(before) && cx.lexemes[from]?.glued && before?.glued)
    return form === 'figure' || cx.lexemes[from - 2]?.kind === 'word';
  const after = cx.lexemes[to + 1];
  if (!isHyphen(cx.lexemes[to]) || !cx.lexemes[to]?.glued || !after?.glued) return false;
  return after.kind === 'figure' || after.text !== after.lower;
}

const emergencyNumbers = new Set<string>(EMERGENCY_NUMBERS);

/** "call 911", "a 999 operator". */
export const isPhoneNumber = (cx: Context, { from, to }: Numeral): boolean =>
  emergencyNumbers.has(word(cx, from)) &&
  (/^(?:call|calls|called|calling|dial|dialed|dialled|dialing)$/.test(word(cx, from - 1)) ||
    /^(?:call|calls|caller|callers|dispatcher|dispatchers|operator|operators|tape|tapes|center)$/.test(word(cx, to)));

/** "the Three Musketeers": a number with a capital inside a sentence, before another capital, is part of a name. */
export const isTitleOfWork = (cx: Context, { from, to, form }: Numeral): boolean =>
  form === 'word' &&
  isCapitalised(cx.lexemes[from]) &&
  isCapitalised(cx.lexemes[to]) &&
  cx.lexemes[from - 1]?.kind === 'word' &&
  !isCapitalised(cx.lexemes[from - 1]);
