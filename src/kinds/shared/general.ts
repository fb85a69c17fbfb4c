import { childrenBy, clauseHead, subjectOf } from '../../language/grammar';
import type { Document } from '../../model';

const PAST = new Set(['have', 'be', 'do']);
/** Past and present are one word: "A ship hit the yacht" tells what happened. */
const SAME_IN_PAST = new Set([
  'hit',
  'put',
  'cut',
  'set',
  'shut',
  'let',
  'cost',
  'hurt',
  'spread',
  'split',
  'burst',
  'cast',
  'beat',
  'read',
  'shed',
]);
const MODALS = new Set(['can', 'could', 'may', 'might', 'would', 'should', 'must']);
const ANY = new Set([
  'any',
  'every',
  'each',
  'those',
  'anyone',
  'anybody',
  'everyone',
  'whoever',
  'somebody',
  'someone',
]);
const CONDITIONS = new Set(['if', 'unless', 'whether', 'when', 'whenever', 'where', 'wherever']);
/** Clauses above one another. */
const LEVELS = 4;

const cache = new WeakMap<Document, Map<number, boolean>>();

/**
 * Whether a clause tells of no single event but of what anybody does or might do: "couples who marry in Ohio", "if they
 * move to Utah", "you might have a farmer who never went to school".
 */
export function isGeneral(document: Document, token: number): boolean {
  const known = cache.get(document) ?? new Map<number, boolean>();
  cache.set(document, known);
  const head = clauseHead(document, token);
  const found = known.get(head) ?? general(document, head, LEVELS);
  known.set(head, found);
  return found;
}

function general(document: Document, verb: number, levels: number): boolean {
  const { tokens, children } = document;
  const { tag, relation, head } = tokens[verb]!;
  const parts = (children[verb] ?? []).map((child) => tokens[child]!);
  if (parts.some(({ relation: part, lower }) => part === 'mark' && (lower === 'if' || lower === 'unless'))) return true;
  const present = tag === 'VERB' && isPresent(document, verb);
  if (present && parts.some(({ lower }) => CONDITIONS.has(lower))) return true;
  if (relation === 'acl:relcl' && head >= 0) {
    const anybody = isAnybody(document, head);
    if (anybody && present) return true;
    // "you might have a farmer who never went to school"
    const above = clauseHead(document, head);
    if ((anybody || isIndefinite(document, head)) && above !== verb && isModal(document, above)) return true;
  }
  const subject = subjectOf(document, verb);
  if (present && subject !== null && isAnybody(document, subject) && relation === 'root') return true;
  if (relation === 'conj' && head >= 0 && head !== verb && levels > 0)
    return general(document, clauseHead(document, head), levels - 1);
  return false;
}

const isModal = ({ tokens, children }: Document, verb: number) =>
  (children[verb] ?? []).some((child) => tokens[child]!.relation === 'aux' && MODALS.has(tokens[child]!.lower));

/** "marry", "moves": a present without auxiliary. */
function isPresent({ tokens, children }: Document, verb: number): boolean {
  const { lower, lemma } = tokens[verb]!;
  if (lower.endsWith('ing')) return false;
  const helped = (children[verb] ?? []).some((child) => /^(?:aux|cop)/.test(tokens[child]!.relation));
  const base = lemma.toLowerCase();
  if (SAME_IN_PAST.has(lower)) return false;
  return !helped && !PAST.has(base) && (lower === base || lower === `${base}s` || lower === `${base}es`);
}

/** "couples", "those who", "anyone": nobody in particular. */
function isAnybody(document: Document, noun: number): boolean {
  const { tag, lower, lemma } = document.tokens[noun]!;
  if (ANY.has(lower)) return true;
  if (tag !== 'NOUN') return false;
  const own = childrenBy(document, noun, ['det', 'nmod:poss', 'nummod']);
  if (own.some((at) => ANY.has(document.tokens[at]!.lower))) return true;
  const many = lower !== lemma.toLowerCase() && lower.endsWith('s');
  return (own.length === 0 && many) || isIndefinite(document, noun);
}

const isIndefinite = (document: Document, noun: number) =>
  childrenBy(document, noun, ['det']).some((at) => ['a', 'an'].includes(document.tokens[at]!.lower));
