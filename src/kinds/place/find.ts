import { eventOf, objectOf, subjectOf } from '../../language/grammar';
import { eventClass } from '../../language/lexicon/event-classes';
import type { Claim, Document } from '../../model';
import { claimOf, rangeOfTokens } from '../shared/claim';
import { entityAt } from '../shared/entity';
import { topicOf } from '../shared/topic';
import { findDestinations } from './destination';
import { happeningAt, happeningNamed } from './happening';
import { MOTIONS, PERCEIVED, RECORDING, TIMED } from './happening-words';
import { COMPASS } from './lexicon';
import { distanceBefore, whereaboutsOf } from './mention';
import { placeClaim } from './place-claim';
import { isSide, SIDE } from './sides';
import { tell } from './told';
import type { Whereabouts } from './whereabouts';

/** A claim's span takes in the governing word when the whole stays this short, in UTF-16 units. */
const LONGEST = 48;

/** The place with the word it belongs to, when that stands near. */
function spanOf(document: Document, { first, last }: Whereabouts, governor: number | null) {
  if (governor === null) return rangeOfTokens(document, first, last);
  const near = rangeOfTokens(document, Math.min(first, governor), Math.max(last, governor + 1));
  return near.end - near.start <= LONGEST ? near : rangeOfTokens(document, first, last);
}

/** "A second round is planned in Muscat": the verb alone says that it is still to come. */
const PLANNING = new Set(['plan', 'schedule', 'slate', 'expect']);

/** Slot of one of several places, which is compared only where a sentence is written twice. */
export const LISTED = 'listed';

/** Happenings that lead away from a place. */
const GOINGS: ReadonlySet<string> = new Set([...MOTIONS, 'transfer', 'land', 'extradite', 'deport', 'visit']);

/** Which question a place answers: direction from an anchor, where to, where from, or simply where. */
function slotOf({ nearness, joint, way }: Whereabouts, event: string | null): string {
  if (joint) return LISTED;
  if (nearness !== null && isSide(nearness)) return SIDE;
  if (nearness !== null && (nearness.endsWith(' of') || nearness in COMPASS)) return 'direction';
  // Who is taken to hospital is in hospital.
  if (way === 'at' || event === 'hospitalise' || event === 'land' || event === 'hail') return 'where';
  if (way === 'to') return 'whither';
  // "speaking from the library"
  return event !== null && GOINGS.has(event) ? 'whence' : 'where';
}

/** Whom a noun means: its name, or the name that it stands beside ("Pulsely, the Dublin-based maker of the app"). */
function whoAt(document: Document, at: number): number | null {
  const { relation, head } = document.tokens[at]!;
  return entityAt(document, at) ?? (relation === 'appos' && head >= 0 ? entityAt(document, head) : null);
}

/** Where an article says that things are and happen. */
export function findPlaces(document: Document): Claim[] {
  return [
    ...whereaboutsOf(document).flatMap((item) => claimAt(document, item)),
    ...recordedIn(document),
    ...findDestinations(document),
  ];
}

function claimAt(document: Document, item: Whereabouts): Claim[] {
  const { tokens } = document;
  const happening = happeningAt(document, item);
  if (happening.denied || PERCEIVED.has(happening.event ?? '')) return [];
  const value = rangeOfTokens(document, item.first, item.last);
  const subject = item.event === null ? null : subjectOf(document, item.event);
  const object = item.event === null ? null : objectOf(document, item.event);
  const who = [happening.thing, subject, object].map((at) => (at === null ? null : whoAt(document, at)));
  const slot = slotOf(item, happening.event);
  const topic = topicOf(document, value, {
    slot,
    entities: who.filter((entity) => entity !== null && entity !== item.entity) as number[],
    head:
      slot === 'direction'
        ? (distanceBefore(document, item.first) ?? (item.nearness! in COMPASS ? item.place : null))
        : happening.thing === null
          ? null
          : tokens[happening.thing]!.lemma.toLowerCase(),
    event: happening.event,
    ...(item.event === null ? {} : { at: item.event }),
  });
  const claim = claimOf(document, {
    kind: 'place',
    ...stanceAt(document, item, happening.event, slot),
    range: spanOf(document, item, item.located ?? item.event),
    value: { type: 'place', place: item.place, within: [...item.within], nearness: item.nearness },
    topic: { ...topic, event: happening.event, entities: topic.entities.filter((entity) => entity !== item.entity) },
  });
  const nouns = [item.located, happening.thing, subject, object].filter((at) => at !== null) as number[];
  return [tell(claim, { thing: happening.thing, event: item.event, located: item.located, nouns })];
}

/** Stances that the grammar of the clause does not tell. */
function stanceAt({ tokens, children }: Document, { event, first }: Whereabouts, name: string | null, slot: string) {
  const before = slot === 'direction' ? tokens[first - BEFORE_DISTANCE] : undefined;
  // "a column of smoke six miles south of town": where a thing stands is no matter of what would be
  if (before?.tag === 'NOUN') return { stance: 'asserted' as const };
  if (event === null) return {};
  const { lemma, lower } = tokens[event]!;
  const timed = TIMED.has(name ?? '') && lower.endsWith('ing');
  const present = (children[event] ?? []).some((child) => ['is', 'are', '’s', "'s"].includes(tokens[child]!.lower));
  return PLANNING.has(lemma) || (timed && present) ? { stance: 'planned' as const } : {};
}

/** Tokens from a direction back to the noun before its distance: "smoke six miles south of". */
const BEFORE_DISTANCE = 3;

/** "Malawi reported 11 deaths": what a place reports has happened there. */
function recordedIn(document: Document): Claim[] {
  const { tokens, names, children } = document;
  return names.flatMap((name) => {
    if (name.type !== 'place') return [];
    const head = tokens
      .slice(name.first, name.last)
      .find((token) => token.head < name.first || token.head >= name.last);
    const subject = head?.relation === 'flat' ? tokens[head.head] : head;
    const verb = subject?.relation === 'nsubj' ? tokens[subject.head] : undefined;
    if (!verb || !RECORDING.has(verb.lemma)) return [];
    const object = objectOf(document, verb.index);
    if (object === null || eventOf(tokens, children, object) === tokens[object]!.lemma) return [];
    const range = rangeOfTokens(document, name.first, name.last);
    const event = happeningNamed(eventClass(tokens[object]!.lemma, tokens[object]!.tag));
    const topic = topicOf(document, range, { slot: 'where', head: tokens[object]!.lemma, event });
    return [placeClaim(document, name, { range, topic })];
  });
}
