import type { Claim, World } from '../../model';

export const lastWord = (name: string) => name.toLowerCase().split(/\s+/).at(-1)!;

/** The entity that the event is of, when the noun or pronoun that says so names it; null for plain nouns. */
function subjectEntity({ topic, document }: Claim): number | null {
  const [entity] = topic.entities;
  if (entity === undefined || topic.head === null) return null;
  const { names } = document.entities[entity]!;
  return names.some((name) => name.toLowerCase().split(/\s+/).includes(topic.head!)) ? entity : null;
}

const sharesWord = (a: readonly string[], b: readonly string[]) => {
  const words = new Set(a.flatMap((name) => name.toLowerCase().split(/\s+/)).filter((word) => word.length > 3));
  return b.some((name) =>
    name
      .toLowerCase()
      .split(/\s+/)
      .some((word) => words.has(word)),
  );
};

/** 1 for one subject, −1 for two that are named and not one, 0 when a text does not say. */
export function sameSubject(a: Claim, b: Claim, world: World): number {
  const [x, y] = [subjectEntity(a), subjectEntity(b)];
  if (x === null || y === null) return 0;
  if (world.identify(a.document, x) === world.identify(b.document, y)) return 1;
  return sharesWord(a.document.entities[x]!.names, b.document.entities[y]!.names) ? 0 : -1;
}
