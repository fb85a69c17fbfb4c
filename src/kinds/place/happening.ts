import {
  childrenBy,
  eventOf,
  isClauseHead,
  isPassive,
  negationOf,
  objectOf,
  patientOf,
  subjectOf,
} from '../../language/grammar';
import { verbOfNoun } from '../../language/lexicon/derivations';
import { eventClass, eventPhrases } from '../../language/lexicon/event-classes';
import { list } from '../../language/lexicon/list';
import { nounClass } from '../../language/lexicon/meaning';
import { titleNoun } from '../../language/names/titles';
import type { Document } from '../../model';
import { holding } from '../shared/ranges';
import { isEventNoun } from './belonging';
import {
  AIRCRAFT,
  HAPPENINGS,
  HOSPITALS,
  LANDFALL,
  NATIVES,
  OPENINGS,
  PRISONS,
  ROUNDS,
  SHIPS,
  SPREADING,
  STAGING,
  STARTS,
  TRAVELLING,
} from './happening-words';
import { COURTS } from './lexicon';
import type { Whereabouts } from './whereabouts';

/** What is told to be at a place: the event by one name for all its words, and whom or what it happens to. */
export interface Happening {
  /** Name of the happening; null where the text only says that a thing is there. */
  readonly event: string | null;
  /** Token of who or what is there, goes there or comes from there. */
  readonly thing: number | null;
  readonly denied: boolean;
}

const NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries(HAPPENINGS).flatMap(([name, words]) => words.map((word) => [word, name] as const)),
);

/** One name for all words of a happening. */
export const happeningNamed = (event: string): string => NAMES.get(event) ?? event;

function isLandfall({ tokens, children }: Document, verb: number): boolean {
  const { lemma } = tokens[verb]!;
  return LANDFALL.some(
    ([first, second]) => lemma === first && (children[verb] ?? []).some((child) => tokens[child]!.lemma === second),
  );
}

/** "The talks took place in Oslo": the noun behind the verb is no thing. */
const takesPlace = ({ tokens, children }: Document, verb: number): boolean =>
  tokens[verb]!.lemma === 'take' && (children[verb] ?? []).some((child) => tokens[child]!.lemma === 'place');

/** "the second round will be held in Nairobi", "the ministers held talks": the noun is what happens. */
function isStaged(document: Document, verb: number, noun: number | null): noun is number {
  const { lemma } = document.tokens[verb]!;
  return (
    noun !== null &&
    STAGING.has(lemma) &&
    (lemma !== 'take' || takesPlace(document, verb)) &&
    document.tokens[noun]!.tag === 'NOUN' &&
    !isPerson(document, noun)
  );
}

const isHouseOf = (words: ReadonlySet<string>, { place, within }: Whereabouts) =>
  [place, ...within].some((word) => words.has(word.split(' ').at(-1)!.toLowerCase()));

/** "came down", "went down" of what flies or swims. */
function fallOf({ tokens, children }: Document, verb: number, thing: number | null): string | null {
  const { lemma } = tokens[verb]!;
  if (thing === null || (lemma !== 'come' && lemma !== 'go')) return null;
  if (!(children[verb] ?? []).some((child) => tokens[child]!.lower === 'down')) return null;
  const noun = tokens[thing]!.lemma.toLowerCase();
  return AIRCRAFT.has(noun) ? 'crash' : SHIPS.has(noun) ? 'sink' : null;
}

function ofVerb(document: Document, verb: number, noun: number | null, item: Whereabouts): string {
  const { tokens, children } = document;
  if (isLandfall(document, verb)) return 'landfall';
  const fall = fallOf(document, verb, noun);
  if (fall) return fall;
  const { lemma } = tokens[verb]!;
  // "The museum will be located in Porto"
  if (lemma === 'locate' && noun !== null && isSettled(document, noun)) return 'stand';
  const staged = isStaged(document, verb, noun);
  const event = staged ? eventNamed(document, noun) : happeningNamed(eventOf(tokens, children, verb));
  // "The blaze started in the kitchen": not where it burned
  if (staged && STARTS.has(lemma) && SPREADING.has(event)) return 'begin';
  if (staged && OPENINGS.has(lemma) && TRAVELLING.has(tokens[noun]!.lemma.toLowerCase())) return 'begin';
  return STAYING.has(event) && isHouseOf(HOSPITALS, item) ? 'hospitalise' : event;
}

