import { caseOf, childBy, childrenBy, eventOf, isClauseHead, subjectOf } from '../../language/grammar';
import { eventClass } from '../../language/lexicon/event-classes';
import { SURROUNDINGS } from '../../language/lexicon/event-words';
import { REPORTING_VERBS } from '../../language/lexicon/reporting';
import type { Document } from '../../model';
import { entityAt } from '../shared/entity';
import { isEventNoun } from './event-noun';
import {
  ASPECT,
  BRINGING,
  DATE_NOUNS,
  DUE,
  EFFECT,
  LIGHT_VERBS,
  NEED_EVENT,
  SET_FOR,
  TELLINGS,
  TOLD_AND_DONE,
  TOLD_BY_NOUN,
} from './lexicon';
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

const REPORTS: ReadonlySet<string> = new Set([
  ...REPORTING_VERBS.say,
  ...REPORTING_VERBS.claim,
  ...REPORTING_VERBS.confirm,
]);
const RELATIVES = new Set(['which', 'that', 'who', 'whom', 'whose']);
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
  // "in a report Thursday": a bare time right behind a noun belongs to it.
  const before = tokens[when.first - 1];
  if (
    before?.tag === 'NOUN' &&
    before.sentence === top.sentence &&
    (TELLINGS.has(before.lemma) || (isEventNoun(before.lemma) && !isObjectOfFull(document, before.index)))
  )
    return before.index;
  let at = top.index;
  if (isClauseHead(document, at) && childBy(document, at, 'nsubj', 'cop') !== null) return at;
  for (let steps = 0; steps < CLIMBS; steps++) {
    const { head } = tokens[at]!;
    if (head < 0) return at;
    if (head >= when.first && head < when.last) return null;
    at = head;
    const { tag, lemma } = tokens[at]!;
    if (isPredicate(document, at)) return toldBefore(document, at, when) ?? at;
    if (tag === 'NOUN' && isEventNoun(lemma.toLowerCase())) return doneTo(document, at, when) ?? at;
  }
  return null;
}

/** "She died on May 14, her family said": the telling comes behind, and the time is of the verb before it. */
function toldBefore({ tokens, children }: Document, verb: number, when: When): number | null {
  if (verb < when.last || tokens[when.last]?.text !== ',' || !REPORTS.has(tokens[verb]!.lemma)) return null;
  const subject = (children[verb] ?? []).find((at) => tokens[at]!.relation === 'nsubj');
  if (subject === undefined || subject < when.last) return null;
  const { sentence } = tokens[when.first]!;
  for (let at = when.first - 1; at >= 0 && tokens[at]!.sentence === sentence; at--)
    if (tokens[at]!.tag === 'VERB') return at;
  return null;
}

/** Whether a verb leaves its time to its object. */
const leaves = (lemma: string) =>
  LIGHT_VERBS.has(lemma) || BRINGING.has(lemma) || (SET_FOR.has(lemma) && lemma !== 'call');

/** "The union called the strike last Thursday": what was done to it then. */
const isObjectOfFull = ({ tokens }: Document, noun: number) => {
  const { relation, head } = tokens[noun]!;
  return relation === 'obj' && tokens[head]?.tag === 'VERB' && head < noun && !leaves(tokens[head]!.lemma);
};

/** "The firms announced the merger on May 12": the day of the verb; "called a strike for Monday" is the strike's. */
function doneTo({ tokens, children }: Document, noun: number, when: When): number | null {
  const { relation, head } = tokens[noun]!;
  if (relation !== 'obj' || noun > when.first || tokens[head]?.tag !== 'VERB' || head > noun) return null;
  if (leaves(tokens[head]!.lemma)) return null;
  if (!['on', 'in', 'at'].includes(tokens[when.first - 1]?.lower ?? '')) return null;
  const isNamed = (children[noun] ?? []).some((at) => at > noun && at < when.first && tokens[at]!.relation === 'nmod');
  const isMany = tokens[noun]!.lower !== tokens[noun]!.lemma;
  return isNamed || isMany ? null : head;
}

