import type { Document, Token } from '../../model';

/** Relations whose dependent begins a clause of its own. */
const CLAUSAL = new Set(['root', 'ccomp', 'advcl', 'acl', 'acl:relcl', 'parataxis', 'csubj', 'csubj:pass', 'xcomp']);

/** The token that heads the clause a token stands in: the nearest governor that begins a clause (a verb, or a predicate noun). */
export function clauseHead(document: Document, token: number): number {
  const { tokens } = document;
  let at = token;
  for (let steps = 0; steps < tokens.length; steps++) {
    const { head, relation, tag } = tokens[at]!;
    if (head < 0 || (CLAUSAL.has(relation) && tag !== 'ADP')) return at;
    // "fell and rose": each verb has its own clause; nouns in a list do not.
    if (relation === 'conj' && (tag === 'VERB' || tag === 'AUX')) return at;
    at = head;
  }
  return at;
}

/** Tokens of a clause in text order, without those of the clauses inside it. */
export function clauseTokens(document: Document, head: number): Token[] {
  const { tokens, children } = document;
  const found: Token[] = [];
  const stack = [head];
  while (stack.length) {
    const at = stack.pop()!;
    found.push(tokens[at]!);
    for (const child of children[at] ?? []) {
      const { relation, tag } = tokens[child]!;
      const own = CLAUSAL.has(relation) || (relation === 'conj' && (tag === 'VERB' || tag === 'AUX'));
      if (!own || relation === 'xcomp') stack.push(child);
    }
  }
  return found.sort((a, b) => a.index - b.index);
}
