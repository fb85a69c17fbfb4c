import type { Claim, Kind, World } from '../model';

/** A key that more claims than this share tells nothing apart and would make the pairs quadratic. */
const MOST = 200;

/** Pairs of claims that share a key: an inverted index instead of all pairs. */
export function candidates(claims: readonly Claim[], kind: Kind, world: World): [number, number][] {
  const index = new Map<string, number[]>();
  claims.forEach((claim, at) => {
    for (const key of new Set(kind.keys(claim, world))) {
      const list = index.get(key);
      if (list) list.push(at);
      else index.set(key, [at]);
    }
  });
  const pairs = new Set<number>();
  for (const list of index.values()) {
    if (list.length > MOST) continue;
    for (let i = 0; i < list.length; i++)
      for (let j = i + 1; j < list.length; j++) pairs.add((list[i] as number) * claims.length + (list[j] as number));
  }
  return [...pairs].sort((x, y) => x - y).map((pair) => [Math.floor(pair / claims.length), pair % claims.length]);
}