/** "police said on Monday", "he told reporters on Monday that …": the verb only tells. */
function isTelling(document: Document, verb: number): boolean {
  const { lemma, tag } = document.tokens[verb]!;
  if (tag === 'NOUN') return TELLINGS.has(lemma);
  if (tag !== 'VERB' || !REPORTS.has(lemma)) return false;
  if (lemma === 'say' || lemma === 'tell') return true;
  const { relation, head } = document.tokens[verb]!;
  // "the evacuation was ordered at 04:40": something was done; "it was announced on Monday that …": something was told.
  const done = childBy(document, verb, 'nsubj:pass');
  if (done !== null && document.tokens[done]!.tag !== 'PRON' && TOLD_AND_DONE.has(lemma)) return false;
  if (childBy(document, verb, 'ccomp', 'parataxis') !== null) return true;
  if (relation === 'parataxis') return true;
  // "are to be flown to Lima and shown from May": the passive goes on.
  const isPassive = (at: number) => childBy(document, at, 'nsubj:pass', 'aux:pass') !== null;
  return childBy(document, verb, 'obj') === null && !isPassive(verb) && !(relation === 'conj' && isPassive(head));
}

/** The event that a date is the date of: "return date", "the date of the wedding"; null where the noun alone stands. */
function datedBy(document: Document, noun: number, when: When): number | null {
  if (!DATE_NOUNS.has(document.tokens[noun]!.lemma)) return null;
  const outside = (at: number) => at < when.first || at >= when.last;
  const inner = childrenBy(document, noun, ['compound', 'nmod:poss', 'nmod', 'amod']).filter(outside);
  return inner.find((at) => isEventNoun(document.tokens[at]!.lemma.toLowerCase())) ?? null;
}

/** "talks have been called for Thursday", "the board has called a meeting for Friday" */
export function isSetFor(document: Document, verb: number, when: When): boolean {
  if (!SET_FOR.has(document.tokens[verb]!.lemma)) return false;
  if (!['for', 'on', 'to'].includes(document.tokens[when.first - 1]?.lower ?? '')) return false;
  const object = childBy(document, verb, 'obj');
  const isEvent = object !== null && isEventNoun(document.tokens[object]!.lemma.toLowerCase());
  return isEvent || childBy(document, verb, 'nsubj:pass', 'aux:pass') !== null;
}

const nounOf = (document: Document, at: number | null): number | null => {
  if (at === null) return null;
  const { tag } = document.tokens[at]!;
  return tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON' ? at : null;
};

/** Objects of "take place", "take effect", "take part": no things. */
const EMPTY = new Set(['place', 'effect', 'force', 'part', 'office', 'way']);

/** What an event is of: what it is done to, else who does it; "left Oslo" is of whoever left. */
function themeOf(document: Document, subject: number | null, object: number | null): number | null {
  const [doer, target] = [nounOf(document, subject), nounOf(document, object)];
  if (target === null || document.tokens[target]!.tag === 'PRON' || EMPTY.has(document.tokens[target]!.lemma))
    return doer ?? target;
  const entity = entityAt(document, target);
  const isPlace = entity !== null && document.entities[entity]!.type === 'place';
  return isPlace ? (doer ?? target) : target;
}

/** What an event noun is of: "resignation" of "the resignation of the minister", "minister's resignation". */
function ofNoun(document: Document, noun: number): number | null {
  const own = childBy(document, noun, 'nmod:poss');
  if (own !== null) return own;
  for (const child of childrenBy(document, noun, ['nmod'])) {
    const marker = caseOf(document, child);
    const word = marker === null ? '' : document.tokens[marker]!.lower;
    if (word === 'of' || (word === 'for' && DUE.has(document.tokens[noun]!.lemma))) return child;
  }
  return null;
}

/** "goes on 1 October", "closed in 2012": the preposition is the time's, no part of "go on". */
function isOnItself(document: Document, verb: number, when: When): boolean {
  const before = document.tokens[when.first - 1];
  return (
    ['on', 'in', 'at'].includes(before?.lower ?? '') &&
    before!.index === verb + 1 &&
    childBy(document, verb, 'compound:prt') === null
  );
}

/** "It was at 3:40 on Monday that the screens went dark": what was then stands in the clause behind. */
function cleftVerb(document: Document, at: number): number | null {
  const be = childBy(document, at, 'cop');
  const it = childBy(document, at, 'nsubj', 'expl');
  if (be === null || it === null || document.tokens[it]!.lower !== 'it') return null;
  const clause = childBy(document, at, 'ccomp', 'advcl', 'acl:relcl', 'acl', 'csubj', 'advcl:relcl');
  return clause !== null && clause > at && document.tokens[clause]!.tag === 'VERB' ? clause : null;
}

