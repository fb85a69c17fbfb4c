import type { Claim, PlaceValue } from '../../model';
import { clauseAsQuestion } from '../shared/ask';
import { firstTokenOf } from '../shared/claim';
import { clauseHead } from '../shared/clause';

/** "Muscat", "near Muscat", "east of town", "clinic in Zurich" */
export function labelOf(claim: Claim): string {
  const { place, nearness, within } = claim.value as PlaceValue;
  const [outer] = within;
  const whole = outer && place === place.toLowerCase() ? `${place} in ${outer}` : place;
  return nearness ? `${nearness} ${whole}` : whole;
}

/** "Where did the tanker explode?", "Where is the office?", in the words of the first claim that allows it. */
export function questionOf(claims: readonly Claim[]): string {
  for (const claim of claims) {
    const { document, topic, stance } = claim;
    if (topic.event === null) continue;
    const inside = firstTokenOf(claim);
    const asked = inside && clauseAsQuestion(document, clauseHead(document, inside.index), stance === 'planned');
    if (asked) return `Where ${asked}?`;
  }
  const { topic, document } = claims[0]!;
  const [entity] = topic.entities;
  if (topic.head) return `Where is the ${topic.head}?`;
  return entity === undefined ? 'Where is it?' : `Where is ${document.entities[entity]!.name}?`;
}
