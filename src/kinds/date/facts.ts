import type { Claim, DateValue, Facts } from '../../model';

/** Named events with the days that the articles give them. */
export function suggestEvents(claims: readonly Claim[]): Facts['events'] {
  const events = new Map<string, Facts['events'][number]>();
  for (const { value, topic, document } of claims) {
    const { start, end } = value as DateValue;
    const entity = document.entities[topic.entities[0] ?? -1];
    if (entity?.type !== 'event' || start === null) continue;
    events.set(`${entity.name} ${start}`, {
      name: entity.name,
      start: start.slice(0, 10),
      ...(end && end !== start ? { end: end.slice(0, 10) } : {}),
    });
  }
  return [...events.values()];
}
