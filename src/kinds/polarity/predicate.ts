import type { OpposedSense } from '../../language/lexicon/opposed-senses';
import type { Document, Token } from '../../model';
import { whoAt } from '../shared/who';
import { ABSENCE, isAbsent, whatIsAbsent } from './absence';
import { adviceAt } from './advice';
import { causeAt } from './cause';
import { instrumentAt } from './instrument';
import { nominalEvent } from './nominal';
import { acts, hasTime, isDenied, isPredicate, readPredicates } from './verbal';

/** What one predicate says: an event, whether it holds, and who or what takes part. Tokens are indexes. */
export interface Predicate {
  readonly token: number;
  /** Name of the sense or class of the event; opposites share it. */
  readonly event: string;
  readonly holds: boolean;
  /** Whether the event comes from the table of opposites. */
  readonly opposed: boolean;
  /** The entry of the table of opposites that it comes from. */
  readonly sense: OpposedSense | null;
  /** Only of one doer do the two words exclude each other. */
  readonly who: boolean;
  /** The verb that carries tense and negation: the token itself, but for an event noun. */
  readonly verb: number;
  /** Only asked for, or still to come: "requires clearance". */
  readonly awaited: boolean;
  /** A word without an event of its own ("have", "go"), or without a time of its own ("buying"). */
  readonly generic: boolean;
  /** What undergoes it; the subject where there is no object. */
  readonly theme: number | null;
  /** Words of the matter that is admitted or denied; null for all other events. */
  readonly matter: readonly string[] | null;
  /** Who does it, when that is somebody else. */
  readonly agent: number | null;
  /** An active verb without an object: what is taken for its theme may be its doer ("the hospital has not paid"). */
  readonly active: boolean;
  /** Beside the event that the verb tells: a cause, a permission, a means. They are read from the words alone. */
  readonly aside: boolean;
}

const cache = new WeakMap<Document, readonly Predicate[]>();

/** The predicates of a document, in the order of the text; one word may tell several events. */
export function predicatesOf(document: Document): readonly Predicate[] {
  let known = cache.get(document);
  if (!known) {
    const found: Predicate[] = [];
    for (const token of document.tokens) {
      if (isPredicate(document, token)) found.push(...readPredicates(document, token));
      else readNominal(document, token, found);
      // Only verbs and nouns tell of causes, permissions, absences and means.
      if (token.tag === 'VERB' || token.tag === 'NOUN') addAsides(document, token, found);
    }
    known = found.map((predicate, place) =>
      isBarePronoun(document, predicate.theme) ? resolved(found, document, predicate, place) : predicate,
    );
    cache.set(document, known);
  }
  return known;
}

const PLAIN = {
  awaited: false,
  opposed: false,
  sense: null,
  who: false,
  generic: false,
  agent: null,
  matter: null,
  active: false,
} as const;

function addAsides(document: Document, token: Token, found: Predicate[]): void {
  const { index } = token;
  const cause = causeAt(document, token);
  if (cause)
    found.push({
      ...PLAIN,
      token: index,
      verb: index,
      event: 'cause',
      holds: cause.holds,
      theme: cause.cause,
      aside: true,
    });
  const advice = adviceAt(document, token);
  if (advice) found.push({ ...PLAIN, ...advice, token: index, verb: index, aside: true });
  if (isAbsent(document, token))
    found.push({
      ...PLAIN,
      token: index,
      verb: index,
      event: ABSENCE,
      holds: false,
      theme: whatIsAbsent(document, index),
      aside: true,
    });
  const means = instrumentAt(document, token);
  const verb = token.tag === 'VERB' ? index : token.head;
  if (means !== null && hasTime(document, verb)) {
    const holds = !isDenied(document, verb);
    found.push({ ...PLAIN, token: index, verb, event: 'use', holds, theme: means, aside: true });
  }
}

const isBarePronoun = (document: Document, at: number | null) =>
  at !== null && document.tokens[at]!.tag === 'PRON' && whoAt(document, at) === null;

/** Sentences back to which a bare "it" reaches. */
const BACK = 2;

/** "The order was given on Saturday, says the mayor. *It* was never given, says the priest." */
function resolved(known: readonly Predicate[], document: Document, predicate: Predicate, place: number): Predicate {
  const { token, event, verb } = predicate;
  const { sentence, lemma } = document.tokens[token]!;
  let same: Predicate | undefined;
  let noun: Predicate | undefined;
  for (let at = place - 1; at >= 0 && !noun; at--) {
    const other = known[at]!;
    if (sentence - document.tokens[other.token]!.sentence > BACK) break;
    if (other.aside || other.token === token || isBarePronoun(document, other.theme)) continue;
    if (other.verb !== other.token && document.tokens[other.verb]!.lemma === lemma) noun = other;
    if (other.event === event && other.theme !== null) same ??= other;
  }
  if (noun)
    return { ...noun, token, verb, holds: noun.holds === (isDenied(document, noun.verb) === isDenied(document, verb)) };
  return same ? { ...predicate, theme: same.theme } : predicate;
}

function readNominal(document: Document, token: Token, found: Predicate[]): void {
  const told = nominalEvent(document, token);
  if (!told) return;
  const { noun, verb, event, sense, holds, awaited, theme, agent } = told;
  found.push({
    token: noun,
    verb,
    event,
    holds,
    awaited,
    opposed: sense !== null,
    sense: sense?.sense ?? null,
    who: sense?.sense.who ?? false,
    generic: false,
    theme,
    agent: agent !== null && (acts(document, agent) || document.tokens[agent]!.tag === 'NOUN') ? agent : null,
    matter: null,
    active: false,
    aside: false,
  });
}
