import type { Claim, Document, World } from '../model';

/** Fewer names than this say nothing about what an article is about. */
const LEAST_NAMES = 3;
/**
 * Share of the names of the poorer article that the other must know. Measured on labelled stories: nine in ten pairs of
 * articles on one story share a quarter or more, half of the pairs on two incidents of one kind share less than a sixth.
 */
const LEAST_SHARED = 0.2;

/**
 * Tells whether two articles can be about one story: whether they share names. Two articles on two earthquakes use the same
 * words for other facts.
 */
export function sameStory(world: World): (a: Claim, b: Claim) => boolean {
  const names = new Map<Document, Set<number>>();
  const namesOf = (document: Document) => {
    const known = names.get(document) ?? new Set(document.entities.map(({ index }) => world.identify(document, index)));
    names.set(document, known);
    return known;
  };
  const answers = new Map<Document, Map<Document, boolean>>();
  return ({ document: x }, { document: y }) => {
    if (x === y) return true;
    const known = answers.get(x)?.get(y);
    if (known !== undefined) return known;
    const [a, b] = [namesOf(x), namesOf(y)];
    const least = Math.min(a.size, b.size);
    const shared = [...a].filter((name) => b.has(name)).length;
    const answer = least < LEAST_NAMES || shared / least >= LEAST_SHARED;
    answers.set(x, (answers.get(x) ?? new Map()).set(y, answer));
    return answer;
  };
}
