import { subjectOf, subtreeSpan } from '../../language/grammar';
import { nounClass } from '../../language/lexicon/meaning';
import type { Document } from '../../model';
import type { Figure } from './figure';

/** Verbs by which somebody gives a figure of their own: "police put the crowd at 12,000", "the union counts 165". */
const ESTIMATES = new Set([
  'put',
  'count',
  'speak',
  'estimate',
  'reckon',
  'tally',
  'log',
  'say',
  'claim',
  'make',
  'number',
]);

/** Words of whoever gives a figure as their own count; null when the article gives it. */
export function estimatorOf(document: Document, { token }: Figure): string | null {
  if (token === null || !ESTIMATES.has(document.tokens[token]!.lemma)) return null;
  const subject = subjectOf(document, token);
  if (subject === null || subject > token) return null;
  const { tag, lemma } = document.tokens[subject]!;
  const sort = tag === 'NOUN' ? nounClass(lemma) : null;
  if (tag !== 'PROPN' && sort !== 'person' && sort !== 'group') return null;
  const { first } = subtreeSpan(document, subject);
  return document.article.text.slice(document.tokens[first]!.start, document.tokens[subject]!.end);
}
