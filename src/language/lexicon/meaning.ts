import { COUNTED_NOUNS } from './counted-nouns';
import { classOfAnyPart } from './event-classes';
import { NOUN_CLASS_CORRECTIONS } from './noun-classes';
import { OPPOSITE_PAIRS } from './opposites';
import { wordTables } from './wordnet';

/** Degrees of `relatedness`. */
const SAME = 1;
const SYNONYM = 0.8;
const BROADER = 0.6;
const SIBLING = 0.5;

/**
 * How near two lemmas (or event classes) are in meaning, 0–1: 1 for one lemma or one event class, 0.8 for synonyms and
 * for a verb and its event noun, 0.6 for a word and its kind ("employee", "worker"), 0.5 for two kinds of one narrow
 * thing ("truck", "van"), 0 for all others and for opposites. Symmetric.
 */
export function relatedness(a: string, b: string): number {
  if (a === b || classOfAnyPart(a) === classOfAnyPart(b)) return SAME;
  if (sameCounted(a, b)) return SYNONYM;
  const degree = degreeOf(a, b);
  // "son" and "daughter" are two kinds of one thing, and opposites.
  return degree && areAntonyms(a, b) ? 0 : degree;
}

function degreeOf(a: string, b: string): number {
  const { sets, kindOf, heads, narrow } = wordTables();
  if (shared(sets.get(a), sets.get(b)) !== undefined) return SYNONYM;
  const [mine, theirs] = [kindOf.get(a), kindOf.get(b)];
  if (shared(theirs, heads.get(a)) !== undefined || shared(mine, heads.get(b)) !== undefined) return BROADER;
  return mine && theirs?.some((family) => narrow[family] && mine.includes(family)) ? SIBLING : 0;
}

const shared = (a: readonly number[] | undefined, b: readonly number[] | undefined) =>
  a && b ? a.find((item) => b.includes(item)) : undefined;

const OPPOSED: ReadonlySet<string> = new Set(OPPOSITE_PAIRS.flatMap(([a, b]) => [`${a}|${b}`, `${b}|${a}`]));

/** Whether two lemmas (or event classes) are opposites: "rise" and "drop", "alive" and "dead". Symmetric. */
export function areAntonyms(a: string, b: string): boolean {
  return (
    OPPOSED.has(`${a}|${b}`) ||
    OPPOSED.has(`${classOfAnyPart(a)}|${classOfAnyPart(b)}`) ||
    wordTables().opposites.has(`${a} ${b}`)
  );
}

const CORRECTIONS: ReadonlyMap<string, string> = new Map(
  Object.entries(NOUN_CLASS_CORRECTIONS).flatMap(([name, nouns]) =>
    nouns.split(' ').map((noun) => [noun, name] as const),
  ),
);

/**
 * What sort of thing a noun names by its usual sense: `person group animal plant body food building vehicle weapon money
 * place document disease time measure event substance artifact`; null when it is none or unknown.
 */
export function nounClass(lemma: string): string | null {
  return CORRECTIONS.get(lemma) ?? wordTables().classes.get(lemma) ?? null;
}

const COUNTED: ReadonlyMap<string, readonly number[]> = (() => {
  const lines = new Map<string, number[]>();
  COUNTED_NOUNS.forEach((line, at) => {
    for (const noun of line.split(' ')) lines.set(noun, [...(lines.get(noun) ?? []), at]);
  });
  return lines;
})();

/** Whether two counted nouns stand for the same things: "300 residents" and "300 inhabitants". Symmetric. */
export function sameCounted(a: string, b: string): boolean {
  return a === b || shared(COUNTED.get(a), COUNTED.get(b)) !== undefined;
}
