import { plain } from '../../language/names/spelling';
import type { Document, World } from '../../model';

const cache = new WeakMap<World, ReadonlySet<string>>();

/** Between two names these say that the first lies in the second: "Baras, Catanduanes", "Baras in Catanduanes". */
const LINKS: ReadonlySet<string> = new Set([',', 'in', 'of', 'on']);
/** Words between two names at the most: ", in the island of". */
const REACH = 5;

/** "inner>outer" for every two names of an article that the text puts one inside the other. */
function told({ names, tokens }: Document): string[] {
  const found: string[] = [];
  const inOrder = [...names].sort((a, b) => a.first - b.first);
  inOrder.forEach((inner, at) => {
    const outer = inOrder[at + 1];
    if (!outer || outer.first <= inner.last || outer.first - inner.last > REACH) return;
    if (tokens[inner.first]!.sentence !== tokens[outer.first]!.sentence) return;
    const between = tokens.slice(inner.last, outer.first);
    if (
      !LINKS.has(between[0]!.lower) ||
      between.some(({ tag, lower }) => tag === 'VERB' || lower === 'and' || lower === 'or')
    )
      return;
    found.push(`${plain(inner.text)}>${plain(outer.text)}`);
  });
  return found;
}

/** Does any article put one name inside the other in so many words? */
export function liesIn(inner: string, outer: string, world: World): boolean {
  let known = cache.get(world);
  if (!known) {
    known = new Set(world.documents.flatMap(told));
    cache.set(world, known);
  }
  return known.has(`${plain(inner)}>${plain(outer)}`);
}
