import { caseOf, childBy, type Grammar, tokenAt } from './grammar';

/** Whether a verb is passive: "was destroyed", "the bridge destroyed by floods". */
export function isPassive(grammar: Grammar, verb: number): boolean {
  return childBy(grammar, verb, 'nsubj:pass', 'aux:pass', 'obl:agent') !== null;
}

/** Who does it in a passive clause: "floods" of "destroyed by floods". */
export function passiveAgentOf(grammar: Grammar, verb: number): number | null {
  const agent = childBy(grammar, verb, 'obl:agent');
  if (agent === null) return null;
  const marker = caseOf(grammar, agent);
  return marker === null || tokenAt(grammar, marker).lower === 'by' ? agent : null;
}
