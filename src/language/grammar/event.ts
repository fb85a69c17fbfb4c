import type { Document } from '../../model';
import { eventClass, eventPhrases } from '../lexicon/event-classes';

/** What belongs to the phrase of a verb or event noun: particle, object, complement; "passed" of a law also in the passive. */
const PHRASAL = new Set(['compound:prt', 'advmod', 'obj', 'obl', 'nmod', 'xcomp', 'ccomp', 'nsubj:pass', 'fixed']);

/**
 * The event that the word at `index` tells, by its class or else its lemma; particle, object and phrases are read with
 * it: "stepped down" is `resign`, "more than 40 lives were lost" is `die`, "job cuts" are `lay off`.
 */
export function eventOf(tokens: Document['tokens'], children: Document['children'], index: number): string {
  const { lemma, tag } = tokens[index]!;
  for (const child of children[index] ?? []) {
    const { relation, lemma: first } = tokens[child]!;
    if (relation !== 'compound') continue;
    const found = eventPhrases(first).find(({ rest }) => rest.length === 1 && rest[0] === lemma);
    if (found) return found.name;
  }
  const phrases = eventPhrases(lemma);
  if (phrases.length) {
    const near = wordsNear(tokens, children, index);
    const found = phrases.find(({ rest }) => rest.every((word) => near.has(word)));
    if (found) return found.name;
  }
  return eventClass(lemma, tag);
}

function wordsNear(tokens: Document['tokens'], children: Document['children'], index: number): Set<string> {
  const near = new Set<string>();
  for (const child of children[index] ?? []) {
    const { relation, lower, lemma } = tokens[child]!;
    if (!PHRASAL.has(relation)) continue;
    near.add(lemma).add(lower);
    for (const inner of children[child] ?? []) if (tokens[inner]!.relation === 'case') near.add(tokens[inner]!.lower);
  }
  return near;
}
