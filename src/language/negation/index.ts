import { childBy, childrenBy, clauseHead, type Grammar, isWithin } from '../grammar';
import { deniedFromAbove } from './above';
import { deniedItself } from './own';

/** Governors above one another that pass a negation on ("did not plan to try to leave"). */
const LEVELS = 6;

/**
 * Whether the text denies what a token says: a predicate ("did **not** resign", "failed to **reach**"), a noun
 * ("**no** survivors"), or a word in the scope of a denied predicate ("did not arrive on **Monday**").
 * What reports hold is not denied with the report: "did not confirm that he resigned".
 */
export function negatedAt(grammar: Grammar, index: number): boolean {
  if (!grammar.tokens[index]) return false;
  const head = clauseHead(grammar, index);
  if (head === index) return predicateNegated(grammar, head, LEVELS);
  for (let at = index; at !== head; at = grammar.tokens[at]?.head ?? head) {
    if (deniedItself(grammar, at)) return true;
    if (isContrasted(grammar, at)) return false;
  }
  return !inSubject(grammar, index, head) && predicateNegated(grammar, head, LEVELS);
}

/** The subject stands outside of what its verb denies: "the mayor did not resign". */
function inSubject(grammar: Grammar, index: number, head: number): boolean {
  return (grammar.children[head] ?? []).some(
    (child) => /^(?:nsubj|csubj)/.test(grammar.tokens[child]?.relation ?? '') && isWithin(grammar, index, child),
  );
}

/** "not the mayor but his *deputy*". */
function isContrasted(grammar: Grammar, index: number): boolean {
  const joint = grammar.tokens[index]?.relation === 'conj' ? childBy(grammar, index, 'cc') : null;
  return joint !== null && grammar.tokens[joint]?.lower === 'but';
}

/** "did not open until Monday" says that it opened. */
function holdsAfterAll(grammar: Grammar, head: number): boolean {
  return childrenBy(grammar, head, ['obl', 'advcl']).some((child) => {
    const mark = childBy(grammar, child, 'case', 'mark');
    return mark !== null && ['until', 'till'].includes(grammar.tokens[mark]?.lower ?? '');
  });
}

/** Each negation turns the one below it round: "could not fail to notice". */
function predicateNegated(grammar: Grammar, head: number, levels: number): boolean {
  const own = deniedItself(grammar, head) && !holdsAfterAll(grammar, head);
  if (levels === 0) return own;
  const above = deniedFromAbove(grammar, head);
  if (!above) return own;
  const governor = predicateNegated(grammar, above.governor, levels - 1);
  return own !== (above.denies ? !governor : governor);
}
