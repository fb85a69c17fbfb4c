import { type Grammar, tokenAt } from './grammar';

/**
 * Tokens `first` … `last - 1` of a word with all that hangs from it. Trees are projective, so that is one run.
 * "three men from Leeds" for "men".
 */
export function subtreeSpan(grammar: Grammar, head: number): { first: number; last: number } {
  let first = head;
  for (let child = grammar.children[first]?.[0]; child !== undefined && child < first; ) {
    first = child;
    child = grammar.children[first]?.[0];
  }
  let last = head;
  for (let child = grammar.children[last]?.at(-1); child !== undefined && child > last; ) {
    last = child;
    child = grammar.children[last]?.at(-1);
  }
  return { first, last: last + 1 };
}

/** Whether `token` is `head` or hangs from it. */
export function isWithin(grammar: Grammar, token: number, head: number): boolean {
  for (let at = token; at >= 0; at = tokenAt(grammar, at).head) if (at === head) return true;
  return false;
}
