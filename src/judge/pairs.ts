import type { Group, Kind, Verdict, World } from '../model';
import { settle } from './settle';

export interface JudgedPair {
  readonly a: number;
  readonly b: number;
  readonly verdict: Verdict;
  /** Probability of the alignment; pairs that are in the group only through others have the group's weakest. */
  readonly probability: number;
}

/** The verdict on every pair of a group's claims. */
export function judgePairs(group: Group, kind: Kind, world: World): JudgedPair[] {
  const linked = new Map(group.links.map((link) => [`${link.a} ${link.b}`, link.probability]));
  const weakest = Math.min(...group.links.map((link) => link.probability));
  const pairs: JudgedPair[] = [];
  for (let a = 0; a < group.claims.length; a++)
    for (let b = a + 1; b < group.claims.length; b++) {
      const [x, y] = [group.claims[a]!, group.claims[b]!];
      const probability = linked.get(`${a} ${b}`) ?? weakest;
      pairs.push({ a, b, probability, verdict: settle(kind.relate(x, y, world), x, y) });
    }
  return pairs;
}
