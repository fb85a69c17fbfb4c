import type { Claim, PlaceValue } from '../../model';

/** "Muscat", "near Muscat", "east of town", "clinic in Zurich" */
export function labelOf(claim: Claim): string {
  const { place, nearness, within } = claim.value as PlaceValue;
  const [outer] = within;
  const whole = outer && place === place.toLowerCase() ? `${place} in ${outer}` : place;
  return nearness ? `${nearness} ${whole}` : whole;
}

/** The question is put in the words of the text: what stands there, or what happens. */
export function questionOf(claims: readonly Claim[]): string {
  const { topic, document } = claims[0]!;
  const [entity] = topic.entities;
  if (topic.head && topic.event)
    return `Where is the “${topic.event}” of ${entity === undefined ? topic.head : document.entities[entity]!.name}?`;
  if (topic.head) return `Where is the ${topic.head}?`;
  return entity === undefined ? 'Where is it?' : `Where is ${document.entities[entity]!.name}?`;
}
