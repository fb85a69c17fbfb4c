import type { Grammar } from '../grammar';
import {
  LACKING_NOUNS,
  NEGATIVE_NOMINALS,
  NEGATORS,
  NOT_DENYING_AFTER,
  NOT_DENYING_AFTER_NO,
} from '../lexicon/negation';

const NEGATING: ReadonlySet<string> = new Set(NEGATORS);
const NOMINALS: ReadonlySet<string> = new Set(NEGATIVE_NOMINALS);
const HARMLESS: ReadonlySet<string> = new Set(NOT_DENYING_AFTER);
const HARMLESS_NO: ReadonlySet<string> = new Set(NOT_DENYING_AFTER_NO);
const LACKING: ReadonlySet<string> = new Set(LACKING_NOUNS);

/** Relations of the parts that can deny a whole clause. */
const DENYING_PARTS: ReadonlySet<string> = new Set(['nsubj', 'nsubj:pass', 'obj', 'obl', 'obl:npmod', 'advmod']);

/** Whether a negation hangs from the token itself, or from a subject or object that denies its whole clause. */
export function deniedItself(grammar: Grammar, index: number): boolean {
  const token = grammar.tokens[index];
  if (!token) return false;
  if (isNegativeNominal(grammar, index) || isLacked(grammar, index) || hasNegator(grammar, index)) return true;
  if (isYetTo(grammar, index)) return true;
  return (grammar.children[index] ?? []).some(
    (child) => DENYING_PARTS.has(grammar.tokens[child]!.relation) && deniesClause(grammar, child),
  );
}

function hasNegator(grammar: Grammar, index: number): boolean {
  return (grammar.children[index] ?? []).some((child) => {
    const token = grammar.tokens[child];
    if (!token) return false;
    const { lower, relation } = token;
    if (lower === 'no' && relation === 'det')
      return (
        !HARMLESS_NO.has(grammar.tokens[child + 1]?.lower ?? '') && !HARMLESS_NO.has(grammar.tokens[index]?.lower ?? '')
      );
    if (lower === 'without') return ['case', 'mark'].includes(relation);
    if (lower === 'neither' && grammar.tokens[child - 1]?.lower === 'me') return false;
    if (!NEGATING.has(lower) || !['advmod', 'cc', 'cc:preconj', 'det', 'aux', 'dep', 'neg', 'mark'].includes(relation))
      return false;
    return !isHarmless(grammar, child, index);
  });
}

/** "not only", "not until", "not all", and the contrast "not the mayor but his deputy" that hangs from another word. */
function isHarmless(grammar: Grammar, negator: number, head: number): boolean {
  const next = grammar.tokens[negator + 1];
  if (!next) return false;
  if (grammar.tokens[negator]?.lower !== 'never' && HARMLESS.has(next.lower))
    return next.lower !== 'to' || grammar.tokens[negator + 2]?.lower === 'mention';
  // "whether or not": nothing is denied.
  const before = grammar.tokens[negator - 1]?.lower;
  if (before === 'or' && grammar.tokens[negator - 2]?.lower === 'whether') return true;
  return before === 'why' || (before === 'if' && head !== negator + 1 && next.tag === 'ADJ');
}

/** "no longer": the adverb denies, not its own meaning. */
function deniesClause(grammar: Grammar, index: number): boolean {
  const token = grammar.tokens[index];
  if (!token) return false;
  if (token.relation === 'advmod' || token.relation.startsWith('obl')) {
    if (token.lower === 'longer')
      return (grammar.children[index] ?? []).some((child) => grammar.tokens[child]?.lower === 'no');
    return (
      token.relation !== 'advmod' &&
      ['way', 'circumstances', 'time', 'case'].includes(token.lower) &&
      determinedByNo(grammar, index)
    );
  }
  return isNegativeNominal(grammar, index) || determinedByNo(grammar, index);
}

function determinedByNo(grammar: Grammar, index: number): boolean {
  if (HARMLESS_NO.has(grammar.tokens[index]?.lower ?? '')) return false;
  return (grammar.children[index] ?? []).some((child) => {
    const token = grammar.tokens[child];
    if (!token || !['no', 'neither'].includes(token.lower) || !/^(?:det|cc)/.test(token.relation)) return false;
    return !HARMLESS_NO.has(grammar.tokens[child + 1]?.lower ?? '');
  });
}

function isNegativeNominal(grammar: Grammar, index: number): boolean {
  const token = grammar.tokens[index];
  if (!token) return false;
  if (NOMINALS.has(token.lower)) return ['PRON', 'NOUN', 'DET'].includes(token.tag);
  return token.lower === 'one' && grammar.tokens[index - 1]?.lower === 'no';
}

/** "a lack of water", "the absence of witnesses". */
function isLacked(grammar: Grammar, index: number): boolean {
  const token = grammar.tokens[index];
  const head = token && grammar.tokens[token.head];
  return Boolean(head && token.relation === 'nmod' && LACKING.has(head.lemma));
}

/** "has yet to arrive", "is yet to be found". */
function isYetTo(grammar: Grammar, index: number): boolean {
  for (let at = index - 1; at >= Math.max(1, index - 4); at--) {
    if (grammar.tokens[at]?.lower === 'to') return grammar.tokens[at - 1]?.lower === 'yet';
  }
  return false;
}