/** "Its bow struck her in fog before dawn": the time is that of the verb. */
function verbAround({ tokens }: Document, noun: number): number | null {
  const { lemma, relation, head } = tokens[noun]!;
  if (!SURROUNDINGS.has(lemma.toLowerCase()) || !['obl', 'nmod'].includes(relation)) return null;
  // "struck the ship in fog" may be read as a ship in fog.
  const above = relation === 'nmod' ? tokens[head]!.head : head;
  return tokens[above]?.tag === 'VERB' && above < noun ? above : null;
}

/** "which" and "who" stand for the noun before them when the grammar does not say which. */
function antecedent(document: Document, at: number | null): number | null {
  if (at === null || !RELATIVES.has(document.tokens[at]!.lower)) return at;
  const { tokens } = document;
  const { sentence } = tokens[at]!;
  for (let before = at - 1; before >= 0 && at - before <= 3 && tokens[before]!.sentence === sentence; before--)
    if (tokens[before]!.tag === 'NOUN' || tokens[before]!.tag === 'PROPN') return before;
  return null;
}

/** The event of which a time is told; null when no word governs it safely. */
export function happeningOf(document: Document, when: When): Happening | null {
  const governor = governorOf(document, when);
  if (governor === null) return null;
  const token = cleftVerb(document, governor) ?? verbAround(document, governor) ?? governor;
  const { tokens, children } = document;
  const lemmaAt = (at: number) => tokens[at]!.lemma.toLowerCase();
  const classAt = (at: number) =>
    tokens[at]!.tag === 'PROPN' || (at === token && isOnItself(document, at, when))
      ? eventClass(lemmaAt(at), tokens[at]!.tag === 'PROPN' ? 'NOUN' : tokens[at]!.tag)
      : eventOf(tokens, children, at).toLowerCase();
  const eventAt = (at: number) => classAt(datedBy(document, at, when) ?? at);
  const lemma = lemmaAt(token);
  const isVerb = tokens[token]!.tag === 'VERB' || tokens[token]!.tag === 'AUX';
  const isInside = token >= when.first && token < when.last;
  const saysWhat = isVerb || childBy(document, token, 'nsubj', 'nsubj:pass') !== null;
  const subject = saysWhat ? antecedent(document, subjectOf(document, token)) : null;
  const object = childBy(document, token, 'obj');
  const under = saysWhat ? themeOf(document, subject, object) : ofNoun(document, token);
  const make = (event: string, noun: number | null, edge: Happening['edge'] = null): Happening => ({
    token,
    event,
    noun,
    entity: noun === null ? null : entityAt(document, noun),
    edge,
    told: isTelling(document, token),
  });
  const plainNoun = (at: number | null): at is number => at !== null && tokens[at]!.tag === 'NOUN';
  const effect = [token, ...(children[token] ?? [])].find((at) => EFFECT.has(lemmaAt(at)));
  if (effect !== undefined && !isInside)
    return { ...make('take effect', under, 'begin'), token: tokens[effect]!.tag === 'ADJ' ? effect : token };
  const edge = ASPECT.get(lemma);
  if (edge && object === null && under !== null && tokens[under]!.tag !== 'PRON' && isEventNoun(lemmaAt(under)))
    return make(eventAt(under), under, edge);
  const isSet = isSetFor(document, token, when);
  // "The firm was set up in 1978", "the letter came back": no light verb
  const isEvent = (at: number | null) => at !== null && (isEventNoun(lemmaAt(at)) || DATE_NOUNS.has(lemmaAt(at)));
  const isFull =
    NEED_EVENT.has(lemma) &&
    (!isEvent(under) || childBy(document, token, 'compound:prt') !== null) &&
    !isEvent(object) &&
    lemmaAt(object ?? token) !== 'place';
  if (isInside || isSet || (LIGHT_VERBS.has(lemma) && !isFull)) {
    // "made an emergency landing"; "the forum takes place", "the vote is on Monday"
    const event =
      (isSet || TOLD_BY_NOUN.has(lemma)) && plainNoun(object) && lemmaAt(object) !== 'place' ? object : under;
    if (isInside && !plainNoun(event) && (event === null || tokens[event]!.tag !== 'PROPN')) return null;
    if (event !== null && tokens[event]!.tag !== 'PRON') {
      const due = DUE.has(lemmaAt(event)) ? ofNoun(document, event) : null;
      const doer = due ?? (event === object ? nounOf(document, subject) : event);
      return make(eventAt(event), doer);
    }
  }
  return make(tokens[token]!.lower === 'born' ? 'be born' : eventAt(token), under);
}
