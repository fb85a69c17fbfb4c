import { childBy, type Grammar, tokenAt } from './grammar';
import { objectOf } from './object';

const SUBJECTS = ['nsubj', 'nsubj:pass', 'csubj'] as const;
/** Verbs that take the subject of the verb above them even when that has an object: "promised them to come". */
const SUBJECT_CONTROL = new Set(['promise', 'threaten', 'vow']);
/** Longest chain of verbs that share a subject. */
const CHAIN = 12;

/**
 * Who or what a predicate is said of, also where the text leaves it to be understood: "He came and *left*" (he),
 * "the man who *left*" (man), "asked them to *leave*" (them), "wants to *leave*" (he). Null when there is none.
 */
export function subjectOf(grammar: Grammar, predicate: number): number | null {
  return search(grammar, predicate, CHAIN);
}

function search(grammar: Grammar, predicate: number, steps: number): number | null {
  if (steps === 0) return null;
  const { head, relation } = tokenAt(grammar, predicate);
  const own = childBy(grammar, predicate, ...SUBJECTS);
  if (own !== null) return relation === 'acl:relcl' && isRelativePronoun(grammar, own) ? head : own;
  if (head < 0) return null;
  if (relation === 'conj' || relation === 'parataxis') {
    return isPredicate(grammar, head) && relation === 'conj' ? search(grammar, head, steps - 1) : null;
  }
  if (relation === 'xcomp') return controller(grammar, head, steps);
  if (relation === 'advcl') return hasOwnTime(grammar, predicate) ? null : search(grammar, head, steps - 1);
  return relation === 'acl' && !hasOwnTime(grammar, predicate) ? head : null;
}

function controller(grammar: Grammar, verb: number, steps: number): number | null {
  if (!SUBJECT_CONTROL.has(tokenAt(grammar, verb).lemma)) {
    const object = objectOf(grammar, verb) ?? childBy(grammar, verb, 'iobj');
    if (object !== null) return object;
  }
  return search(grammar, verb, steps - 1);
}

function isRelativePronoun(grammar: Grammar, index: number): boolean {
  return ['who', 'which', 'that', 'whom'].includes(tokenAt(grammar, index).lower);
}

/** A noun has no understood subject unless it is a predicate: "is a doctor". */
function isPredicate(grammar: Grammar, index: number): boolean {
  const { tag } = tokenAt(grammar, index);
  return tag === 'VERB' || tag === 'AUX' || childBy(grammar, index, 'cop') !== null;
}

/** Whether a clause has a verb of its own time: "when he left" has, "leaving the house" and "to leave" have not. */
function hasOwnTime(grammar: Grammar, predicate: number): boolean {
  return childBy(grammar, predicate, ...SUBJECTS) !== null || childBy(grammar, predicate, 'aux', 'cop') !== null;
}
