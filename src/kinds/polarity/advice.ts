import { childrenBy, objectOf } from '../../language/grammar';
import { ADVISING, ALLOWING, BARRING } from '../../language/lexicon/cause-words';
import type { Document, Token } from '../../model';

/** What people may do, or are told not to do. */
export interface Advice {
  readonly event: string;
  readonly holds: boolean;
  readonly theme: number | null;
}

const FORBIDDING = new Set(['must', 'should', 'may', 'shall']);
const CONTINUING = new Set(['go', 'continue', 'keep', 'carry']);

/** Whether a verb is told as allowed ("can go on driving") or advised against ("told not to drive"). */
export function adviceAt(document: Document, { index, tag, lemma, head, lower }: Token): Advice | null {
  if (tag !== 'VERB') return null;
  const { tokens, children } = document;
  const parts = (children[index] ?? []).map((child) => tokens[child]!);
  const above = head < 0 ? null : tokens[head]!;
  const not = parts.some((part) => ['not', "n't", 'n’t', 'never'].includes(part.lower));
  const to = parts.some((part) => part.lower === 'to' && part.relation === 'mark');
  const advice = (holds: boolean): Advice => ({
    event: `may ${lemma.toLowerCase()}`,
    holds,
    theme: objectOf(document, index),
  });
  const modals = parts.filter(({ relation }) => relation === 'aux').map((part) => part.lower);
  if (not && modals.some((word) => FORBIDDING.has(word))) return advice(false);
  // "Do not drink the water": no subject, and the base form.
  const bare = lower === lemma.toLowerCase() && childrenBy(document, index, ['nsubj', 'nsubj:pass']).length === 0;
  if (not && bare && modals.length === 1 && modals[0] === 'do') return advice(false);
  // "advice is not to drive the car"
  const copula = parts.some(({ relation }) => relation === 'cop');
  if (not && to && (copula || (above && ADVISING.has(above.lemma)))) return advice(false);
  if (above && BARRING.has(above.lemma) && parts.some((part) => part.lower === 'from')) return advice(false);
  if (not) return null;
  if (modals.some((word) => word === 'can' || word === 'may')) return advice(true);
  if (above && to && ALLOWING.has(above.lemma)) return advice(true);
  // "can go on driving", "may continue to drink"
  if (above && CONTINUING.has(above.lemma) && (to || lower.endsWith('ing'))) {
    const outer = childrenBy(document, above.index, ['aux']).map((at) => tokens[at]!.lower);
    if (outer.includes('can') || outer.includes('may')) return advice(true);
  }
  return null;
}
