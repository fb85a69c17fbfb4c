import { type Context, word } from './context';
import type { UnitMatch } from './unit';

/** How many words around "points" are searched for talk of per cent. */
const REACH = 40;

/** "up 3 points to 45%": points are of percentage where the sentence around speaks of per cent or polls. */
export function pointsUnit(cx: Context, from: number): UnitMatch | null {
  const at = word(cx, from) === '-' ? from + 1 : from;
  if (word(cx, at) !== 'points' && word(cx, at) !== 'point') return null;
  for (let near = Math.max(0, at - REACH); near < Math.min(cx.lexemes.length, at + REACH); near++) {
    const text = word(cx, near);
    if (text === '%' || text === 'percent' || text === 'cent' || text === 'poll' || text === 'polls')
      return { dimension: 'percentage-point', unit: 'percentage point', factor: 1, offset: 0, to: at + 1 };
  }
  return null;
}
