import { eventOf, objectOf, subjectOf } from '../../language/grammar';
import type { Claim, Document } from '../../model';
import { claimOf, rangeOfTokens } from '../shared/claim';
import { entityAt } from '../shared/entity';
import { beginning } from '../shared/ranges';
import { topicOf } from '../shared/topic';
import { STAGING, VENUES } from './lexicon';
import { distanceBefore, type Whereabouts, whereaboutsOf } from './mention';

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

/** Which question a place answers: direction from an anchor, sort of venue, or simply where. */
const slotOf = ({ nearness, entity, place, joint }: Whereabouts) =>
  joint ? LISTED : nearness?.endsWith(' of') ? 'direction' : entity === null && VENUES.has(place) ? 'venue' : 'where';

/** Where an article says that things are and happen. */
export function findPlaces(document: Document): Claim[] {
  return whereaboutsOf(document).map((item) => {
    const { tokens } = document;
    const subject = item.event === null ? null : subjectOf(document, item.event);
    const object = item.event === null ? null : objectOf(document, item.event);
    const value = rangeOfTokens(document, item.first, item.last);
    const under = item.located ?? object ?? subject;
    const who = [subject, object].map((at) => (at === null ? null : entityAt(document, at)));
    const topic = topicOf(document, value, {
      slot: slotOf(item),
      entities: who.filter((entity) => entity !== null && entity !== item.entity) as number[],
      head:
        slotOf(item) === 'direction'
          ? distanceBefore(document, item.first)
          : under === null
            ? null
            : tokens[under]!.lemma.toLowerCase(),
      event: item.event === null ? null : happening(document, item.event, under),
      ...(item.event === null ? {} : { at: item.event }),
    });
    return claimOf(document, {
      kind: 'place',
      ...(item.event !== null && PLANNING.has(tokens[item.event]!.lemma) ? { stance: 'planned' as const } : {}),
      range: spanOf(document, item, item.located ?? item.event),
      value: { type: 'place', place: item.place, within: withinOf(document, item), nearness: item.nearness },
      topic: { ...topic, entities: topic.entities.filter((entity) => entity !== item.entity) },
    });
  });
}

/** "the round will be held in": the noun is what happens. */
function happening(document: Document, event: number, under: number | null): string {
  const at = under !== null && STAGING.has(document.tokens[event]!.lemma) ? under : event;
  return eventOf(document.tokens, document.children, at).split(' ')[0]!;
}

/** Larger places told right behind the place: "Krakow, Poland", "at Baras in Catanduanes". */
function withinOf(document: Document, { last }: Whereabouts): string[] {
  const [one, two] = [document.tokens[last]?.lower, document.tokens[last + 1]?.lower];
  const after = one === ',' || one === 'in' ? (two === 'in' || two === 'the' ? 2 : 1) : 0;
  if (!after) return [];
  const next = beginning(document.names, last + after, last + after + 1).find(({ type }) => type === 'place');
  return next ? [next.text] : [];
}
