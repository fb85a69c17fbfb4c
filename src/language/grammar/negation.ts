import { type Grammar, tokenAt } from './grammar';
import { subtreeSpan } from './subtree';

const NEGATIONS = new Set(["n't", 'n’t', 'not', 'never', 'no', 'neither', 'nor', 'hardly', 'scarcely', 'without']);
const RELATIONS = new Set(['advmod', 'det', 'cc', 'case', 'mark', 'advcl']);

/** The word that denies a predicate or noun: "n’t" of "did n’t sign", "no" of "no survivors". Null when it is not denied. */
export function negationOf(grammar: Grammar, head: number): number | null {
  for (const child of grammar.children[head] ?? []) {
    const { lower, relation } = tokenAt(grammar, child);
    if (NEGATIONS.has(lower) && RELATIONS.has(relation)) return child;
  }
  return null;
}

/** What a negation denies, as tokens `first` … `last - 1`: from the word itself to the end of what it hangs from. */
export function negationScope(grammar: Grammar, negation: number): { first: number; last: number } {
  const { head } = tokenAt(grammar, negation);
  if (head < 0) return { first: negation, last: negation + 1 };
  return { first: Math.min(negation, head), last: scopeEnd(grammar, head) };
}

/** Other clauses that hang from the denied word ("and he left", "because it rained") are not denied with it. */
function scopeEnd(grammar: Grammar, head: number): number {
  let last = head + 1;
  for (const child of grammar.children[head] ?? []) {
    if (child < head) continue;
    if (['conj', 'parataxis', 'advcl', 'punct', 'cc'].includes(tokenAt(grammar, child).relation)) break;
    last = subtreeSpan(grammar, child).last;
  }
  return last;
}
