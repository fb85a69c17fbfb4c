import type { Claim, World } from '../../model';

/** The entity that the event is of, when the noun or pronoun that says so names it; null for plain nouns. */
export function subjectEntity({ topic, document, sentence }: Claim): number | null {
  const [entity] = topic.entities;
  if (entity === undefined || topic.head === null) return null;
  const { first, last } = document.sentences[sentence]!;
  const names = [...document.names, ...document.references].filter((item) => item.entity === entity && item.first >= first && item.last <= last);
  const holdsHead = names.some((item) => document.tokens.slice(item.first, item.last).some(({ lemma }) => lemma.toLowerCase() === topic.head));
  return holdsHead ? entity : null;
}

/** 1 for one subject, −1 for two that are named and not one, 0 when a text does not say. */
export function sameSubject(a: Claim, b: Claim, world: World): number {
  const [x, y] = [subjectEntity(a), subjectEntity(b)];
  if (x === null || y === null) return 0;
  return world.identify(a.document, x) === world.identify(b.document, y) ? 1 : -1;
}
