import type { Claim, Document } from '../../model';
import { findDates } from './find';

const counts = new WeakMap<Document, ReadonlyMap<string, number>>();

/** In how many sentences an article dates each sort of event. */
function countsOf(document: Document): ReadonlyMap<string, number> {
  const known = counts.get(document);
  if (known) return known;
  const sentences = new Map<string, Set<number>>();
  for (const { topic, sentence } of findDates(document))
    if (topic.event !== null) sentences.set(topic.event, (sentences.get(topic.event) ?? new Set()).add(sentence));
  const found = new Map([...sentences].map(([event, { size }]) => [event, size]));
  counts.set(document, found);
  return found;
}

/** Whether an article dates one event of this sort only. */
export const isOnly = ({ document, topic }: Claim): boolean =>
  topic.event !== null && countsOf(document).get(topic.event) === 1;
