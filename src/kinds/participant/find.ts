import { ONE_WAY_EVENTS } from '../../language/lexicon/single-events';
import type { Claim, Document } from '../../model';
import { claimOf, rangeOfTokens } from '../shared/claim';
import { entityAt, isJoint } from '../shared/entity';
import { holding } from '../shared/ranges';
import { topicOf } from '../shared/topic';
import { type Frame, framesOf } from './frame';

/** Longest stretch from participant to event that a claim's span takes in, in tokens. */
const REACH = 12;

/** The words of a claim: the participants and their event, or the one in question alone when they stand far apart. */
function spanOf(document: Document, who: number, ...others: number[]) {
  const holds = holding(document.names, who);
  const [first, last] = holds ? [holds.first, holds.last] : [who, who + 1];
  const [from, to] = [Math.min(first, ...others), Math.max(last, ...others.map((at) => at + 1))];
  return to - from <= REACH ? rangeOfTokens(document, from, to) : rangeOfTokens(document, first, last);
}

function partClaim(document: Document, frame: Frame, part: 'agent' | 'patient'): Claim | null {
  const who = frame[part];
  const other = frame[part === 'agent' ? 'patient' : 'agent'];
  if (who === null || isJoint(document, who)) return null;
  const entity = entityAt(document, who);
  if (entity === null) return null;
  const anchor = other === null ? null : entityAt(document, other);
  const range = spanOf(document, who, frame.token);
  const topic = topicOf(document, range, {
    slot: `${part} of ${frame.event}`,
    entities: anchor === null ? [] : [anchor],
    head: other === null ? null : document.tokens[other]!.lemma.toLowerCase(),
    event: frame.event,
    at: frame.token,
  });
  // The value's own entity is no anchor: two agents differ while the matter is one.
  const entities = topic.entities.filter((item) => item !== entity);
  const value = { type: 'participant', part, who: document.entities[entity]!.name } as const;
  return claimOf(document, { kind: 'participant', range, value, topic: { ...topic, entities } });
}

/** "Lane beat Moss": who is on which side of an event whose sides cannot be exchanged. */
function orderClaim(document: Document, frame: Frame): Claim | null {
  const { agent, patient, event, token } = frame;
  if (!ONE_WAY_EVENTS.has(event) || agent === null || patient === null) return null;
  const [a, b] = [entityAt(document, agent), entityAt(document, patient)];
  if (a === null || b === null || a === b || isJoint(document, agent) || isJoint(document, patient)) return null;
  const range = spanOf(document, agent, token, patient);
  const topic = topicOf(document, range, { slot: `order of ${event}`, entities: [a, b], event, at: token });
  const who = `${document.entities[a]!.name} → ${document.entities[b]!.name}`;
  return claimOf(document, { kind: 'participant', range, value: { type: 'participant', part: 'order', who }, topic });
}

/** Who did what to whom, wherever the one in question has a name. */
export function findParticipants(document: Document): Claim[] {
  return framesOf(document).flatMap((frame) =>
    [partClaim(document, frame, 'agent'), partClaim(document, frame, 'patient'), orderClaim(document, frame)].filter(
      (claim) => claim !== null,
    ),
  );
}
