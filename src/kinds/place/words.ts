import type { Claim, PlaceValue } from '../../model';

/** "Muscat", "near Muscat", "east of town" */
export function labelOf(claim: Claim): string {
  const { place, nearness } = claim.value as PlaceValue;
  return nearness ? `${nearness} ${place}` : place;
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
