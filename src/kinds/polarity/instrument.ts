import { childrenBy, objectOf } from '../../language/grammar';
import { nounClass } from '../../language/lexicon/meaning';
import type { Document, Token } from '../../model';

const BY_MEANS_OF = new Set(['by', 'with', 'through', 'via', 'down', 'using']);

const THINGS = new Set(['artifact', 'vehicle', 'weapon', 'building']);

/**
 * A thing that serves as a means: "got out by the emergency slides", "Nobody used the slides". The answer is the thing's token.
 */
export function instrumentAt(document: Document, { index, tag, lemma, relation, head }: Token): number | null {
  if (tag === 'VERB') return lemma === 'use' ? objectOf(document, index) : null;
  if (tag !== 'NOUN' || !/^(?:obl|nmod)/.test(relation) || document.tokens[head]?.tag !== 'VERB') return null;
  // "was driven by the guards": that is who did it.
  if (relation === 'obl:agent' && childrenBy(document, head, ['aux:pass', 'nsubj:pass']).length) return null;
  const sort = nounClass(lemma.toLowerCase());
  if (sort !== null && !THINGS.has(sort)) return null;
  const [marker] = childrenBy(document, index, ['case']);
  return marker !== undefined && BY_MEANS_OF.has(document.tokens[marker]!.lower) ? index : null;
}
