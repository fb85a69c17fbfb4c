import { eventOf, isClauseHead } from '../../language/grammar';
import { nounClass } from '../../language/lexicon/meaning';
import type { Document } from '../../model';
import { holding } from '../shared/ranges';

/** Relations climbed from a place to what happens there. */
const CLIMBS = 8;

/** "in Ohio and Iowa"; a comma alone joins a place to the larger one it lies in. */
export function isListed({ tokens, children }: Document, head: number): boolean {
  const linked = (at: number) => (children[at] ?? []).some((child) => tokens[child]!.relation === 'cc');
  const conjuncts = (at: number) => (children[at] ?? []).filter((child) => tokens[child]!.relation === 'conj');
  const { relation, head: above } = tokens[head]!;
  if (relation === 'conj') return linked(head) || conjuncts(above).some(linked);
  return conjuncts(head).some(linked);
}

/** "in the night in Geneva", "two miles north of town": times and measures are nowhere. */
const isTime = (document: Document, at: number) => {
  if (['time', 'measure'].includes(nounClass(document.tokens[at]!.lemma) ?? '')) return true;
  const quantity = holding(document.quantities, at);
  return holding(document.times, at) !== undefined || (quantity !== undefined && quantity.counted !== at);
};

/** "the discovery of a boat near", "a wedding in": a noun that tells an event. */
export const isEventNoun = (document: Document, noun: number): boolean =>
  document.tokens[noun]!.tag === 'NOUN' &&
  (nounClass(document.tokens[noun]!.lemma.toLowerCase()) === 'event' ||
    eventOf(document.tokens, document.children, noun) !== document.tokens[noun]!.lemma);

/** The noun and the clause that a place belongs to. */
export function belonging(document: Document, head: number, first: number, way: 'at' | 'to' | 'from') {
  const { tokens } = document;
  const before = tokens[first - 1];
  // "carried by helicopter to the hospital": a goal belongs to the verb
  const beside =
    way === 'at' &&
    before?.tag === 'NOUN' &&
    before.sentence === tokens[first]!.sentence &&
    !isTime(document, first - 1)
      ? first - 1
      : null;
  // "188,000 in Europe": how many are there, whatever the clause tells of them
  if (before?.tag === 'NUM' && holding(document.times, first - 1) === undefined) return { located: null, event: null };
  let located: number | null = null;
  let at = head;
  for (let steps = 0; steps < CLIMBS; steps++) {
    const above = tokens[at]!.head;
    if (above < 0) break;
    at = above;
    const { tag } = tokens[at]!;
    if (tag === 'NOUN' && !isTime(document, at)) {
      if (isEventNoun(document, at)) return { located: at, event: at };
      located ??= at;
    }
    if (tag === 'VERB' || isClauseHead(document, at)) return { located: beside ?? located, event: at };
  }
  return { located: beside ?? located, event: null };
}
