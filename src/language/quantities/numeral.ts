import {
  MULTIPLIERS,
  OPEN_PLURALS,
  OPEN_TENS,
  SMALL_NUMBERS,
  VAGUE_MULTIPLES,
  VULGAR_FRACTIONS,
} from '../lexicon/number-words';
import { readFigure } from './figure';
import type { Lexeme } from './lexemes';
import { lookUp, overHyphen, readHalf, readMagnitude } from './multiplier';

/** A number without its unit, as written: "9,200", "two and a half million", "dozens". */
export interface Numeral {
  readonly from: number;
  /** Lexeme after the numeral. */
  readonly to: number;
  readonly low: number;
  /** Null when there is no upper end: "hundreds". */
  readonly high: number | null;
  readonly form: 'figure' | 'word';
  /** What a magnitude multiplied by: 1 for "95", 1e6 for "95m". */
  readonly magnitude: number;
  /** "dozens", "a couple", "several hundred": the word itself is inexact. */
  readonly vague: boolean;
  /** "9,200", "2.7": has separators, so it is no year or label. */
  readonly marked: boolean;
  /** The value when the point of "412.000" separates thousands. */
  readonly asThousands: number | null;
}

const make = (from: number, to: number, low: number, rest: Partial<Numeral> = {}): Numeral => ({
  from,
  to,
  low,
  high: low,
  form: 'word',
  magnitude: 1,
  vague: false,
  marked: false,
  asThousands: null,
  ...rest,
});

function readFigureNumeral(text: string, lexemes: readonly Lexeme[], at: number, money: boolean): Numeral | null {
  const figure = readFigure(text, lexemes, at);
  if (!figure) return null;
  const half = readHalf(lexemes, figure.to);
  const magnitude = readMagnitude(lexemes, half.to, money);
  if (figure.decimalComma && magnitude.size === 1 && !money) {
    const next = lexemes[magnitude.to];
    if (!next || !(next.text === '%' || ['percent', 'per', 'km', 'kilometers', 'euros'].includes(next.lower)))
      return null;
  }
  const scale = (value: number) => Number(((value + half.add) * magnitude.size).toPrecision(15));
  return make(at, magnitude.to, scale(figure.value), {
    form: 'figure',
    magnitude: magnitude.size,
    marked: figure.grouped || !Number.isInteger(figure.value) || half.add > 0 || magnitude.size > 1,
    asThousands: magnitude.size === 1 && half.add === 0 ? figure.asThousands : null,
  });
}

/** "dozens", "hundreds of thousands", "tens of millions". */
function readOpen(lexemes: readonly Lexeme[], at: number): Numeral | null {
  const word = lexemes[at]?.lower;
  const tens = lookUp(OPEN_TENS, word);
  if (tens !== null && lexemes[at + 1]?.lower === 'of') {
    const next = lexemes[at + 2]?.lower;
    const unit = next?.endsWith('s') ? lookUp(MULTIPLIERS, next.slice(0, -1)) : null;
    if (unit !== null && unit >= 1000)
      return make(at, at + 3, tens * unit, { high: null, vague: true, magnitude: tens * unit });
  }
  const open = lookUp(OPEN_PLURALS, word);
  if (open === null || (word === 'scores' && lexemes[at + 1]?.lower !== 'of')) return null;
  return make(at, at + 1, open, { high: null, vague: true, magnitude: open });
}

/** "several hundred", "a few dozen", "a couple of", "half a million", "quarter of a million". */
function readVague(lexemes: readonly Lexeme[], at: number): Numeral | null {
  const article = lexemes[at]?.lower === 'a';
  let next = article ? at + 1 : at;
  const word = lexemes[next]?.lower ?? '';
  const multiple = Object.hasOwn(VAGUE_MULTIPLES, word) ? VAGUE_MULTIPLES[word as 'few' | 'several'] : null;
  if (multiple) {
    const magnitude = readMagnitude(lexemes, next + 1, false);
    if (magnitude.size === 1) return null;
    const [low, high] = multiple;
    return make(at, magnitude.to, low * magnitude.size, {
      high: high * magnitude.size,
      vague: true,
      magnitude: magnitude.size,
    });
  }
  if (word === 'couple' && article) {
    const of = lexemes[next + 1]?.lower === 'of';
    const magnitude = readMagnitude(lexemes, next + (of ? 2 : 1), false);
    if (magnitude.size > 1)
      return make(at, magnitude.to, 2 * magnitude.size, { vague: true, magnitude: magnitude.size });
    return of ? make(at, next + 2, 2, { vague: true }) : null;
  }
  const part = word === 'half' ? 0.5 : word === 'quarter' ? 0.25 : 0;
  if (part === 0) return null;
  next++;
  if (lexemes[next]?.lower === 'of' && part === 0.25) next++;
  if (lexemes[next]?.lower === 'a') next++;
  const magnitude = readMagnitude(lexemes, next, false);
  return magnitude.size >= 12 ? make(at, magnitude.to, part * magnitude.size, { magnitude: magnitude.size }) : null;
}

