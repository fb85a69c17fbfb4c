import {
  childrenBy,
  eventOf,
  isPassive,
  objectOf,
  passiveAgentOf,
  subjectOf,
  subtreeSpan,
} from '../../language/grammar';
import { eventClass } from '../../language/lexicon/event-classes';
import { EVERYDAY } from '../../language/lexicon/everyday-words';
import { list } from '../../language/lexicon/list';
import { nounClass } from '../../language/lexicon/meaning';
import { GENERIC_PREDICATES, type OpposedSense } from '../../language/lexicon/opposed-senses';
import { negatedAt } from '../../language/negation';
import type { Document, Token } from '../../model';
import { stanceOf } from '../shared/stance';
import { whoAt } from '../shared/who';
import type { Predicate } from './predicate';
import { type Sense, sensesOf } from './sense';
import { wholeOf } from './whole';

/** Subjects that say nobody or nothing does it. */
const NOBODY = new Set(['nobody', 'none', 'nothing', 'neither', 'noone', 'no']);

/** A person, a body, or a name; "by 30 votes" and "a third" do nothing. */
export function acts(document: Document, at: number): boolean {
  const { lower, lemma } = document.tokens[at]!;
  if (NOBODY.has(lower)) return false;
  const sort = nounClass(lemma.toLowerCase());
  // "the lower house"
  if (lower === 'house' && /^(?:upper|lower|full)$/.test(document.tokens[at - 1]?.lower ?? '')) return true;
  return sort === 'person' || sort === 'group' || whoAt(document, at) !== null;
}

export function isPredicate(document: Document, { index, tag, relation }: Token): boolean {
  if (tag === 'VERB') return true;
  const copula = (document.children[index] ?? []).some((child) => document.tokens[child]!.relation === 'cop');
  return copula || (tag === 'AUX' && ['root', 'ccomp', 'conj', 'advcl', 'acl:relcl', 'parataxis'].includes(relation));
}

const AUXILIARIES = new Set(['was', 'were', 'is', 'are', 'been', 'has', 'have', 'had', 'being']);

/** Has the clause a time of its own? "Buying a car", "to file returns", "closed for a day" tell no event by themselves. */
export function hasTime(document: Document, index: number): boolean {
  const { tag, lower, relation } = document.tokens[index]!;
  const parts = (document.children[index] ?? []).map((child) => document.tokens[child]!);
  const governor = carrierOf(document, index);
  if (governor !== null) return hasTime(document, governor);
  const to = parts.find((part) => part.relation === 'mark' && part.lower === 'to');
  // "is to send the law back"
  if (to) return ['is', 'are', 'was', 'were'].includes(document.tokens[to.index - 1]?.lower ?? '');
  if (parts.some((part) => /^(?:aux|cop)/.test(part.relation))) return true;
  // "The bridge there was swept away", whatever the parse makes of the auxiliary.
  if (tag === 'VERB' && /(?:ed|en|n|t)$/.test(lower) && AUXILIARIES.has(document.tokens[index - 1]?.lower ?? ''))
    return true;
  if (tag !== 'VERB' || lower.endsWith('ing')) return false;
  if (relation === 'root' || parts.some((part) => part.relation.startsWith('nsubj'))) return true;
  // "the market, closed since New Year": a participle that says since when it has been so.
  if (relation === 'acl')
    return parts.some((part) => part.relation === 'obl' && hasCase(document, part.index, 'since'));
  // "his job is to keep them together and fight": what is joined to an infinitive is one
  if (relation === 'conj' && isInfinitive(document, document.tokens[index]!.head)) return false;
  return ['conj', 'ccomp', 'acl:relcl'].includes(relation);
}

const isInfinitive = (document: Document, index: number) =>
  (document.children[index] ?? []).some((child) => {
    const { relation, lower } = document.tokens[child]!;
    return relation === 'mark' && lower === 'to';
  });

/** The verb that lends its time to the one it governs: "*refused* to apologise", "*kept* running". */
function carrierOf(document: Document, index: number): number | null {
  const { relation, head } = document.tokens[index]!;
  const verb = document.tokens[head];
  return relation === 'xcomp' && verb?.tag === 'VERB' && head < index && CARRIERS.has(verb.lemma.toLowerCase())
    ? head
    : null;
}
/** Verbs that tell whether what they govern came about. */
const CARRIERS: ReadonlySet<string> = new Set(
  list('have, fail, refuse, decline, neglect, manage, keep, continue, stop, cease, start, begin, resume, forget, omit'),
);

const hasCase = (document: Document, noun: number, word: string) =>
  (document.children[noun] ?? []).some((child) => document.tokens[child]!.lower === word);

/** "Cannot be predicted", "often shifts": what can be, or is so now and then, did not happen at one time. */
const isAbility = (document: Document, index: number) =>
  (document.children[index] ?? []).some((child) => child < index && ABILITY.has(document.tokens[child]!.lower));
const ABILITY = new Set(
  'can could ca cannot often usually sometimes always rarely seldom generally typically regularly normally frequently repeatedly'.split(
    ' ',
  ),
);

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

