import type { Stance } from '../../model';
import { childBy, childrenBy, type Grammar } from '../grammar';
import { CONDITIONS, MODALS, POSSIBLE_ADVERBS, POSSIBLE_NOUNS } from '../lexicon/stance';

const PLANNED: ReadonlySet<string> = new Set(MODALS.planned);
const POSSIBLE: ReadonlySet<string> = new Set(MODALS.possible);
const ADVERBS: ReadonlySet<string> = new Set(POSSIBLE_ADVERBS);
const OPTIONS: ReadonlySet<string> = new Set(POSSIBLE_NOUNS);
const BEFORE_INFINITIVE: ReadonlySet<string> = new Set(['due', 'about', 'set', 'poised', 'scheduled', 'slated']);
const IF: ReadonlySet<string> = new Set(CONDITIONS);

/** Stance that the words of the clause itself give it: auxiliaries, adverbs, conditions, questions. */
export function ownStance(grammar: Grammar, head: number): Stance {
  if (isPossible(grammar, head)) return 'possible';
  const will = auxiliariesOf(grammar, head).some(({ lower }) => PLANNED.has(lower));
  if (!will) return toBe(grammar, head);
  // "would have left": it did not come to that.
  const have = auxiliariesOf(grammar, head).some(({ lower }) => lower === 'have');
  const condition = [head, ...childrenBy(grammar, head, ['nsubj', 'nsubj:pass'])].some((word) =>
    childrenBy(grammar, word, ['advcl']).some((clause) => isCondition(grammar, clause)),
  );
  return have || condition ? 'possible' : 'planned';
}

function isPossible(grammar: Grammar, head: number): boolean {
  if (isCondition(grammar, head) || isQuestion(grammar, head)) return true;
  if (auxiliariesOf(grammar, head).some(({ lower }) => POSSIBLE.has(lower))) return true;
  return childrenBy(grammar, head, ['advmod']).some((child) => {
    const word = grammar.tokens[child]?.lower ?? '';
    return ADVERBS.has(word) && !(word === 'likely' && child > head);
  });
}

function auxiliariesOf(grammar: Grammar, head: number) {
  const own = childrenBy(grammar, head, ['aux', 'aux:pass']).flatMap((child) => grammar.tokens[child] ?? []);
  if (own.length > 0 || !sharesAuxiliary(grammar, head)) return own;
  // "will meet the president and visit a factory"
  const { head: first } = grammar.tokens[head] as { head: number };
  return childrenBy(grammar, first, ['aux', 'aux:pass']).flatMap((child) => grammar.tokens[child] ?? []);
}

/** A second verb in its base form without a subject of its own. */
function sharesAuxiliary(grammar: Grammar, head: number): boolean {
  const token = grammar.tokens[head];
  if (token?.relation !== 'conj' || token.head < 0) return false;
  return token.lower === token.lemma.toLowerCase() && childBy(grammar, head, 'nsubj', 'nsubj:pass', 'cop') === null;
}

/** "is to visit", "is due to open", "one option is to close": the words directly before the infinitive. */
function toBe(grammar: Grammar, head: number): Stance {
  const mark = childBy(grammar, head, 'mark');
  const to = grammar.tokens.slice(mark ?? head, head).findIndex(({ lower }) => lower === 'to');
  if (mark === null || to < 0) return 'asserted';
  const before = grammar.tokens[mark + to - 1];
  if (before && BEFORE_INFINITIVE.has(before.lower)) return 'planned';
  if (before?.lemma !== 'be' || !['is', 'are', 'was', 'were'].includes(before.lower)) return 'asserted';
  const subject = grammar.tokens[childBy(grammar, head, 'nsubj') ?? -1];
  return subject && OPTIONS.has(subject.lemma) ? 'possible' : 'planned';
}

function isCondition(grammar: Grammar, head: number): boolean {
  return childrenBy(grammar, head, ['mark']).some((child) => IF.has(grammar.tokens[child]?.lower ?? ''));
}

/** "Did the minister resign?": an auxiliary before the subject, and a question mark. */
function isQuestion(grammar: Grammar, head: number): boolean {
  const mark = childrenBy(grammar, head, ['punct']).some((child) => grammar.tokens[child]?.text === '?');
  return mark && (grammar.tokens[head]?.relation === 'root' || grammar.tokens[head]?.relation === 'parataxis');
}
