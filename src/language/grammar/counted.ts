import { caseOf, childBy, childrenBy, type Grammar, tokenAt } from './grammar';

/** Numbers that say how many or which of a noun: "12" of "12 people", "million" of "3 million voters", "billion" of "$3 billion". */
export function numericModifiersOf(grammar: Grammar, noun: number): number[] {
  return childrenBy(grammar, noun, ['nummod']);
}

/** Words that only carry the number on to what is counted. */
const CARRIERS = new Set(['compound', 'flat', 'conj', 'nmod']);

/**
 * The noun, unit or currency sign that a number counts: "people" of "12 people", of "3.2 million people", of "12 of the
 * people" and of "10–13 people". Null when the number stands alone ("12 were hurt", "in 2019").
 */
export function countedBy(grammar: Grammar, number: number): number | null {
  let at = number;
  for (let steps = 0; steps < 6; steps++) {
    const { head, relation } = tokenAt(grammar, at);
    if (relation === 'nummod') return head < 0 ? null : head;
    const carried = head >= 0 && tokenAt(grammar, head).tag === 'NUM' && CARRIERS.has(relation);
    if (!carried) return partOf(grammar, at);
    at = head;
  }
  return null;
}

/** "people" of "12 of the people", "hundreds of people". */
function partOf(grammar: Grammar, number: number): number | null {
  const whole = childBy(grammar, number, 'nmod');
  if (whole === null || whole < number) return null;
  const marker = caseOf(grammar, whole);
  return marker !== null && tokenAt(grammar, marker).lower === 'of' ? whole : null;
}
