import { childBy, type Grammar, tokenAt } from './grammar';

const CLAUSES = new Set(['root', 'ccomp', 'advcl', 'acl', 'acl:relcl', 'csubj', 'parataxis', 'xcomp']);

/** Head of the clause of each token, once asked for: every stage asks it of the same tokens. */
const heads = new WeakMap<Grammar['tokens'], Int32Array>();
const UNKNOWN = -1;

/** Whether a word heads a clause: a verb, or a noun or adjective that is said of something ("is a doctor"). */
export function isClauseHead(grammar: Grammar, index: number): boolean {
  const { relation, tag, head } = tokenAt(grammar, index);
  if (relation === 'root' || relation === 'ccomp' || relation === 'csubj' || relation === 'acl:relcl') return true;
  if (CLAUSES.has(relation)) return tag === 'VERB' || tag === 'AUX' || hasClauseParts(grammar, index);
  if (relation !== 'conj' || head < 0) return false;
  return (tag === 'VERB' || tag === 'AUX' || hasClauseParts(grammar, index)) && !isNominal(grammar, index);
}

function hasClauseParts(grammar: Grammar, index: number): boolean {
  return childBy(grammar, index, 'cop', 'nsubj', 'nsubj:pass', 'aux', 'aux:pass') !== null;
}

function isNominal(grammar: Grammar, index: number): boolean {
  return childBy(grammar, index, 'case', 'det') !== null && childBy(grammar, index, 'cop') === null;
}

/** Head of the clause that a token stands in, itself included. */
export function clauseHead(grammar: Grammar, token: number): number {
  let known = heads.get(grammar.tokens);
  if (!known) {
    known = new Int32Array(grammar.tokens.length).fill(UNKNOWN);
    heads.set(grammar.tokens, known);
  }
  let at = token;
  while (known[at] === UNKNOWN && !isClauseHead(grammar, at)) {
    const { head } = tokenAt(grammar, at);
    if (head < 0) break;
    at = head;
  }
  const found = (known[at] ?? UNKNOWN) === UNKNOWN ? at : known[at]!;
  // All words on the way up stand in the same clause.
  for (let below = token; below !== at; below = tokenAt(grammar, below).head) known[below] = found;
  known[at] = found;
  return found;
}