/** "remains on the burns ward", "was discharged from a hospital in Leeds" */
const STAYING: ReadonlySet<string> = new Set([
  'transfer',
  'remain',
  'stay',
  'lie',
  'stand',
  'recover',
  'discharge',
  'free',
  'lift',
  'evacuate',
]);

/** Does it stay where it is: a house, a body, a place? */
const isSettled = (document: Document, noun: number) =>
  ['building', 'place', 'group'].includes(nounClass(document.tokens[noun]!.lemma.toLowerCase()) ?? '');

/** "The new museum is in Porto", "The officer is in hospital in Graz". */
function stateOf(document: Document, item: Whereabouts, subject: number): Happening {
  const event = isHouseOf(HOSPITALS, item)
    ? 'hospitalise'
    : isHouseOf(PRISONS, item)
      ? 'hold'
      : isEventNoun(document, subject)
        ? eventNamed(document, subject)
        : isSettled(document, subject)
          ? 'stand'
          : null;
  return { event, thing: subject, denied: negationOf(document, item.event!) !== null };
}

/** "its headquarters in Basel", "a native of Szeged", "a resident of Lund": nouns that tell what holds of whom. */
function ofNoun(document: Document, { located, event, way }: Whereabouts): Happening | null {
  if (located === null || way !== 'at') return null;
  const { tokens, children } = document;
  const { lemma, relation, head } = tokens[located]!;
  const noun = lemma.toLowerCase();
  const told = NATIVES[noun];
  if (told && tokens[located + 1]?.lower === 'of') {
    const copula = childrenBy(document, located, ['cop']).length > 0;
    return {
      event: told,
      thing: relation === 'appos' ? head : copula ? subjectOf(document, located) : located,
      denied: false,
    };
  }
  const seat =
    noun.startsWith('headquarter') ||
    (noun === 'office' && (children[located] ?? []).some((child) => tokens[child]!.lower === 'head'));
  if (!seat) return null;
  const has = event !== null && tokens[event]!.lemma === 'have' && objectOf(document, event) === located;
  const owner = has
    ? subjectOf(document, event)
    : ((children[located] ?? []).find((child) => /^(?:nmod:poss|compound)$/.test(tokens[child]!.relation)) ??
      partOf(document, located, ['of']));
  return { event: 'base', thing: owner ?? located, denied: event !== null && negationOf(document, event) !== null };
}

/** "laid to rest in Galway", "took place in Oslo": the noun before the place belongs to the verb. */
function ofPhrase({ tokens, children }: Document, { located, event }: Whereabouts): boolean {
  if (located === null || event === null || located === event || tokens[event]!.tag !== 'VERB') return false;
  if (located < event || !eventPhrases(tokens[event]!.lemma).some(({ rest }) => rest.includes(tokens[located]!.lemma)))
    return false;
  return eventOf(tokens, children, event) !== eventClass(tokens[event]!.lemma, 'VERB');
}

/** "attacked a convoy in Mali": what the verb acts on, though it could be an event elsewhere. */
const isMereObject = ({ tokens, children }: Document, noun: number, verb: number | null): boolean =>
  verb !== null &&
  tokens[verb]!.tag === 'VERB' &&
  tokens[noun]!.head === verb &&
  /^(?:obj|nsubj:pass)$/.test(tokens[noun]!.relation) &&
  !STAGING.has(tokens[verb]!.lemma) &&
  eventOf(tokens, children, noun) === tokens[noun]!.lemma;

/** The event of a noun; of "the next round of talks" that of the talks. */
function eventNamed(document: Document, noun: number): string {
  const { tokens } = document;
  const whole = ROUNDS.has(tokens[noun]!.lemma) ? partOf(document, noun, ['of']) : null;
  return happeningOfNoun(document, whole ?? noun);
}

