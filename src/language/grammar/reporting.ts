import { clauseHead } from './clause';
import { childBy, type Grammar, tokenAt } from './grammar';

/** Clauses above a word that are looked at. */
const LEVELS = 12;

/**
 * The verb that reports what a token says, as the next one above it: "said" for every word of "the mine had closed" in
 * "She said the mine had closed" and in "The mine had closed, she said". `reports` tells which lemmas report.
 */
export function reportingVerbOf(grammar: Grammar, token: number, reports: (lemma: string) => boolean): number | null {
  let clause = clauseHead(grammar, token);
  for (let level = 0; level < LEVELS; level++) {
    const { head, relation } = tokenAt(grammar, clause);
    const inserted = insertedReport(grammar, clause, reports);
    if (inserted !== null && inserted !== token) return inserted;
    if (head < 0) return null;
    const above = tokenAt(grammar, head);
    if ((relation === 'ccomp' || relation === 'xcomp') && reports(above.lemma)) return head;
    clause = clauseHead(grammar, head);
  }
  return null;
}

/** "said" where the treebanks hang it from the clause that it reports: "The mine, she said, had closed". */
function insertedReport(grammar: Grammar, clause: number, reports: (lemma: string) => boolean): number | null {
  for (const child of grammar.children[clause] ?? []) {
    const { relation, lemma } = tokenAt(grammar, child);
    const isReport = relation === 'parataxis' && reports(lemma) && childBy(grammar, child, 'ccomp') === null;
    if (isReport && childBy(grammar, child, 'nsubj', 'nsubj:pass') !== null) return child;
  }
  return null;
}