/** "twelve", "a hundred and twenty", "three hundred and twenty thousand", "two and a half million". */
function readWords(lexemes: readonly Lexeme[], from: number): Numeral | null {
  const article = lexemes[from]?.lower === 'a' || lexemes[from]?.lower === 'an';
  if (article && (lookUp(MULTIPLIERS, lexemes[from + 1]?.lower) === null || lexemes[from + 1]?.lower.endsWith('s')))
    return null;
  let at = article ? from + 1 : from;
  let total = 0;
  let current = article ? 1 : 0;
  let room = article ? 0 : 100; // what may still be added: 100 after nothing or "hundred", 10 after "twenty", 0 after "twelve"
  let largest = 1;
  let last = from;
  let started = article;
  for (let steps = 0; steps < 24; steps++) {
    let next = steps === 0 ? at : overHyphen(lexemes, at);
    const joined = largest > 1 && room === 100 && lexemes[next]?.lower === 'and';
    if (joined) next = overHyphen(lexemes, next + 1);
    const word = lexemes[next]?.lower;
    const small = lookUp(SMALL_NUMBERS, word);
    if (small !== null) {
      if (small >= room || (small === 0 && started)) break;
      current += small;
      room = small >= 20 ? 10 : 0;
    } else {
      const half = started ? readHalf(lexemes, at) : { add: 0, to: at };
      if (half.add > 0) {
        const scale = readMagnitude(lexemes, half.to, false);
        const unit = scale.size > 1 ? scale.size : current === 0 ? largest : 1;
        const value = (total + current) * (scale.size > 1 ? scale.size : 1) + half.add * unit;
        return make(from, scale.to, value, { magnitude: Math.max(largest, scale.size), marked: true });
      }
      const factor = joined ? null : lookUp(MULTIPLIERS, word);
      if (factor === null || word?.endsWith('s') || (!started && factor !== 12 && factor !== 100 && factor !== 1000))
        break;
      if (!started && lexemes[next - 1]?.lower !== 'the') break;
      if (factor === 100) current = Math.max(current, 1) * 100;
      else {
        total += Math.max(current, started && current === 0 && total > 0 ? 0 : 1) * factor;
        current = 0;
      }
      if (factor >= 1000 && total > 0 && largest >= 1000 && factor > largest) break;
      largest = Math.max(largest, factor);
      room = factor === 12 ? 0 : 100;
    }
    started = true;
    at = next + 1;
    last = at;
    if (
      room === 0 &&
      lookUp(MULTIPLIERS, lexemes[overHyphen(lexemes, at)]?.lower) === null &&
      lexemes[at]?.lower !== 'and'
    )
      break;
  }
  if (!started || last === from) return null;
  return make(from, last, total + current, { magnitude: largest, marked: largest > 1 });
}

/** Reads the number that starts at lexeme `at`; with `money`, "m" and "b" are magnitudes. */
export function readNumeral(text: string, lexemes: readonly Lexeme[], at: number, money = false): Numeral | null {
  const lexeme = lexemes[at];
  if (!lexeme) return null;
  if (lexeme.kind === 'figure') return readFigureNumeral(text, lexemes, at, money);
  const vulgar = lookUp(VULGAR_FRACTIONS, lexeme.text);
  if (vulgar !== null) {
    const magnitude = readMagnitude(lexemes, at + 1, money);
    return make(at, magnitude.to, vulgar * magnitude.size, { form: 'figure', magnitude: magnitude.size, marked: true });
  }
  if (lexeme.kind !== 'word') return null;
  return readOpen(lexemes, at) ?? readVague(lexemes, at) ?? readWords(lexemes, at);
}
