import { childrenBy, isPassive, objectOf, passiveAgentOf, subjectOf, subtreeSpan } from '../../language/grammar';
import { eventClass } from '../../language/lexicon/event-classes';
import { EVERYDAY } from '../../language/lexicon/everyday-words';
import { nounClass } from '../../language/lexicon/meaning';
import { GENERIC_PREDICATES } from '../../language/lexicon/opposed-senses';
import { negatedAt } from '../../language/negation';
import type { Document, Token } from '../../model';
import { entityAt } from '../shared/entity';
import { stanceOf } from '../shared/stance';
import { senseOf } from './sense';

/** What one predicate says: an event, whether it holds, and who or what takes part. Tokens are indexes. */
export interface Predicate {
  readonly token: number;
  /** Name of the sense or class of the event; opposites share it. */
  readonly event: string;
  readonly holds: boolean;
  /** Whether the event comes from the table of opposites. */
  readonly opposed: boolean;
  /** Only of one doer do the two words exclude each other. */
  readonly who: boolean;
  /** A word without an event of its own ("have", "go"), or without a time of its own ("buying"). */
  readonly generic: boolean;
  /** What undergoes it; the subject where there is no object. */
  readonly theme: number | null;
  /** Words of the matter that is admitted or denied; null for all other events. */
  readonly matter: readonly string[] | null;
  /** Who does it, when that is somebody else. */
  readonly agent: number | null;
}

/** Subjects that say nobody or nothing does it. */
const NOBODY = new Set(['nobody', 'none', 'nothing', 'neither', 'noone', 'no']);

/** A person, a body, or a name; "by 30 votes" and "a third" do nothing. */
function acts(document: Document, at: number): boolean {
  const { lower, lemma } = document.tokens[at]!;
  if (NOBODY.has(lower)) return false;
  const sort = nounClass(lemma.toLowerCase());
  return sort === 'person' || sort === 'group' || entityAt(document, at) !== null;
}

const cache = new WeakMap<Document, Map<number, Predicate>>();

/** The predicates of a document by their token. */
export function predicatesOf(document: Document): ReadonlyMap<number, Predicate> {
  let known = cache.get(document);
  if (!known) {
    known = new Map();
    for (const token of document.tokens) {
      const predicate = isPredicate(document, token) ? readPredicate(document, token) : null;
      if (predicate) known.set(token.index, predicate);
    }
    cache.set(document, known);
  }
  return known;
}

function isPredicate(document: Document, { index, tag, relation }: Token): boolean {
  if (tag === 'VERB') return true;
  const copula = (document.children[index] ?? []).some((child) => document.tokens[child]!.relation === 'cop');
  return copula || (tag === 'AUX' && ['root', 'ccomp', 'conj', 'advcl', 'acl:relcl', 'parataxis'].includes(relation));
}

/** Has the clause a time of its own? "Buying a car", "to file returns", "closed for a day" tell no event by themselves. */
function hasTime(document: Document, index: number): boolean {
  const { tag, lower, relation } = document.tokens[index]!;
  const parts = (document.children[index] ?? []).map((child) => document.tokens[child]!);
  if (parts.some((part) => part.relation === 'mark' && part.lower === 'to')) return false;
  if (parts.some((part) => /^(?:aux|cop)/.test(part.relation))) return true;
  if (tag !== 'VERB' || lower.endsWith('ing')) return false;
  if (relation === 'root' || parts.some((part) => part.relation.startsWith('nsubj'))) return true;
  // "the market, closed since New Year": a participle that says since when it has been so.
  if (relation === 'acl')
    return parts.some((part) => part.relation === 'obl' && hasCase(document, part.index, 'since'));
  return ['conj', 'ccomp', 'acl:relcl'].includes(relation);
}

const hasCase = (document: Document, noun: number, word: string) =>
  (document.children[noun] ?? []).some((child) => document.tokens[child]!.lower === word);

/** Verbs that name an event; the clitics of a badly read "I’m" do not. */
const tellsEvent = ({ tag, lemma }: Token) =>
  tag === 'VERB' && !GENERIC_PREDICATES.has(lemma.toLowerCase()) && /^\p{L}{3}/u.test(lemma);

/** Content words of what a verb of admitting or denying takes: "that the bearing had overheated". */
function matterOf(document: Document, verb: number): string[] {
  const words = childrenBy(document, verb, ['obj', 'ccomp', 'xcomp']).flatMap((child) => {
    const { first, last } = subtreeSpan(document, child);
    return document.tokens.slice(Math.max(first, verb + 1), Math.min(last, first + 20));
  });
  const telling = words.filter(({ tag, lemma }) => /^(?:NOUN|VERB|ADJ|PROPN)$/.test(tag) && !EVERYDAY.has(lemma));
  return [...new Set(telling.map(({ lemma }) => lemma.toLowerCase()))];
}

function readPredicate(document: Document, { index, lemma, tag }: Token): Predicate {
  const passive = isPassive(document, index);
  const subject = subjectOf(document, index);
  const object = passive ? null : tag === 'VERB' ? objectOf(document, index) : null;
  const sense = senseOf(document, index);
  // What is denied ("denied that …") does not hold for whoever denies it.
  const denied = stanceOf(document, index) === 'denied';
  const negated = negatedAt(document, index) !== denied;
  const plain = passive
    ? [subject, passiveAgentOf(document, index)]
    : object === null
      ? [subject, null]
      : [object, subject];
  const theme = sense?.theme ?? plain[0] ?? null;
  const others = [subject, object, passive ? passiveAgentOf(document, index) : null].filter(
    (at): at is number => at !== null && at !== theme && acts(document, at),
  );
  return {
    token: index,
    event: sense?.name ?? (tag === 'VERB' ? eventClass(lemma, tag) : lemma.toLowerCase()),
    holds: (sense?.yes ?? true) !== negated,
    opposed: sense !== null,
    who: sense?.who ?? false,
    generic: !hasTime(document, index) || (sense === null && !tellsEvent(document.tokens[index]!)),
    theme: theme !== null && NOBODY.has(document.tokens[theme]!.lower) ? null : theme,
    agent: sense?.matter ? subject : (others[0] ?? null),
    matter: sense?.matter ? matterOf(document, index) : null,
  };
}
