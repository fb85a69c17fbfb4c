import type { Claim, Document } from '../../model';
import { claimOf, rangeOfTokens } from '../shared/claim';
import { entityAt, isJoint } from '../shared/entity';
import { topicOf } from '../shared/topic';
import { type Frame, framesOf } from './frame';

/** Longest stretch from participant to event that a claim's span takes in, in tokens. */
const REACH = 12;

/** The words of a claim: the participant and its event, or the participant alone when they stand far apart. */
function spanOf(document: Document, who: number, event: number) {
  const holds = document.names.find(({ first, last }) => first <= who && who < last);
  const [first, last] = holds ? [holds.first, holds.last] : [who, who + 1];
  const [from, to] = [Math.min(first, event), Math.max(last, event + 1)];
  return to - from <= REACH ? rangeOfTokens(document, from, to) : rangeOfTokens(document, first, last);
}

function claimFor(document: Document, frame: Frame, part: 'agent' | 'patient'): Claim | null {
  const who = frame[part];
  const other = frame[part === 'agent' ? 'patient' : 'agent'];
  if (who === null || other === null || isJoint(document, who)) return null;
  const entity = entityAt(document, who);
  if (entity === null) return null;
  const anchor = entityAt(document, other);
  const range = spanOf(document, who, frame.token);
  const topic = topicOf(document, range, {
    slot: `${part} of ${frame.event}`,
    entities: anchor === null ? [] : [anchor],
    head: document.tokens[other]!.lemma.toLowerCase(),
    event: frame.event,
    at: frame.token,
  });
  // The value's own entity is no anchor: two agents differ while the matter is one.
  const entities = topic.entities.filter((item) => item !== entity);
  const value = { type: 'participant', part, who: document.entities[entity]!.name } as const;
  return claimOf(document, { kind: 'participant', range, value, topic: { ...topic, entities } });
}

/** Who did what to whom, wherever both sides of an event are told and the one in question has a name. */
export function findParticipants(document: Document): Claim[] {
  const claims: Claim[] = [];
  for (const frame of framesOf(document))
    for (const part of ['agent', 'patient'] as const) {
      const claim = claimFor(document, frame, part);
      if (claim) claims.push(claim);
    }
  return claims;
}
