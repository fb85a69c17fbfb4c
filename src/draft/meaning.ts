import { DOWNWARD, SIDES, SLIGHT, STRONG, UPWARD } from '../language/lexicon/directions';
import { areAntonyms, relatedness } from '../language/lexicon/meaning';
import { stemOf } from './words';

/** How a word of a draft stands to a word of a source. */
export interface Likeness {
  /** 1 the same word, 0.95 a form of it, less for related words, 0 none. */
  readonly near: number;
  readonly opposite: boolean;
}

const FORM = 0.95;
const SAME_SIDE = 0.85;
const MOST_RELATED = 0.9;

/** The scales a word stands on, and its side there. */
const SCALES = new Map<string, Map<number, number>>();
[[UPWARD, DOWNWARD], [STRONG, SLIGHT], ...SIDES.map((pair) => pair.map((side) => side.split(' ')))].forEach(
  (sides, scale) => {
    sides.forEach((words, side) => {
      for (const word of words) SCALES.set(word, (SCALES.get(word) ?? new Map<number, number>()).set(scale, side));
    });
  },
);

const NONE: Likeness = { near: 0, opposite: false };

/** How two lemmas stand to each other. Symmetric. */
export function likeness(a: string, b: string): Likeness {
  if (a === b) return { near: 1, opposite: false };
  if (stemOf(a) === stemOf(b)) return { near: FORM, opposite: false };
  const [x, y] = [SCALES.get(a), SCALES.get(b)];
  if (x && y)
    for (const [scale, side] of x) {
      const other = y.get(scale);
      if (other === undefined) continue;
      return other === side ? { near: SAME_SIDE, opposite: false } : { near: 0, opposite: true };
    }
  if (areAntonyms(a, b)) return { near: 0, opposite: true };
  const near = Math.min(MOST_RELATED, relatedness(a, b));
  return near > 0 ? { near, opposite: false } : NONE;
}
