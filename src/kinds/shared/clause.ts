import { isClauseHead } from '../../language/grammar';
import type { Document, Token } from '../../model';

export { clauseHead } from '../../language/grammar';

const known = new WeakMap<Document, Map<number, readonly Token[]>>();

/** Tokens of a clause in text order, without those of the clauses inside it; "wants to leave" is one clause. */
export function clauseTokens(document: Document, head: number): readonly Token[] {
  const clauses = known.get(document) ?? new Map<number, readonly Token[]>();
  known.set(document, clauses);
  const found = clauses.get(head) ?? collect(document, head);
  clauses.set(head, found);
  return found;
}

function collect(document: Document, head: number): Token[] {
  const { tokens, children } = document;
  const found: Token[] = [];
  const stack = [head];
  while (stack.length) {
    const at = stack.pop()!;
    found.push(tokens[at]!);
    for (const child of children[at] ?? [])
      if (tokens[child]!.relation === 'xcomp' || !isClauseHead(document, child)) stack.push(child);
  }
  return found.sort((a, b) => a.index - b.index);
}
