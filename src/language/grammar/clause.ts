import { childBy, type Grammar, tokenAt } from './grammar';

const CLAUSES = new Set(['root', 'ccomp', 'advcl', 'acl', 'acl:relcl', 'csubj', 'parataxis', 'xcomp']);

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
  let at = token;
  while (!isClauseHead(grammar, at)) {
    const { head } = tokenAt(grammar, at);
    if (head < 0) return at;
    at = head;
  }
  return at;
}
