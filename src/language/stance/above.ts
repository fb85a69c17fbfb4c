import type { Stance, Token } from '../../model';
import { childBy, childrenBy, type Grammar, isPassive } from '../grammar';
import {
  DENIAL_NOUNS,
  DENIAL_VERBS,
  FALSE_WORDS,
  PLAN_NOUNS,
  PLAN_WITH_CLAUSE,
  PLAN_WORDS,
  POSSIBLE_NOUNS,
  POSSIBLE_WITH_CLAUSE,
  POSSIBLE_WORDS,
} from '../lexicon/stance';
import { negatedAt } from '../negation';

const set = (words: readonly string[]): ReadonlySet<string> => new Set(words);
const PLANS = set(PLAN_WORDS);
const PLANS_THAT = set(PLAN_WITH_CLAUSE);
const DOUBTS = set(POSSIBLE_WORDS);
const DOUBTS_THAT = set(POSSIBLE_WITH_CLAUSE);
const PLAN = set(PLAN_NOUNS);
const DOUBT = set(POSSIBLE_NOUNS);
const DENIALS = set(DENIAL_VERBS);
const DENIAL = set(DENIAL_NOUNS);
const FALSE = set(FALSE_WORDS);
/** When these are denied, what they hold is left open: "did not confirm that". */
const LEAVES_OPEN = set([
  'confirm',
  'know',
  'verify',
  'comment',
  'rule',
  'exclude',
  'deny',
  'clear',
  'certain',
  'sure',
  'decide',
  'prove',
  'see',
  'hear',
  'establish',
  'determine',
  'disclose',
  'reveal',
  'mention',
  'specify',
]);
/** When these are denied, so is what they hold: "never said that", "there is no evidence that". */
const FALLS = set([
  'say',
  'claim',
  'tell',
  'suggest',
  'state',
  'announce',
  'true',
  'case',
  'evidence',
  'proof',
  'indication',
  'sign',
  'truth',
  'admit',
  'acknowledge',
  'allege',
  'agree',
  'promise',
  'reason',
  'basis',
  'report',
  'find',
]);

interface Above {
  readonly governor: number;
  readonly stance: Stance;
  /** The stance of the governor itself bears on the clause as well. */
  readonly inherits: boolean;
}

/** What the word that governs a clause makes of it; null when the clause stands for itself. */
export function stanceFromAbove(grammar: Grammar, clause: number): Above | null {
  const token = grammar.tokens[clause];
  const head = token && grammar.tokens[token.head];
  if (!token || !head) return null;
  const lemma = head.lemma.toLowerCase();
  const above = (stance: Stance, inherits: boolean): Above => ({ governor: head.index, stance, inherits });
  const denied = () => negatedAt(grammar, head.index);
  switch (token.relation) {
    case 'conj':
      // A clause with a subject or a tense of its own is another statement.
      return isDependentConjunct(grammar, token, head) ? above('asserted', true) : null;
    case 'xcomp':
      if (lemma === 'rule' || DENIALS.has(lemma)) return above(denied() ? 'possible' : 'denied', true);
      return above(infinitiveOf(grammar, clause, head, lemma), true);
    case 'ccomp':
    case 'csubj':
      return above(contentOf(grammar, head, lemma, denied), inheritsContent(lemma));
    case 'advcl':
      if (DENIALS.has(lemma)) return above(denied() ? 'possible' : 'denied', false);
      if (lemma === 'accuse' || lemma === 'suspect' || lemma === 'charge') return above('possible', false);
      return isPurpose(grammar, clause) ? above('planned', false) : null;
    case 'acl':
      return above(nounContent(grammar, clause, head, denied), inheritsNoun(grammar, head));
    default:
      return null;
  }
}

function infinitiveOf(grammar: Grammar, clause: number, head: Token, lemma: string): Stance {
  const to = childrenBy(grammar, clause, ['mark']).some((child) => grammar.tokens[child]?.lower === 'to');
  if (FALSE.has(lemma)) return 'denied';
  if (!to)
    return DOUBTS.has(lemma) && ['try', 'consider', 'risk', 'appear', 'seem'].includes(lemma) ? 'possible' : 'asserted';
  // "is said to have left": the passive of a report holds nothing for certain.
  if (['say', 'report', 'believe', 'think', 'understand', 'claim', 'allege'].includes(lemma)) {
    return isPassive(grammar, head.index) || lemma === 'claim' ? 'possible' : 'asserted';
  }
  if (DOUBTS.has(lemma) && !PLANS.has(lemma)) return 'possible';
  if (!PLANS.has(lemma)) return 'asserted';
  const past = childrenBy(grammar, clause, ['aux']).some((child) => grammar.tokens[child]?.lower === 'have');
  return past ? 'possible' : 'planned';
}

function contentOf(grammar: Grammar, head: Token, lemma: string, denied: () => boolean): Stance {
  const out =
    lemma === 'rule' && (grammar.children[head.index] ?? []).some((child) => grammar.tokens[child]?.lower === 'out');
  if (DENIALS.has(lemma) || out) return denied() ? 'possible' : 'denied';
  if (FALSE.has(lemma)) return denied() ? 'asserted' : 'denied';
  if (LEAVES_OPEN.has(lemma) && denied()) return 'possible';
  if (FALLS.has(lemma) && denied()) return 'denied';
  if (DOUBTS_THAT.has(lemma)) return 'possible';
  return PLANS_THAT.has(lemma) ? 'planned' : 'asserted';
}

/** "He may say that it rained" says nothing of the rain; "it may be that it rained" does. */
function inheritsContent(lemma: string): boolean {
  return ['be', 'seem', 'appear', 'true', 'mean', 'happen'].includes(lemma);
}

function nounContent(grammar: Grammar, clause: number, head: Token, denied: () => boolean): Stance {
  const lemma = head.lemma.toLowerCase();
  const mark = childBy(grammar, clause, 'mark');
  const word = mark === null ? '' : (grammar.tokens[mark]?.lower ?? '');
  if (word !== 'to' && word !== 'that' && word !== 'of' && word !== 'by') return 'asserted';
  if (isDeniedNoun(grammar, head)) return 'denied';
  if (DENIAL.has(lemma)) return 'denied';
  if (FALLS.has(lemma) && denied()) return 'denied';
  if (DOUBT.has(lemma)) return 'possible';
  if (PLAN.has(lemma) && (word === 'to' || PLANS_THAT.has(lemma))) return 'planned';
  return 'asserted';
}

/** "denied claims that", "dismissed the allegation that". */
function isDeniedNoun(grammar: Grammar, noun: Token): boolean {
  const verb = grammar.tokens[noun.head];
  return verb !== undefined && noun.relation === 'obj' && DENIALS.has(verb.lemma) && !negatedAt(grammar, verb.index);
}

function inheritsNoun(grammar: Grammar, noun: Token): boolean {
  return childBy(grammar, noun.index, 'cop') !== null;
}

function isPurpose(grammar: Grammar, clause: number): boolean {
  const mark = childBy(grammar, clause, 'mark');
  return mark !== null && grammar.tokens[mark]?.lower === 'to' && childBy(grammar, clause, 'aux') === null;
}

function isDependentConjunct(grammar: Grammar, token: Token, head: Token): boolean {
  if (childBy(grammar, token.index, 'nsubj', 'nsubj:pass', 'aux', 'aux:pass', 'cop') !== null) return false;
  const base = ({ lower, lemma }: Token) => lower === lemma.toLowerCase();
  return base(token) === base(head) && (base(token) || token.lower.endsWith('ing') === head.lower.endsWith('ing'));
}
