import { nounClass } from '../../language/lexicon/meaning';
import type { Document } from '../../model';
import { entityAt } from './entity';
import { beginning } from './ranges';

/** Sentences back to which "he" and "she" reach. */
const BACK = 3;
/** Tokens from a noun to the name in apposition to it: "Its director, Jo Lane". */
const BESIDE = 3;

/**
 * The entity that a noun phrase stands for, by the token that heads it: what `entityAt` finds, the antecedent of a relative
 * pronoun, a name beside a title ("the company Corran Rail", "Its director, Jo Lane"). Null when there is none.
 */
export function whoAt(document: Document, head: number): number | null {
  const { tokens, names } = document;
  const { lower, tag } = tokens[head]!;
  if (lower === 'who' || lower === 'which' || lower === 'that') {
    const verb = tokens[head]!.head;
    const antecedent = verb < 0 ? -1 : tokens[verb]!.head;
    return tag === 'PRON' && antecedent >= 0 && antecedent < head ? whoAt(document, antecedent) : null;
  }
  const known = entityAt(document, head);
  if (known !== null || tag !== 'NOUN') return known;
  const [beside] = beginning(names, head + 1, head + BESIDE + 1);
  if (!beside) return null;
  const between = tokens.slice(head + 1, beside.first);
  if (!between.every(({ lower: word }) => word === ',')) return null;
  // "the company Corran Rail", and between two commas "Its director, Jo Lane,"
  if (between.length === 0)
    return ['person', 'group'].includes(nounClass(tokens[head]!.lemma) ?? '') ? beside.entity : null;
  return tokens[beside.last]?.lower === ',' && document.entities[beside.entity]!.type === 'person'
    ? beside.entity
    : null;
}

/**
 * Whom an unresolved "he" or "she" most likely means: the one person, fitting in gender, whom the sentences just before
 * name. Null where there are two, or none.
 */
export function likelyWho(document: Document, pronoun: number): number | null {
  const { lower, sentence } = document.tokens[pronoun]!;
  const gender = lower === 'he' ? 'male' : lower === 'she' ? 'female' : null;
  if (!gender) return null;
  for (let back = 0; back <= BACK; back++) {
    const people = new Set<number>();
    const from = document.sentences[sentence - back];
    if (!from) return null;
    const to = Math.min(from.last, pronoun + 1);
    const { names, references } = document;
    for (const item of [...beginning(names, from.first, to), ...beginning(references, from.first, to)]) {
      const entity = document.entities[item.entity]!;
      if (entity.type === 'person' && (entity.gender === null || entity.gender === gender)) people.add(entity.index);
    }
    if (people.size > 1) return null;
    if (people.size === 1) return [...people][0]!;
  }
  return null;
}
