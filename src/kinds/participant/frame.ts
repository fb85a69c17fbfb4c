import { isPassive, objectOf, passiveAgentOf, patientOf, subjectOf } from '../../language/grammar';
import { DOER_NOUNS, DOER_VERBS } from '../../language/lexicon/doer-nouns';
import { eventClass } from '../../language/lexicon/event-classes';
import type { Document } from '../../model';
import { holding } from '../shared/ranges';

/** Who did what to whom, as one clause or noun phrase tells it. Tokens are indexes; null where the text leaves it out. */
export interface Frame {
  readonly event: string;
  /** The verb or event noun. */
  readonly token: number;
  readonly agent: number | null;
  readonly patient: number | null;
}

/** Verbs that carry no event of their own. */
const LIGHT = new Set([
  'be',
  'have',
  'do',
  'say',
  'tell',
  'get',
  'make',
  'take',
  'give',
  'go',
  'come',
  'see',
  'know',
  'think',
  'want',
  'use',
  'need',
  'seem',
  'become',
]);

/** "the arrest of Jo Lane by border guards": what hangs from an event noun with "of" and "by". */
function nounArgument(document: Document, noun: number, preposition: string): number | null {
  for (const child of document.children[noun] ?? []) {
    const { relation } = document.tokens[child]!;
    if (relation !== 'nmod' && relation !== 'obl' && relation !== 'obl:agent') continue;
    const marked = (document.children[child] ?? []).some(
      (at) => document.tokens[at]!.relation === 'case' && document.tokens[at]!.lower === preposition,
    );
    if (marked) return child;
  }
  return null;
}

/**
 * The doer of a passive that the parser hung from a noun between: "shot in the kitchen *by Martin Oakes*". Only a name, and
 * only before the next verb: "sold in a shop by the river".
 */
function agentBehind(document: Document, verb: number): number | null {
  const { last } = document.sentences[document.tokens[verb]!.sentence]!;
  for (let at = verb + 1; at < last; at++) {
    const { tag, lower, relation, head } = document.tokens[at]!;
    if (tag === 'VERB') return null;
    if (lower !== 'by' || relation !== 'case' || head < 0) continue;
    const name = holding(document.names, head);
    if (name && name.type !== 'place') return head;
  }
  return null;
}

const cache = new WeakMap<Document, Frame[]>();

/** The frames of a document's verbs and event nouns, in order. */
export function framesOf(document: Document): Frame[] {
  const known = cache.get(document) ?? readFrames(document);
  cache.set(document, known);
  return known;
}

/** How often a document tells an event of this class about this noun. */
export const timesTold = (document: Document, event: string, head: string): number =>
  framesOf(document).filter((frame) => {
    if (frame.event !== event) return false;
    return [frame.agent, frame.patient].some((at) => at !== null && document.tokens[at]!.lemma.toLowerCase() === head);
  }).length;

function readFrames(document: Document): Frame[] {
  const frames: Frame[] = [];
  for (const { index, tag, lemma } of document.tokens) {
    const told = tag === 'VERB' ? phraseAt(document, index) : undefined;
    if (tag === 'VERB' && (told || !LIGHT.has(lemma))) {
      const passive = isPassive(document, index);
      frames.push({
        event: told ?? eventClass(lemma),
        token: index,
        agent: passive
          ? (passiveAgentOf(document, index) ?? agentBehind(document, index) ?? onOrdersOf(document, index))
          : doerOf(document, index),
        patient: passive ? (patientOf(document, index) ?? subjectOf(document, index)) : objectOf(document, index),
      });
    } else if (tag === 'NOUN') {
      const done = DOER_NOUNS[lemma];
      const agent =
        nounArgument(document, index, 'by') ??
        (done ? (nounArgument(document, index, 'of') ?? ownerOf(document, index)) : null);
      if (agent === null) continue;
      const patient = done ? whatIs(document, index) : nounArgument(document, index, 'of');
      frames.push({ event: done ?? eventClass(lemma), token: index, agent, patient });
    }
  }
  return frames;
}

/** First words of the phrases among the verbs. */
const BEGINNINGS: ReadonlySet<string> = new Set(
  Object.keys(DOER_VERBS)
    .filter((phrase) => phrase.includes(' '))
    .map((phrase) => phrase.slice(0, phrase.indexOf(' '))),
);

/** The event of a verb with the words by it: "put forward", "make … public". */
function phraseAt(document: Document, verb: number): string | undefined {
  const { lemma, sentence } = document.tokens[verb]!;
  const alone = DOER_VERBS[lemma];
  if (alone) return alone;
  if (!BEGINNINGS.has(lemma)) return undefined;
  for (const { lemma: word, sentence: place } of document.tokens.slice(verb + 1, verb + 5)) {
    if (place !== sentence) return undefined;
    const found = DOER_VERBS[`${lemma} ${word.toLowerCase()}`];
    if (found) return found;
  }
  return undefined;
}

/** "sealed on the orders of Jo Lane": who had it done did it. */
function onOrdersOf(document: Document, verb: number): number | null {
  for (const child of document.children[verb] ?? []) {
    const { lemma, relation } = document.tokens[child]!;
    if (relation === 'obl' && DOER_NOUNS[lemma] === 'order')
      return nounArgument(document, child, 'of') ?? ownerOf(document, child);
  }
  return null;
}

/** "the president's proposal" */
const ownerOf = (document: Document, noun: number) =>
  (document.children[noun] ?? []).find((child) => document.tokens[child]!.relation === 'nmod:poss') ?? null;

/** What is called a proposal: "The *fund*, an idea of the mayor", "The *fund* was our president's proposal". */
function whatIs(document: Document, noun: number): number | null {
  const { relation, head } = document.tokens[noun]!;
  if (relation === 'appos' && head >= 0) return head;
  if ((document.children[noun] ?? []).some((child) => document.tokens[child]!.relation === 'cop'))
    return subjectOf(document, noun);
  return nounArgument(document, noun, 'for') ?? nounArgument(document, noun, 'to');
}

/** The subject of a verb; of "supplying" only its own: in "accused them of supplying arms" it is not who accuses. */
function doerOf(document: Document, verb: number): number | null {
  const { lower } = document.tokens[verb]!;
  const own = (document.children[verb] ?? []).some((child) => /^(?:nsubj|aux)/.test(document.tokens[child]!.relation));
  return lower.endsWith('ing') && !own ? null : subjectOf(document, verb);
}
