import { caseOf, childBy, childrenBy, isClauseHead, subjectOf } from '../../language/grammar';
import { eventClass } from '../../language/lexicon/event-classes';
import { REPORTING_VERBS } from '../../language/lexicon/reporting';
import type { Document } from '../../model';
import { entityAt } from '../shared/entity';
import { isEventNoun } from './event-noun';
import { ASPECT, EFFECT, LIGHT_VERBS, TOLD_BY_NOUN } from './lexicon';
import type { When } from './mention';

/** What happens at a time: the word that governs it, and what that tells of the event. */
export interface Happening {
  /** Token of the governing verb or event noun. */
  readonly token: number;
  readonly event: string;
  /** Token of the noun that the event is of or about, null when there is none. */
  readonly noun: number | null;
  readonly entity: number | null;
  /** Beginning or end of the event, as its verb says ("starts", "closes"). */
  readonly edge: 'begin' | 'end' | null;
  /** The time of telling, not of the event told. */
  readonly told: boolean;
}

const REPORTS: ReadonlySet<string> = new Set(Object.values(REPORTING_VERBS).flat());
/** Relations by which a time hangs from its event, directly or through other words. */
const CLIMBS = 12;

const isPredicate = (document: Document, at: number) => {
  const { tag, relation } = document.tokens[at]!;
  return tag === 'VERB' || tag === 'AUX' || relation === 'root' || isClauseHead(document, at);
};

/** The word that governs a time: the next verb, clause or event noun above it. */
function governorOf(document: Document, when: When): number | null {
  const { tokens } = document;
  const top = tokens.slice(when.first, when.last).find(({ head }) => head < when.first || head >= when.last);
  if (!top) return null;
  let at = top.index;
  if (isClauseHead(document, at) && childBy(document, at, 'nsubj', 'cop') !== null) return at;
  for (let steps = 0; steps < CLIMBS; steps++) {
    const { head } = tokens[at]!;
    if (head < 0) return at;
    if (head >= when.first && head < when.last) return null;
    at = head;
    const { tag, lemma } = tokens[at]!;
    if (isPredicate(document, at)) return at;
    if (tag === 'NOUN' && isEventNoun(lemma.toLowerCase())) return at;
  }
  return null;
}

/** "police said on Monday", "he told reporters on Monday that …": the verb only tells. */
function isTelling(document: Document, verb: number): boolean {
  const { lemma, tag } = document.tokens[verb]!;
  if (tag !== 'VERB' || !REPORTS.has(lemma)) return false;
  if (lemma === 'say' || lemma === 'tell') return true;
  if (childBy(document, verb, 'ccomp', 'parataxis') !== null) return true;
  if (document.tokens[verb]!.relation === 'parataxis') return true;
  const object = childBy(document, verb, 'obj');
  return object === null && childBy(document, verb, 'nsubj:pass') === null;
}

const nounOf = (document: Document, at: number | null): number | null => {
  if (at === null) return null;
  const { tag } = document.tokens[at]!;
  return tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON' ? at : null;
};

/** What an event noun is of: "resignation" of "the resignation of the minister", "minister's resignation". */
function ofNoun(document: Document, noun: number): number | null {
  const own = childBy(document, noun, 'nmod:poss');
  if (own !== null) return own;
  for (const child of childrenBy(document, noun, ['nmod'])) {
    const marker = caseOf(document, child);
    if (marker !== null && document.tokens[marker]!.lower === 'of') return child;
  }
  return null;
}

/** The event of which a time is told; null when no word governs it safely. */
export function happeningOf(document: Document, when: When): Happening | null {
  const token = governorOf(document, when);
  if (token === null) return null;
  const { tokens } = document;
  const lemma = tokens[token]!.lemma.toLowerCase();
  const isVerb = tokens[token]!.tag === 'VERB' || tokens[token]!.tag === 'AUX';
  const told = isTelling(document, token);
  const subject = isVerb || childBy(document, token, 'nsubj', 'nsubj:pass') !== null ? subjectOf(document, token) : null;
  const object = childBy(document, token, 'obj');
  const under = isVerb || subject !== null ? (nounOf(document, subject) ?? nounOf(document, object)) : ofNoun(document, token);
  const entity = under === null ? null : entityAt(document, under);
  const make = (event: string, noun: number | null, edge: Happening['edge'] = null): Happening => ({
    token,
    event: eventClass(event),
    noun,
    entity,
    edge,
    told,
  });
  const nounLemma = (at: number) => tokens[at]!.lemma.toLowerCase();
  const isInside = token >= when.first && token < when.last;
  const effect = [token, ...(document.children[token] ?? [])].find((at) => EFFECT.has(nounLemma(at)));
  if (effect !== undefined && !isInside) return make('take effect', under, 'begin');
  const aspect = ASPECT.get(eventClass(lemma));
  if (aspect && under !== null) return make(nounLemma(under), under, aspect);
  if (isInside || LIGHT_VERBS.has(lemma)) {
    // "made an emergency landing", "the forum takes place", "the vote is on Monday"
    const event = TOLD_BY_NOUN.has(lemma) && object !== null && object !== effect ? object : under;
    if (event === null) return isInside ? null : make(lemma, null);
    return make(nounLemma(event), event === object ? nounOf(document, subject) : event);
  }
  return make(lemma, under);
}
