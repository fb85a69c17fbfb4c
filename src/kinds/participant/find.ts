import type { Claim, Document, TokenRange } from '../../model';
import { claimOf, rangeOfTokens } from '../shared/claim';
import { isJoint } from '../shared/entity';
import { holding } from '../shared/ranges';
import { stanceOf } from '../shared/stance';
import { topicOf } from '../shared/topic';
import { whoAt } from '../shared/who';
import { tellingOf } from './doer';
import { type Frame, framesOf, headOf } from './frame';
import { entityOfParty, nameOfParty, type Party } from './party';
import { type Sides, sidesAt } from './sides';

/** Longest stretch from participant to event that a claim's span takes in, in tokens. */
const REACH = 12;

interface Told {
  /** In the order of the event: the one in question, or the first and the second side. */
  readonly parties: readonly Party[];
  /** What the event is about besides. */
  readonly thing: number | null;
  readonly mutual: boolean;
  /** The verb or event noun. */
  readonly token: number;
}

const told = new WeakMap<Claim, Told>();

/** What a claim of this kind was made from; null for those of `named.ts`. */
export const toldBy = (claim: Claim): Told | null => told.get(claim) ?? null;

/** The words of a claim: the participants and their event, or the one in question alone when they stand far apart. */
function spanOf(document: Document, who: number, ...others: number[]): TokenRange {
  const holds = holding(document.names, who);
  const [first, last] = holds ? [holds.first, holds.last] : [who, who + 1];
  const [from, to] = [Math.min(first, ...others), Math.max(last, ...others.map((at) => at + 1))];
  return to - from <= REACH ? rangeOfTokens(document, from, to) : rangeOfTokens(document, first, last);
}

function partClaim(document: Document, frame: Frame, part: 'agent' | 'patient'): Claim | null {
  const who = frame[part];
  const other = frame[part === 'agent' ? 'patient' : 'agent'];
  if (who === null || isJoint(document, who)) return null;
  const party = { document, token: who };
  // A pronoun that only probably means somebody is no ground for a difference.
  const entity = whoAt(document, who);
  const name = nameOfParty(party);
  if (name === null || (entity === null && entityOfParty(party) !== null)) return null;
  const anchor = other === null ? null : whoAt(document, other);
  const range = spanOf(document, who, frame.token);
  const topic = topicOf(document, range, {
    slot: `${part} of ${frame.event}`,
    entities: anchor === null ? [] : [anchor],
    head:
      part === 'agent'
        ? headOf(frame, document, other)
        : other === null
          ? null
          : document.tokens[other]!.lemma.toLowerCase(),
    event: frame.event,
    at: frame.token,
  });
  // The value's own entity is no anchor: two agents differ while the matter is one.
  const entities = topic.entities.filter((item) => item !== entity);
  const value = { type: 'participant', part, who: name } as const;
  const claim = claimOf(document, {
    kind: 'participant',
    range,
    value,
    topic: { ...topic, entities },
    stance: stanceOf(document, tellingOf(document, frame.token)),
  });
  told.set(claim, { parties: [party], thing: other, mutual: false, token: frame.token });
  return claim;
}

/** "Lane beat Moss": who is on which side of an event whose sides cannot be exchanged. */
function sidesClaim(document: Document, { event, token, first, second, thing, mutual }: Sides): Claim | null {
  const parties = [first, second].map((at) => ({ document, token: at }));
  const [a, b] = parties.map(nameOfParty);
  if (!a || !b || a === b || isJoint(document, first) || isJoint(document, second)) return null;
  const range = spanOf(document, first, token, second);
  const entities = parties.map(entityOfParty).filter((item) => item !== null);
  const head = thing === null ? null : document.tokens[thing]!.lemma.toLowerCase();
  const topic = topicOf(document, range, { slot: `order of ${event}`, entities, head, event, at: token });
  const value = { type: 'participant', part: 'order', who: `${a} → ${b}` } as const;
  const claim = claimOf(document, { kind: 'participant', range, value, topic, stance: stanceOf(document, token) });
  told.set(claim, { parties, thing, mutual, token });
  return claim;
}

/** Who did what to whom, wherever the one in question has a name or a calling. */
export function findParticipants(document: Document): Claim[] {
  const claims: (Claim | null)[] = [];
  for (const frame of framesOf(document))
    claims.push(partClaim(document, frame, 'agent'), partClaim(document, frame, 'patient'));
  for (const { index, tag } of document.tokens) {
    const sides = tag === 'VERB' ? sidesAt(document, index) : null;
    if (sides) claims.push(sidesClaim(document, sides));
  }
  return claims.filter((claim) => claim !== null);
}
