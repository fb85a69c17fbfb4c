import { sameName } from '../../language/names/similar';
import { plainWords } from '../../language/names/spelling';
import type { Claim, QuoteValue, World } from '../../model';

/** 1 the same person, −1 two persons by full names or by "he" and "she", 0 not known. */
export function speakers(a: Claim, b: Claim, world: World): number {
  const [x] = a.topic.entities;
  const [y] = b.topic.entities;
  if (x === undefined || y === undefined) return otherGender(a, b) ? -1 : 0;
  if (world.identify(a.document, x) === world.identify(b.document, y)) return 1;
  const [left, right] = [a.document.entities[x]!, b.document.entities[y]!];
  if (left.type !== 'person' || right.type !== 'person') return 0;
  // "Dick Durbin", "Richard J. Durbin": one family name is no sign of two persons.
  const [p, q] = [plainWords(left.name).at(-1), plainWords(right.name).at(-1)];
  return p !== q && sameName(left.name, right.name) === 'different' ? -1 : 0;
}

function otherGender(a: Claim, b: Claim): boolean {
  const [p, q] = [genderOf(a), genderOf(b)];
  return p !== null && q !== null && p !== q;
}

function genderOf({ document, topic, value }: Claim): string | null {
  const [entity] = topic.entities;
  if (entity !== undefined) return document.entities[entity]!.gender;
  const text = (value as QuoteValue).speaker?.toLowerCase();
  return text === 'she' ? 'female' : text === 'he' ? 'male' : null;
}