/** "*Nobody* at the plant called him", where the parse has lost the subject: the first verb of a sentence that begins so. */
function nobodyDoes(document: Document, index: number): boolean {
  const { tokens, sentences } = document;
  const { first } = sentences[tokens[index]!.sentence]!;
  const [one, two] = [tokens[first]!.lower, tokens[first + 1]?.lower];
  if (!NOBODY.has(one) && !(one === 'no' && two === 'one') && !(one === 'not' && (two === 'a' || two === 'one')))
    return false;
  return !tokens.slice(first, index).some(({ tag, lower }) => tag === 'VERB' || lower === ',');
}

/** Whether a verb is denied; what is denied of it ("denied that …") does not hold for whoever denies it. */
export function isDenied(document: Document, index: number): boolean {
  const denied = stanceOf(document, index) === 'denied';
  return (negatedAt(document, index) || nobodyDoes(document, index)) !== denied;
}

/** "none of the detectors": the detectors; "nobody": none that is named. */
function themeIn(document: Document, at: number | null): number | null {
  if (at === null) return null;
  const whole = wholeOf(document, at);
  return whole === at && NOBODY.has(document.tokens[at]!.lower) ? null : whole;
}

const isKnown = (document: Document, at: number | null) =>
  at !== null &&
  document.tokens[at]!.tag === 'NOUN' &&
  childrenBy(document, at, ['det']).some((child) => document.tokens[child]!.lower === 'the');

const personIn = (document: Document, parts: readonly (number | null)[]) =>
  parts.find((at) => at !== null && isPerson(document, at)) ?? null;

/** "the body of *the climber*" */
function bodyOf(document: Document, at: number | null): number | null {
  if (at === null || !BODIES.has(document.tokens[at]!.lemma.toLowerCase())) return null;
  return childrenBy(document, at, ['nmod', 'nmod:poss'])[0] ?? null;
}
const BODIES: ReadonlySet<string> = new Set(['body', 'remains', 'corpse']);

function isPerson(document: Document, at: number): boolean {
  const { tag, lemma } = document.tokens[at]!;
  const type = entityTypeAt(document, at);
  if (type !== null) return type === 'person';
  return tag === 'PRON' || nounClass(lemma.toLowerCase()) === 'person';
}

/** Has what a sense is told of the number and the sort that the sense asks for? */
function isFitting(document: Document, { one, person }: OpposedSense, theme: number | null): boolean {
  if (theme === null) return !person;
  const { tag, lower, lemma } = document.tokens[theme]!;
  const many = tag === 'NOUN' && (lower !== lemma.toLowerCase() || childrenBy(document, theme, ['nummod']).length > 0);
  if (one && (many || MANY.has(lower))) return false;
  return !person || isPerson(document, theme);
}
const MANY: ReadonlySet<string> = new Set(
  list('people, they, them, those, these, we, us, all, some, others, many, most, both, several, each, police'),
);

function entityTypeAt(document: Document, at: number): string | null {
  const entity = whoAt(document, at);
  return entity === null ? null : document.entities[entity]!.type;
}

/** What a predicate says: one reading for each sense it has in the table of opposites, else its event. */
export function readPredicates(document: Document, token: Token): Predicate[] {
  const senses = sensesOf(document, token.index);
  const told = senses.map((sense) => readPredicate(document, token, sense));
  // "Nobody was hurt" is told of nothing in the table: what has a sense by its noun is also plainly told.
  return senses.every(({ sense }) => sense.of !== undefined) ? [...told, readPredicate(document, token, null)] : told;
}

function readPredicate(document: Document, { index, lemma, tag }: Token, found: Sense | null): Predicate {
  const passive = isPassive(document, index);
  const subject = themeIn(document, subjectOf(document, index));
  const object = passive ? null : tag === 'VERB' ? objectOf(document, index) : null;
  const sense = found?.sense ?? null;
  const negated = isDenied(document, index);
  const event = tag === 'VERB' ? eventOf(document.tokens, document.children, index) : lemma.toLowerCase();
  const plain = passive
    ? [subject, passiveAgentOf(document, index)]
    : object === null
      ? [subject, null]
      : [object, subject];
  const theme =
    found?.theme ??
    (sense?.person ? personIn(document, [bodyOf(document, object ?? subject), object, subject]) : (plain[0] ?? null));
  // "The rocket reached orbit": a thing that both take for known does it.
  const knownSubject = object !== null && subject !== theme && isKnown(document, subject) ? subject : null;
  const others = [subject, object, passive ? passiveAgentOf(document, index) : null].filter(
    (at): at is number => at !== null && at !== theme && acts(document, at),
  );
  return {
    token: index,
    verb: index,
    awaited: false,
    event: sense?.name ?? event,
    holds: (found?.yes ?? true) !== negated,
    opposed: sense !== null,
    sense,
    who: sense?.who ?? false,
    generic:
      !hasTime(document, index) ||
      isAbility(document, index) ||
      (sense !== null && !isFitting(document, sense, theme)) ||
      (sense === null && !tellsEvent(document.tokens[index]!) && (tag !== 'VERB' || event === eventClass(lemma, tag))),
    theme: themeIn(document, theme),
    agent: sense?.matter || (sense?.who && subject !== theme) ? (others[0] ?? subject) : (others[0] ?? knownSubject),
    active: !passive && object === null && tag === 'VERB',
    aside: false,
    matter: sense?.matter ? matterOf(document, index) : null,
  };
}
