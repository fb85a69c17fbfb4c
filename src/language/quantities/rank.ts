import { ORDINALS, SMALL_NUMBERS } from '../lexicon/number-words';
import { type Candidate, candidate } from './candidate';
import { type Context, word } from './context';
import { isHyphen } from './multiplier';
import type { Unit } from './unit';

const RANK: Unit = { dimension: 'rank', unit: 'rank', factor: 1, offset: 0 };

/** "third", "12th", "twenty-first". */
export function readOrdinal(cx: Context, at: number): { value: number; to: number } | null {
  const lexeme = cx.lexemes[at];
  if (lexeme?.kind === 'figure') {
    const suffix = cx.lexemes[at + 1];
    if (!suffix?.glued || !['st', 'nd', 'rd', 'th'].includes(suffix.lower) || !/^\d{1,4}$/.test(lexeme.text))
      return null;
    return { value: Number(lexeme.text), to: at + 2 };
  }
  const plain = Object.hasOwn(ORDINALS, word(cx, at)) ? ORDINALS[word(cx, at) as 'first'] : null;
  if (plain !== null) return { value: plain, to: at + 1 };
  const tens = Object.hasOwn(SMALL_NUMBERS, word(cx, at)) ? SMALL_NUMBERS[word(cx, at) as 'twenty'] : 0;
  if (tens < 20 || !isHyphen(cx.lexemes[at + 1])) return null;
  const unit = Object.hasOwn(ORDINALS, word(cx, at + 2)) ? ORDINALS[word(cx, at + 2) as 'first'] : 99;
  return unit < 10 ? { value: tens + unit, to: at + 3 } : null;
}

const FINISHES = new Set([
  'finished',
  'finish',
  'finishes',
  'finishing',
  'placed',
  'ranked',
  'ranks',
  'rank',
  'came',
  'ranking',
  'seeded',
]);
const PLACES = new Set(['place', 'placed', 'seed', 'position']);
const NOT_SUPERLATIVE = new Set([
  'west',
  'east',
  'guest',
  'request',
  'interest',
  'protest',
  'test',
  'forest',
  'arrest',
  'contest',
  'quest',
  'rest',
  'best',
  'priest',
  'harvest',
  'chest',
  'nest',
]);

/** An ordinal that ranks: "third place", "finished fourth", "the second-largest". Others ("the third man") are skipped. */
export function readRank(cx: Context, at: number): Candidate | null {
  const ordinal = readOrdinal(cx, at);
  if (!ordinal) return null;
  const next = word(cx, ordinal.to);
  const previous = word(cx, at - 1);
  const superlative = isHyphen(cx.lexemes[ordinal.to]) ? word(cx, ordinal.to + 1) : next;
  const build = (to: number) =>
    candidate(at, to, ordinal.value, ordinal.value, RANK, { hedge: 'exact', hedgeable: false, marked: true });
  if (/est$/.test(superlative) && !NOT_SUPERLATIVE.has(superlative))
    return build(isHyphen(cx.lexemes[ordinal.to]) ? ordinal.to + 2 : ordinal.to + 1);
  if (superlative === 'best' && isHyphen(cx.lexemes[ordinal.to])) return build(ordinal.to + 2);
  if (PLACES.has(next) && !['the', 'a'].includes(previous)) return build(ordinal.to + 1);
  const verb = previous === 'in' || previous === 'as' ? word(cx, at - 2) : previous;
  if (FINISHES.has(verb) && (verb !== 'came' || cx.lexemes[ordinal.to]?.kind !== 'word' || next === 'in'))
    return build(ordinal.to);
  return null;
}
