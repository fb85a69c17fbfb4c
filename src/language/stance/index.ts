import type { Document, Stance } from '../../model';
import { clauseHead, type Grammar, isClauseHead } from '../grammar';
import { stanceFromAbove } from './above';
import { stanceOfNoun } from './noun';
import { ownStance } from './own';

const WEAKEST: readonly Stance[] = ['asserted', 'planned', 'possible', 'denied'];
/** Clauses above one another that bear on the one below ("denied that he planned to leave"). */
const LEVELS = 8;

/** Stance of every clause of a document, by the token that heads it. */
export function findStances(grammar: Grammar): ReadonlyMap<number, Stance> {
  const stances = new Map<number, Stance>();
  for (const { index } of grammar.tokens) {
    if (isClauseHead(grammar, index)) stances.set(index, clauseStance(grammar, index, stances, LEVELS));
  }
  return stances;
}

/**
 * How the text holds what a token says: by the adjective before it ("the planned visit"), else by its clause.
 * A clause inside another is held as the weaker of the two.
 */
export function stanceAt(document: Pick<Document, 'tokens' | 'children' | 'stances'>, index: number): Stance {
  if (!document.tokens[index]) return 'asserted';
  const head = clauseHead(document, index);
  const clause = document.stances.get(head) ?? 'asserted';
  let stance = clause;
  for (let at = index; at !== head && at >= 0; at = document.tokens[at]?.head ?? head) {
    stance = weaker(stance, stanceOfNoun(document, at));
  }
  return stance;
}

function clauseStance(grammar: Grammar, head: number, known: Map<number, Stance>, levels: number): Stance {
  const before = known.get(head);
  if (before) return before;
  const own = ownStance(grammar, head);
  const above = levels > 0 ? stanceFromAbove(grammar, head) : null;
  if (!above) return own;
  const outer = above.inherits ? clauseStance(grammar, above.governor, known, levels - 1) : 'asserted';
  return weaker(weaker(own, above.stance), outer);
}

/** The one that commits the text to less. */
function weaker(a: Stance, b: Stance): Stance {
  return WEAKEST.indexOf(a) >= WEAKEST.indexOf(b) ? a : b;
}
