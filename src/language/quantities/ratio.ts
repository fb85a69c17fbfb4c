import { FOLDS } from '../lexicon/number-words';
import { type Candidate, candidate } from './candidate';
import { type Context, numeralAt, word } from './context';
import { isHyphen } from './multiplier';
import type { Unit } from './unit';

const RATIO: Unit = { dimension: 'ratio', unit: 'times', factor: 1, offset: 0 };
/** Words after "times" that compare: "five times the limit", "three times as many", "ten times higher". */
const COMPARES =
  /^(?:the|as|its|their|his|her|that|what|more|less|greater|higher|larger|bigger|faster|longer|normal|over)$/;

/** How many times as much: "five times the legal limit", "twice as many", "a tenfold rise", "10-fold". */
export function readRatio(cx: Context, at: number): Candidate | null {
  const first = word(cx, at);
  if (Object.hasOwn(FOLDS, first)) {
    const times = FOLDS[first as 'tenfold'];
    return candidate(at, at + 1, times, times, RATIO, { form: 'word', marked: true });
  }
  if (first === 'twice')
    return COMPARES.test(word(cx, at + 1)) ? candidate(at, at + 1, 2, 2, RATIO, { form: 'word', marked: true }) : null;
  const numeral = numeralAt(cx, at);
  if (!numeral || numeral.high === null) return null;
  const next = isHyphen(cx.lexemes[numeral.to]) ? numeral.to + 1 : numeral.to;
  const times = word(cx, next) === 'times' && COMPARES.test(word(cx, next + 1));
  if (!times && word(cx, next) !== 'fold') return null;
  return candidate(at, next + 1, numeral.low, numeral.low, RATIO, { form: numeral.form, marked: true });
}
