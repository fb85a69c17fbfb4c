import type { NumberValue } from '../../model';
import { BOUND_CUES, HEDGES_AFTER, HEDGES_BEFORE, SUBJECT_CUES, WITHIN } from '../lexicon/hedges';
import type { Lexeme } from './lexemes';
import { phraseTable } from './phrases';

export type Hedge = NumberValue['hedge'];

const flatten = (rows: readonly (readonly [Hedge, readonly string[]])[]) =>
  rows.flatMap(([hedge, phrases]) => phrases.map((phrase) => [phrase, hedge] as const));

const before = phraseTable<Hedge>(flatten(HEDGES_BEFORE));
const after = phraseTable<Hedge>(flatten(HEDGES_AFTER));
const within = new Set<string>(WITHIN);
const boundCues = new Set<string>(BOUND_CUES);
const subjectCues = new Set<string>(SUBJECT_CUES);

/** Words between a hedge and its number: "at least another 40". */
const BETWEEN = new Set(['another', 'additional', 'further']);

export interface HedgeContext {
  readonly dimension: string;
  readonly low: number;
  readonly form: 'figure' | 'word';
  /** Whether the lexeme is a common noun: "a deal over 85 soldiers" tells a subject. */
  readonly isNoun?: (lexeme: Lexeme) => boolean;
}

/** Verbs that take "over" as their own particle. */
const OVER_VERBS = /^(?:turn|hand|take|took|sign|spread|extend|stretch|spill|drag)(?:s|ed|ing|en)?$/;
/** Verbs of which "up" is the particle: "goes up to 13 euros" tells the new level. */
const UP_VERBS =
  /^(?:go|goes|going|gone|went|move[sd]?|moving|climb(?:s|ed|ing)?|edge[sd]?|bring|brings|brought|push(?:es|ed)?)$/;

function believable(phrase: string, before: Lexeme | undefined, context: HedgeContext): boolean {
  const { dimension, low, form, isNoun } = context;
  const previous = before?.lower;
  if (phrase === 'over' || phrase === 'about' || phrase === 'around') {
    if (previous !== undefined && subjectCues.has(previous)) return false;
    // "turned over €1.8bn", "handed over 40 files"
    if (phrase === 'over' && previous !== undefined && OVER_VERBS.test(previous)) return false;
    if (phrase === 'over' && dimension === 'count' && before && isNoun?.(before)) return false;
    if (phrase === 'over' && dimension === 'duration') return previous !== undefined && boundCues.has(previous);
  }
  if (phrase === 'up to' && previous !== undefined && UP_VERBS.test(previous)) return false;
  if (dimension === 'count' && form === 'word' && low === 1) return /than|least|most|nearly|almost/.test(phrase);
  // "under two governments", "above three shops" tell a place or a rule
  if ((phrase === 'under' || phrase === 'below' || phrase === 'above' || phrase === 'over') && dimension === 'count')
    return form === 'figure' || low >= 20;
  return true;
}

/** "more than about 40" is as exact as its outer word. */
const combine = (outer: Hedge, inner: Hedge): Hedge => (outer === 'exact' || outer === 'about' ? inner : outer);

/** The hedges that stand before lexeme `at`, outermost last, and where they begin. */
export function hedgeBefore(
  lexemes: readonly Lexeme[],
  at: number,
  context: HedgeContext,
): { hedge: Hedge; from: number } | null {
  let found: { hedge: Hedge; from: number } | null = null;
  let from = at;
  for (let steps = 0; steps < 2; steps++) {
    const start = BETWEEN.has(lexemes[from - 1]?.lower ?? '') ? from - 1 : from;
    const measured = context.dimension !== 'count' && context.dimension !== 'score';
    if (measured && within.has(lexemes[start - 1]?.lower ?? '')) return { hedge: 'at-most', from: start - 1 };
    const match = before.endingAt(lexemes, start);
    if (!match || !believable(match.phrase, lexemes[match.from - 1], context)) break;
    if (match.value === 'exact' && found) break;
    found = { hedge: found ? combine(match.value, found.hedge) : match.value, from: match.from };
    from = match.from;
  }
  return found;
}

/** A hedge right after lexeme `to - 1`: "40 or more", "60-odd". */
export function hedgeAfter(lexemes: readonly Lexeme[], to: number): { hedge: Hedge; to: number } | null {
  const match = after.startingAt(lexemes, to);
  if (!match) return null;
  // "three plus five" adds, "at least" after a comma opens another thought
  if ((match.phrase === '+' || match.phrase === 'plus') && lexemes[match.to]?.kind === 'figure') return null;
  return { hedge: match.value, to: match.to };
}
