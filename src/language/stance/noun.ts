import type { Stance } from '../../model';
import { childrenBy, type Grammar } from '../grammar';
import { STANCE_ADJECTIVES } from '../lexicon/stance';

const PLANNED: ReadonlySet<string> = new Set(STANCE_ADJECTIVES.planned);
const POSSIBLE: ReadonlySet<string> = new Set(STANCE_ADJECTIVES.possible);

/** "the planned visit", "an alleged attack". */
export function stanceOfNoun(grammar: Grammar, noun: number): Stance {
  const adjectives = childrenBy(grammar, noun, ['amod']).map((child) => grammar.tokens[child]?.lower ?? '');
  if (adjectives.some((word) => POSSIBLE.has(word))) return 'possible';
  return adjectives.some((word) => PLANNED.has(word)) ? 'planned' : 'asserted';
}
