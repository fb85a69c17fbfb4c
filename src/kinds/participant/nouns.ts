import { appositionsOf, childrenBy, subjectOf } from '../../language/grammar';
import { DEED_OF_DOER, DEED_OF_NOUN } from '../../language/lexicon/deeds';
import { eventClass } from '../../language/lexicon/event-classes';
import { nounClass } from '../../language/lexicon/meaning';
import type { Document } from '../../model';
import { holding } from '../shared/ranges';
import type { Frame } from './frame';

/** "the arrest of Jo Lane by border guards": what hangs from an event noun behind a preposition. */
export function nounArgument(document: Document, noun: number, preposition: string): number | null {
  for (const child of childrenBy(document, noun, ['nmod', 'obl', 'obl:agent']))
    if (childrenBy(document, child, ['case']).some((at) => document.tokens[at]!.lower === preposition)) return child;
  return null;
}

/** "the president's proposal" */
export const ownerOf = (document: Document, noun: number): number | null =>
  childrenBy(document, noun, ['nmod:poss'])[0] ?? null;

const hasCopula = (document: Document, noun: number) => childrenBy(document, noun, ['cop']).length > 0;

/** Who did what, by a noun for the deed or for its doer. */
export function nounFramesAt(document: Document, noun: number): Frame[] {
  const lemma = document.tokens[noun]!.lemma.toLowerCase();
  const doer = DEED_OF_DOER.get(lemma);
  const frames = doer ? [byDoer(document, noun, doer)] : [];
  return [...frames, byOwner(document, noun), byDeed(document, noun, lemma)].filter((frame) => frame !== null);
}

function byDeed(document: Document, noun: number, lemma: string): Frame | null {
  const deed = DEED_OF_NOUN.get(lemma);
  const event = deed ?? eventClass(lemma, 'NOUN');
  // "in the kitchen by Martin Oakes": a kitchen is nothing that is done.
  if (!deed && event === lemma && nounClass(lemma) !== 'event') return null;
  const owner = ownerOf(document, noun);
  const of = nounArgument(document, noun, 'of');
  const by = nounArgument(document, noun, 'by') ?? (of === null ? null : nounArgument(document, of, 'by'));
  // "the takeover of Leda by Kessler", "Leda's takeover by Kessler", "Kessler's takeover of Leda", "an idea of Kessler's"
  if (by !== null) return { event, token: noun, agent: by, patient: of ?? owner };
  if (!deed) return null;
  if (owner !== null) return { event: deed, token: noun, agent: owner, patient: of ?? whatIs(document, noun) };
  return of === null || !OF_DOER.has(deed)
    ? null
    : { event: deed, token: noun, agent: of, patient: whatIs(document, noun) };
}

/** Deeds whose nouns have their doer behind "of": "a design of Martin Oakes", "the orders of the mayor". */
const OF_DOER: ReadonlySet<string> = new Set(['propose', 'order', 'design', 'invent', 'complain', 'mediate', 'invite']);

/** What is called a proposal: "The *fund*, an idea of the mayor", "The *fund* was our president's proposal". */
function whatIs(document: Document, noun: number): number | null {
  const { relation, head } = document.tokens[noun]!;
  if (relation === 'appos' && head >= 0) return head;
  if (hasCopula(document, noun)) return subjectOf(document, noun);
  return nounArgument(document, noun, 'for') ?? nounArgument(document, noun, 'to');
}

/** "Copperline, the owner of the mine", "The mine's owner, Copperline", "The finder was a farmer". */
function byDoer(document: Document, noun: number, event: string): Frame | null {
  const { tokens } = document;
  const patient = nounArgument(document, noun, 'of') ?? ownerOf(document, noun);
  const { head, relation } = tokens[noun]!;
  const isSubject = relation === 'nsubj' && head >= 0 && hasCopula(document, head);
  const beside = appositionsOf(document, noun).find((at) => holding(document.names, at) !== undefined);
  const agent = hasCopula(document, noun) ? subjectOf(document, noun) : isSubject ? head : (beside ?? null);
  // Without a thing it is what somebody is ("the owner, Jo Lane"), not what they did.
  if (agent === null || agent === noun || (patient === null && !isSubject)) return null;
  return { event, token: noun, agent, patient };
}

/** "The bottle was *that of her brother*": whose it is. */
function byOwner(document: Document, noun: number): Frame | null {
  const { tokens } = document;
  if (!hasCopula(document, noun)) return null;
  const [mark] = childrenBy(document, noun, ['case']).filter((at) => tokens[at]!.lower === 'of');
  if (mark === undefined || tokens[mark - 1]?.lower !== 'that') return null;
  const patient = subjectOf(document, noun);
  return patient === null ? null : { event: 'own', token: noun, agent: noun, patient };
}
