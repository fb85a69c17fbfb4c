import type { Tag } from '../../model';
import { EVENT_LEMMAS } from './event-lemmas';

/** Class of each entry; entries for one part of speech under "lemma.v" and the like. */
const CLASS_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(EVENT_LEMMAS).flatMap(([name, words]) => words.split(', ').map((word) => [word, name] as const)),
);
const MARKS: { readonly [tag in Tag]?: string } = { NOUN: '.n', VERB: '.v', ADJ: '.a' };

/** Class of each lemma whatever part of speech its entry has: a verb's before a noun's before an adjective's. */
const ANY_CLASS: ReadonlyMap<string, string> = (() => {
  const classes = new Map(CLASS_OF);
  for (const mark of ['.v', '.n', '.a'])
    for (const [entry, name] of CLASS_OF)
      if (entry.endsWith(mark)) {
        const lemma = entry.slice(0, -mark.length);
        if (!classes.has(lemma)) classes.set(lemma, name);
      }
  return classes;
})();

/**
 * The class of an event word, or the lemma itself: `eventClass('perish')` is `die`. With its part of speech a word
 * counts only in the one meant ("a fine", not "fine weather"); without, a class of any part of speech will do.
 */
export function eventClass(lemma: string, tag?: Tag): string {
  if (!tag) return ANY_CLASS.get(lemma) ?? lemma;
  return CLASS_OF.get(lemma) ?? CLASS_OF.get(lemma + MARKS[tag]) ?? lemma;
}

/** Several words under the first of them: "step" → "down" → class. */
const PHRASES: ReadonlyMap<string, readonly { readonly rest: readonly string[]; readonly name: string }[]> = (() => {
  const phrases = new Map<string, { rest: string[]; name: string }[]>();
  for (const [entry, name] of CLASS_OF) {
    const [first, ...rest] = entry.split(' ');
    if (rest.length) phrases.set(first!, [...(phrases.get(first!) ?? []), { rest, name }]);
  }
  // The longest first, so that "put out fire" is tried before "put out".
  for (const list of phrases.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return phrases;
})();

/** Phrases of several words that begin with a lemma, the longest first, with their class. */
export const eventPhrases = (lemma: string) => PHRASES.get(lemma) ?? [];

/** The class of a lemma whatever its part of speech; the lemma itself where that decides. */
export const classOfAnyPart = (lemma: string): string => CLASS_OF.get(lemma) ?? lemma;
