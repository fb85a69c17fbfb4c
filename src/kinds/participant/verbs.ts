import { childrenBy, isPassive, objectOf, passiveAgentOf, patientOf, subjectOf } from '../../language/grammar';
import { DEED_OF_NOUN, DEED_OF_VERB, WITH_PERSONS } from '../../language/lexicon/deeds';
import { eventClass } from '../../language/lexicon/event-classes';
import { nounClass } from '../../language/lexicon/meaning';
import type { Document } from '../../model';
import { holding } from '../shared/ranges';
import { whoAt } from '../shared/who';
import { doerOf } from './doer';
import type { Frame } from './frame';
import { nounArgument, ownerOf } from './nouns';

/** Verbs that carry no event of their own. */
const LIGHT = new Set(
  'be have do say tell get make take give go come see know think want use need seem become'.split(' '),
);

/** First words of the phrases among the verbs. */
const BEGINNINGS: ReadonlySet<string> = new Set(
  [...DEED_OF_VERB.keys()]
    .filter((phrase) => phrase.includes(' '))
    .map((phrase) => phrase.slice(0, phrase.indexOf(' '))),
);

/** Relations of the words that a phrase may have beside its verb. */
const BESIDE = ['obj', 'nsubj:pass', 'compound:prt', 'advmod', 'obl', 'xcomp', 'nmod'] as const;

interface Deed {
  readonly event: string;
  /** The noun that names the deed with its verb: "discovery" of "made the discovery". */
  readonly noun: number | null;
  /** What the deed is done to, where it is no object: "device" of "came upon the device", "prisoners" of "let go the prisoners". */
  readonly thing?: number | null;
}

/** What a verb tells, with the words by it: "put forward", "made the discovery". */
function deedAt(document: Document, verb: number): Deed {
  const { tokens } = document;
  const lemma = tokens[verb]!.lemma.toLowerCase();
  if (BEGINNINGS.has(lemma)) {
    for (const child of childrenBy(document, verb, BESIDE)) {
      const word = tokens[child]!.lemma.toLowerCase();
      const event = DEED_OF_VERB.get(`${lemma} ${word}`);
      if (event) {
        const thing = tokens[child]!.relation === 'xcomp' ? objectOf(document, child) : null;
        return { event, noun: tokens[child]!.tag === 'NOUN' ? child : null, thing };
      }
      // "walked away from the partnership"
      for (const inner of childrenBy(document, child, ['obl', 'nmod'])) {
        const found = DEED_OF_VERB.get(`${lemma} ${tokens[inner]!.lemma.toLowerCase()}`);
        if (found) return { event: found, noun: inner };
      }
      for (const mark of childrenBy(document, child, ['case'])) {
        const found = DEED_OF_VERB.get(`${lemma} ${tokens[mark]!.lower}`);
        if (found) return { event: found, noun: null, thing: child };
      }
    }
    const [next, after] = [tokens[verb + 1], tokens[verb + 2]];
    for (const token of [next, after]) {
      const event = token && DEED_OF_VERB.get(`${lemma} ${token.lower}`);
      if (event && token.sentence === tokens[verb]!.sentence) return { event, noun: null };
    }
  }
  const event = DEED_OF_VERB.get(lemma) ?? eventClass(lemma);
  const person = WITH_PERSONS[lemma];
  if (person !== undefined && isPersonAt(document, patientOf(document, verb))) return { event: person, noun: null };
  return { event, noun: null };
}

function isPersonAt(document: Document, noun: number | null): boolean {
  if (noun === null) return false;
  const entity = whoAt(document, noun);
  if (entity !== null) return document.entities[entity]!.type === 'person';
  return nounClass(document.tokens[noun]!.lemma.toLowerCase()) === 'person';
}

/** Who did what to whom, by a verb; null for verbs that tell nothing. */
export function verbFrameAt(document: Document, verb: number): Frame | null {
  const { event, noun, thing } = deedAt(document, verb);
  const { tokens } = document;
  if (event === '' || (LIGHT.has(event) && LIGHT.has(tokens[verb]!.lemma))) return null;
  const passive = isPassive(document, verb);
  const patient = passive ? (patientOf(document, verb) ?? subjectOf(document, verb)) : objectOf(document, verb);
  return {
    event,
    token: verb,
    agent: passive
      ? (passiveAgentOf(document, verb) ?? agentBehind(document, verb) ?? onOrdersOf(document, verb))
      : doerOf(document, verb),
    patient: noun !== null && noun === patient ? (thingOf(document, noun) ?? noun) : (patient ?? thing ?? noun),
    ...(ALIKE.has(event) ? { thing: event } : scored(document, event, patient)),
  };
}

/** "the discovery *of the hoard*", "the lawsuit *against Ardent*" */
const thingOf = (document: Document, noun: number) =>
  eventClass(document.tokens[noun]!.lemma.toLowerCase(), 'NOUN') === document.tokens[noun]!.lemma.toLowerCase() &&
  !DEED_OF_NOUN.has(document.tokens[noun]!.lemma.toLowerCase())
    ? null
    : (nounArgument(document, noun, 'of') ??
      nounArgument(document, noun, 'against') ??
      nounArgument(document, noun, 'for'));

/** Deeds whose thing goes by many words and is one all the same: the alarm, what two had agreed on. */
export const ALIKE: ReadonlySet<string> = new Set(['alarm', 'break off']);

/** Words for the goal that decided: of those a match has one. */
const DECIDING: Readonly<Record<string, string>> = {
  winner: 'winner',
  winning: 'winner',
  only: 'winner',
  decider: 'winner',
  decisive: 'winner',
  lone: 'winner',
  opener: 'opener',
  opening: 'opener',
  equaliser: 'equaliser',
  equalizer: 'equaliser',
  equalising: 'equaliser',
  penalty: 'penalty',
};

/** What was scored: "the only goal" and "the winner" are one; of other goals a match has many. */
export function scored(document: Document, event: string, noun: number | null): { thing?: string } {
  if (event !== 'score') return {};
  const words = noun === null ? [] : [noun, ...childrenBy(document, noun, ['amod', 'compound'])];
  const found = words.map(
    (at) => DECIDING[document.tokens[at]!.lemma.toLowerCase()] ?? DECIDING[document.tokens[at]!.lower],
  );
  return { thing: found.find((word) => word !== undefined) ?? '' };
}

/**
 * The doer of a passive that the parser hung from a noun between: "shot in the kitchen *by Martin Oakes*". Only somebody,
 * and only before the next verb: not "sold in a shop by the river".
 */
function agentBehind(document: Document, verb: number): number | null {
  const { last } = document.sentences[document.tokens[verb]!.sentence]!;
  for (let at = verb + 1; at < last; at++) {
    const { tag, lower, relation, head } = document.tokens[at]!;
    if (tag === 'VERB') return null;
    if (lower !== 'by' || relation !== 'case' || head < 0) continue;
    const name = holding(document.names, head);
    if (name ? name.type !== 'place' : isSomebody(document, head)) return head;
  }
  return null;
}

const isSomebody = ({ tokens }: Document, noun: number) =>
  ['person', 'group'].includes(nounClass(tokens[noun]!.lemma.toLowerCase()) ?? '');

/** "sealed on the orders of Jo Lane": who had it done did it. */
function onOrdersOf(document: Document, verb: number): number | null {
  for (const child of document.children[verb] ?? []) {
    const { lemma, relation } = document.tokens[child]!;
    if (relation === 'obl' && DEED_OF_NOUN.get(lemma) === 'order')
      return nounArgument(document, child, 'of') ?? ownerOf(document, child);
  }
  return null;
}
