import { EVERYDAY } from '../language/lexicon/everyday-words';
import type { Token } from '../model';

const CONTENT = new Set(['NOUN', 'VERB', 'ADJ', 'ADV', 'PROPN', 'NUM']);

/** Words that carry a sentence's matter. */
export const isContent = ({ tag, lemma }: Pick<Token, 'tag' | 'lemma'>): boolean =>
  CONTENT.has(tag) && !EVERYDAY.has(lemma.toLowerCase());

const SUFFIX =
  /(?:ations?|itions?|ments?|ances?|ences?|ings?|ness|ities|ity|ively|ive|ally|ly|ers?|ors?|ions?|als?|ed|es|ful|able|ible|s|y|e)$/;

/** A rough stem that joins the forms of a word family: "strengthen" stays, "improvement" and "improve" meet. */
export function stemOf(lemma: string): string {
  if (lemma.length < 5) return lemma;
  const stem = lemma.replace(SUFFIX, '');
  return stem.length >= 4 ? stem : lemma;
}
