import { eventOf, isPassive, negationOf, objectOf, patientOf, subjectOf } from '../../language/grammar';
import { verbOfNoun } from '../../language/lexicon/derivations';
import { nounClass } from '../../language/lexicon/meaning';
import { titleNoun } from '../../language/names/titles';
import type { Document } from '../../model';
import { holding } from '../shared/ranges';
import { HAPPENINGS, HOSPITALS, LANDFALL, STAGING } from './happening-words';
import { isEventNoun, type Whereabouts } from './mention';

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

/** "the second round will be held in Nairobi": the noun is what happens. */
function ofVerb(document: Document, verb: number, thing: number | null, { place, within }: Whereabouts): string {
  const { tokens, children } = document;
  if (isLandfall(document, verb)) return 'landfall';
  const staged =
    thing !== null &&
    STAGING.has(tokens[verb]!.lemma) &&
    (tokens[verb]!.lemma !== 'take' || (children[verb] ?? []).some((child) => tokens[child]!.lemma === 'place')) &&
    tokens[thing]!.tag === 'NOUN' &&
    !isPerson(document, thing);
  const event = happeningNamed(eventOf(tokens, children, staged ? thing : verb));
  const toHospital = [place, ...within].some((word) => HOSPITALS.has(word.split(' ').at(-1)!.toLowerCase()));
  return event === 'transfer' && toHospital ? 'hospitalise' : event;
}

/** What happens at a place, read from the noun in front of it or else from the verb. */
export function happeningAt(document: Document, item: Whereabouts): Happening {
  const { tokens } = document;
  const { located, event } = item;
  if (located !== null && isEventNoun(document, located))
    return {
      event: happeningOfNoun(document, located),
      thing: partOf(document, located) ?? located,
      denied: event !== null && negationOf(document, event) !== null,
    };
  if (item.way === 'from' && located !== null && isPerson(document, located))
    return { event: 'hail', thing: located, denied: false };
  if (event === null || tokens[event]!.tag !== 'VERB')
    return { event: located === null && event !== null ? tokens[event]!.lemma : null, thing: located, denied: false };
  // "Dublin-based Pulsely"
  if (tokens[event]!.relation === 'amod')
    return { event: ofVerb(document, event, null, item), thing: tokens[event]!.head, denied: false };
  const passive = isPassive(document, event);
  const patient = patientOf(document, event);
  const subject = subjectOf(document, event);
  const object = objectOf(document, event);
  const landfall = isLandfall(document, event);
  const thing = landfall ? subject : passive ? (patient ?? subject) : (object ?? subject);
  return {
    event: ofVerb(document, event, thing, item),
    thing: located ?? thing,
    denied: negationOf(document, event) !== null,
  };
}

/** "the discovery of a boat" is a finding, as the verb is. */
function happeningOfNoun({ tokens, children }: Document, noun: number): string {
  const event = happeningNamed(eventOf(tokens, children, noun));
  const verb = event === tokens[noun]!.lemma ? verbOfNoun(event) : undefined;
  return verb && NAMES.has(verb) ? happeningNamed(verb) : event;
}

/** "a boat" of "the discovery of a boat". */
function partOf({ tokens, children }: Document, noun: number): number | null {
  const whole = (children[noun] ?? []).find(
    (child) =>
      tokens[child]!.relation === 'nmod' &&
      (children[child] ?? []).some((inner) => tokens[inner]!.relation === 'case' && tokens[inner]!.lower === 'of'),
  );
  return whole ?? null;
}

const isPerson = (document: Document, at: number) =>
  nounClass(document.tokens[at]!.lemma.toLowerCase()) === 'person' ||
  titleNoun(document.tokens[at]!.lower) !== null ||
  holding(document.names, at)?.type === 'person';