/** What happens at a place, read from the noun in front of it or else from the verb. */
export function happeningAt(document: Document, item: Whereabouts): Happening {
  const { tokens } = document;
  const { event } = item;
  const located = ofPhrase(document, item) ? null : item.located;
  const told = ofNoun(document, item);
  if (told) return told;
  if (item.subject !== null) return stateOf(document, item, item.subject);
  if (located !== null && isEventNoun(document, located) && !isMereObject(document, located, event)) {
    const name = eventNamed(document, located);
    // "The ministers held talks in Oslo"
    const held =
      event !== null && STAGING.has(tokens[event]!.lemma) && objectOf(document, event) === located
        ? subjectOf(document, event)
        : null;
    return {
      event: name,
      thing: held ?? partOf(document, located, PARTS_OF[name] ?? ['of', 'between']) ?? located,
      denied: event !== null && event !== located && negationOf(document, event) !== null,
    };
  }
  if (item.way === 'from' && located !== null && MAKERS.has(tokens[located]!.lemma.toLowerCase()))
    return { event: 'base', thing: located, denied: false };
  if (item.way === 'from' && located !== null && isPerson(document, located))
    return { event: 'hail', thing: located, denied: false };
  // "is due in Muscat", "was present in Oslo"
  if (event !== null && tokens[event]!.tag === 'ADJ' && located === null && isClauseHead(document, event)) {
    const thing = subjectOf(document, event);
    const named = thing !== null && isEventNoun(document, thing) ? eventNamed(document, thing) : null;
    return { event: named, thing, denied: negationOf(document, event) !== null };
  }
  if (event === null || tokens[event]!.tag !== 'VERB')
    return { event: located === null && event !== null ? tokens[event]!.lemma : null, thing: located, denied: false };
  // "Dublin-based Pulsely"
  if (tokens[event]!.relation === 'amod')
    return { event: ofVerb(document, event, null, item), thing: tokens[event]!.head, denied: false };
  const passive = isPassive(document, event);
  const patient = patientOf(document, event);
  const subject = subjectOf(document, event);
  const object = objectOf(document, event);
  const isPlace = object !== null && object >= item.first && object < item.last;
  const ownSubject = isLandfall(document, event) || takesPlace(document, event) || isPlace;
  const noun = ownSubject ? subject : passive ? (patient ?? subject) : (object ?? subject);
  const staged = isStaged(document, event, noun);
  const name = ofVerb(document, event, noun, item);
  const held = staged && !passive && noun === object ? subject : null;
  // "the court in Coimbra found": no discovery
  if (located !== null && COURTS.has(tokens[located]!.lemma) && name === 'find')
    return { event: 'rule', thing: located, denied: negationOf(document, event) !== null };
  const thing = held ?? (staged ? partOf(document, noun, PARTS_OF[name] ?? ['of', 'between']) : null) ?? noun;
  return { event: name, thing: located ?? thing, denied: negationOf(document, event) !== null };
}

/** "the discovery of a boat" is a finding, as the verb is. */
function happeningOfNoun({ tokens, children }: Document, noun: number): string {
  const event = happeningNamed(eventOf(tokens, children, noun));
  const verb = event === tokens[noun]!.lemma ? verbOfNoun(event) : undefined;
  return verb && NAMES.has(verb) ? happeningNamed(verb) : event;
}

/** Prepositions before whom or what an event noun happens to: "the attack *on* a convoy". */
const PARTS_OF: Readonly<Record<string, readonly string[]>> = { hit: ['on', 'against'] };

/** "a boat" of "the discovery of a boat". */
function partOf({ tokens, children }: Document, noun: number, prepositions: readonly string[]): number | null {
  const whole = (children[noun] ?? []).find(
    (child) =>
      tokens[child]!.relation === 'nmod' &&
      (children[child] ?? []).some(
        (inner) => tokens[inner]!.relation === 'case' && prepositions.includes(tokens[inner]!.lower),
      ),
  );
  return whole ?? null;
}

/** "the brewer from Ghent": a company, whatever else the noun names. */
const MAKERS: ReadonlySet<string> = new Set(
  list(`brewer, maker, carmaker, drugmaker, chipmaker, shipbuilder, manufacturer, producer, operator, retailer, developer, firm,
  company, group, insurer, lender, publisher, brewery, airline, startup, start-up, supplier, builder`),
);

const isPerson = (document: Document, at: number) =>
  nounClass(document.tokens[at]!.lemma.toLowerCase()) === 'person' ||
  titleNoun(document.tokens[at]!.lower) !== null ||
  holding(document.names, at)?.type === 'person';
