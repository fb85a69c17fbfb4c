import { type Candidate, candidate } from './candidate';
import { type Context, word } from './context';
import { hedgeBefore } from './hedge';
import { isHyphen } from './multiplier';
import { readUnit } from './unit';

/** Words that make "half" or "a quarter of" a part of a unit. */
function readPart(cx: Context, at: number): { part: number; to: number } | null {
  const start = word(cx, at) === 'a' ? at + 1 : at;
  const part = word(cx, start) === 'half' ? 0.5 : word(cx, start) === 'quarter' ? 0.25 : null;
  if (part === null) return null;
  let to = start + 1;
  if (isHyphen(cx.lexemes[to])) to++;
  else if (word(cx, to) === 'of' && part === 0.25) to++;
  if (word(cx, to) === 'a' || word(cx, to) === 'an') to++;
  return { part, to };
}

/** A bare "point" after a part is one of percentage: "cut its rate by a quarter point". */
const POINT = { dimension: 'percentage-point', unit: 'percentage point', factor: 1, offset: 0 };

/**
 * Measures without a numeral: "half an hour", "a half-mile", "a year and a half", and "a mile" or "an hour" where a hedge
 * says that the length matters ("within a mile", "less than a week").
 */
export function readSmallMeasure(cx: Context, at: number): Candidate | null {
  const part = readPart(cx, at);
  if (part) {
    if (['point', 'points'].includes(word(cx, part.to)))
      return candidate(at, part.to + 1, part.part, part.part, POINT, { form: 'word', marked: true });
    const unit = readUnit(cx.lexemes, part.to, 'word');
    if (!unit || unit.dimension === 'percent' || unit.unit === 's' || part.to === at + 1) return null;
    return candidate(at, unit.to, part.part, part.part, unit, { form: 'word', marked: true });
  }
  if (!['a', 'an'].includes(word(cx, at))) return null;
  const unit = readUnit(cx.lexemes, at + 1, 'word');
  if (!unit || !['duration', 'length', 'area', 'mass', 'volume'].includes(unit.dimension) || unit.unit === 's')
    return null;
  const half = word(cx, unit.to) === 'and' && word(cx, unit.to + 1) === 'a' && word(cx, unit.to + 2) === 'half';
  if (half) return candidate(at, unit.to + 3, 1.5, 1.5, unit, { form: 'word', marked: true });
  const hedge = hedgeBefore(cx.lexemes, at, { dimension: unit.dimension, low: 1, form: 'word' });
  if (!hedge || hedge.hedge === 'exact' || word(cx, at - 1) === 'some') return null;
  if (word(cx, unit.to) === 'or' && word(cx, unit.to + 1) === 'two')
    return candidate(at, unit.to + 2, 1, 2, unit, { form: 'word', marked: true, hedge: 'between' });
  // "over a year" is a stretch, "up to a year" a bound; "about a week ago" is a date
  if (['ago', 'earlier', 'later', 'before', 'after', 'old'].includes(word(cx, unit.to))) return null;
  return candidate(at, unit.to, 1, 1, unit, { form: 'word', marked: true });
}
