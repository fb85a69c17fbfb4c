import type { Claim, ParticipantValue } from '../../model';

/** "Who did: order … evacuation?" is worded as a person would ask: "Who (order) evacuation?" */
export function questionOf(claims: readonly Claim[]): string {
  const { topic, value } = claims[0]!;
  const { part } = value as ParticipantValue;
  const matter = topic.head && topic.entities.length === 0 ? topic.head : anchorOf(claims[0]!);
  return part === 'agent'
    ? `Who is behind the event “${topic.event}” (${matter})?`
    : `Whom did the event “${topic.event}” by ${matter} concern?`;
}

const anchorOf = (claim: Claim) => {
  const [first] = claim.topic.entities;
  return first === undefined ? (claim.topic.head ?? '') : claim.document.entities[first]!.name;
};

export const labelOf = (claim: Claim) => (claim.value as ParticipantValue).who;
