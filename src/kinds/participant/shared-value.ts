import type { Claim, ParticipantValue } from '../../model';

const TELLING = 0.2;

/** The same one in the same part of the same sort of event. */
export function sharedParticipant({ value, topic }: Claim): { key: string; telling: number } | null {
  const { part, who } = value as ParticipantValue;
  return topic.event === null ? null : { key: `${topic.slot} ${part} ${who.toLowerCase()}`, telling: TELLING };
}
