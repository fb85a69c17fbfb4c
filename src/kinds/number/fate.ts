import { eventOf, subjectOf } from '../../language/grammar';
import { FATE_NOUNS, FATES, SUFFERING_SUBJECT } from '../../language/lexicon/counted-roles';
import type { Document } from '../../model';

/** What a figure's noun phrase stands under: its governing word, the event that word tells, and what befalls the counted. */
export interface Governor {
  /** The governing verb, adjective or noun; null at the root. */
  readonly token: number | null;
  /** Class or lemma of the event it tells. */
  readonly event: string | null;
  /** What befalls those who are counted (`die`, `evacuate` …), by `FATES`; null when that is not said. */
  readonly fate: string | null;
}

const NOMINAL = new Set(['NOUN', 'PROPN', 'NUM', 'SYM', 'PRON', 'ADJ', 'DET']);

/** The first of joined phrases carries the relation of all: "two dead and four *missing*". */
export function firstOfList(document: Document, at: number): number {
  let first = at;
  for (let steps = 0; steps < 4; steps++) {
    const { relation, head } = document.tokens[first]!;
    const joined = relation === 'conj' || relation === 'flat' || relation === 'goeswith';
    if (!joined || head < 0 || !NOMINAL.has(document.tokens[head]!.tag)) return first;
    first = head;
  }
  return first;
}

const fateOfWord = (document: Document, at: number): string | null =>
  FATE_NOUNS[document.tokens[at]!.lemma] ??
  FATE_NOUNS[document.tokens[at]!.lower] ??
  FATES[eventOf(document.tokens, document.children, at)] ??
  null;

/** "41 wrecks" are collisions, and nothing of them was destroyed. */
function fateOfNoun(document: Document, at: number): string | null {
  const fate = fateOfWord(document, at);
  return fate === 'destroy' || fate === 'damage' ? null : fate;
}

/** "the missing hikers", "people killed in the blast", "the detainees who were freed". */
function fateInside(document: Document, noun: number): string | null {
  for (const child of document.children[noun] ?? []) {
    const { relation, tag } = document.tokens[child]!;
    if (relation !== 'amod' && relation !== 'acl' && relation !== 'acl:relcl') continue;
    if (relation !== 'amod' && (tag === 'NOUN' || tag === 'PROPN')) continue;
    const fate = fateOfWord(document, child);
    if (fate) return fate;
  }
  return null;
}

/** Whether the phrase does what the verb says instead of suffering it: "three gunmen killed …". */
function acts(document: Document, phrase: number, verb: number, event: string): boolean {
  const { relation } = document.tokens[phrase]!;
  if (SUFFERING_SUBJECT.has(event)) return false;
  if (relation === 'obl:agent') return true;
  if (relation !== 'nsubj') return false;
  return document.tokens[verb]!.tag === 'VERB';
}

/** What governs the phrase headed by `anchor`. */
export function governorOf(document: Document, anchor: number): Governor {
  const { tokens, children } = document;
  const own = tokens[anchor]!.tag === 'NUM' ? null : (fateOfNoun(document, anchor) ?? fateInside(document, anchor));
  const first = firstOfList(document, anchor);
  const { head, relation } = tokens[first]!;
  if (head < 0 || relation === 'root') return { token: null, event: null, fate: own };
  const above = tokens[head]!;
  const event = eventOf(tokens, children, head);
  if (above.tag === 'NOUN' || above.tag === 'PROPN') {
    // "the deaths of 12", "a toll of 12": not "12 people in the death camp"
    const direct = relation === 'nmod' || relation === 'appos' || relation === 'nummod' || relation === 'compound';
    return { token: head, event, fate: own ?? (direct ? fateOfWord(document, head) : null) };
  }
  if (own) return { token: head, event, fate: own };
  if (relation === 'obl' || relation === 'xcomp' || relation === 'advmod') {
    // "the death toll rose to 12", "bringing the number of dead to 12"
    const about = subjectOf(document, head);
    const object = (children[head] ?? []).find((child) => tokens[child]!.relation === 'obj');
    const fate = [object, about].map((at) =>
      at == null ? null : (fateOfWord(document, at) ?? fateInside(document, at)),
    );
    return { token: head, event, fate: fate[0] ?? fate[1] ?? null };
  }
  // "left 40,000 homes without power"
  if (above.lemma === 'leave' && relation === 'obj') return { token: head, event: null, fate: null };
  const fate = FATES[event] ?? null;
  return { token: head, event, fate: fate && !acts(document, first, head, event) ? fate : null };
}
