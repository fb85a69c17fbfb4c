import { childBy, type Grammar } from '../grammar';
import {
  NEGATION_RAISERS,
  NEGATIVE_GOVERNORS,
  NEGATIVE_NOMINALS,
  PREVENTING_VERBS,
  TRANSPARENT_GOVERNORS,
} from '../lexicon/negation';

const DENYING: ReadonlySet<string> = new Set(NEGATIVE_GOVERNORS);
const PREVENTING: ReadonlySet<string> = new Set(PREVENTING_VERBS);
const TRANSPARENT: ReadonlySet<string> = new Set(TRANSPARENT_GOVERNORS);
const NOMINALS: ReadonlySet<string> = new Set(NEGATIVE_NOMINALS);
const RAISING: ReadonlySet<string> = new Set(NEGATION_RAISERS);

interface Above {
  /** Token of the predicate whose own negation counts. */
  readonly governor: number;
  /** It denies what it governs even when it is not denied itself: "failed to". */
  readonly denies: boolean;
}

/** The predicate above a clause that takes part in denying it; null when the clause stands for itself. */
export function deniedFromAbove(grammar: Grammar, clause: number): Above | null {
  const token = grammar.tokens[clause];
  const head = token && grammar.tokens[token.head];
  if (!token || !head) return null;
  const infinitive = isInfinitive(grammar, clause);
  if (token.relation === 'conj')
    return sharesNegation(grammar, clause) ? { governor: head.index, denies: false } : null;
  const lemma = head.lemma.toLowerCase();
  // "None of the crew survived", where the parse hangs the verb from the noun.
  const whole = grammar.tokens[head.head];
  if (token.relation === 'acl' && head.relation === 'nmod' && whole && NOMINALS.has(whole.lower)) {
    return { governor: whole.index, denies: false };
  }
  if (/^(?:xcomp|acl|advcl|ccomp|obj|nmod|obl)$/.test(token.relation)) {
    if (DENYING.has(lemma) && (infinitive || token.lower.endsWith('ing')))
      return { governor: head.index, denies: true };
    if (PREVENTING.has(lemma) && isFrom(grammar, clause)) return { governor: head.index, denies: true };
  }
  if (token.relation === 'xcomp' && TRANSPARENT.has(lemma)) return { governor: head.index, denies: false };
  if (token.relation === 'acl' && infinitive && TRANSPARENT.has(lemma)) return { governor: head.index, denies: false };
  if (RAISING.has(lemma) && isContent(grammar, clause)) return { governor: head.index, denies: false };
  return null;
}

/** What is thought or true; "not true that he resigned" is at times taken for an adverbial clause, which "that" alone never opens. */
function isContent(grammar: Grammar, clause: number): boolean {
  const relation = grammar.tokens[clause]?.relation ?? '';
  if (relation === 'ccomp' || relation === 'csubj') return true;
  const mark = /^(?:advcl|acl|parataxis)$/.test(relation) ? childBy(grammar, clause, 'mark') : null;
  return mark !== null && grammar.tokens[mark]?.lower === 'that' && grammar.tokens[mark - 1]?.lower !== 'so';
}

function isInfinitive(grammar: Grammar, clause: number): boolean {
  const mark = childBy(grammar, clause, 'mark');
  return mark !== null && grammar.tokens[mark]?.lower === 'to';
}

function isFrom(grammar: Grammar, clause: number): boolean {
  const mark = childBy(grammar, clause, 'mark', 'case');
  return mark !== null && ['from', 'to'].includes(grammar.tokens[mark]?.lower ?? '');
}

/** "did not eat or drink", "did not stop and help": the second verb has no subject and no auxiliary of its own. */
function sharesNegation(grammar: Grammar, clause: number): boolean {
  if (childBy(grammar, clause, 'nsubj', 'nsubj:pass', 'aux', 'aux:pass', 'cop') !== null) return false;
  const token = grammar.tokens[clause];
  const joint = childBy(grammar, clause, 'cc');
  const word = joint === null ? ',' : grammar.tokens[joint]?.lower;
  if (word === 'but' || word === 'nor') return false;
  // A form of its own tense is another statement: "did not resign and remains".
  return token !== undefined && (token.tag !== 'VERB' || sameForm(grammar, clause));
}

function sameForm(grammar: Grammar, clause: number): boolean {
  const token = grammar.tokens[clause];
  const head = token && grammar.tokens[token.head];
  if (!token || !head) return false;
  const base = ({ lower, lemma }: { lower: string; lemma: string }) => lower === lemma.toLowerCase();
  if (base(token) || base(head)) return base(token) && base(head);
  const ending = (word: string) => (word.endsWith('ing') ? 'ing' : word.endsWith('s') ? 's' : 'past');
  // Participles share their auxiliary ("was not found or seen"), past tenses have none to share.
  return ending(token.lower) === ending(head.lower) && childBy(grammar, head.index, 'aux', 'aux:pass', 'cop') !== null;
}
