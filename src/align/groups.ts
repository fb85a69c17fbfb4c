import type { Claim, Group, Kind, Link, World } from '../model';
import { candidates } from './candidates';
import { groupFitting } from './fitting';
import { groupOf } from './group-of';
import { score } from './score';
import { sameStory } from './story';

/** From this probability on two claims are taken to be about the same thing. */
const THRESHOLD = 0.5;

/**
 * Groups of claims of one kind that answer one question: average-link clustering over the candidate pairs, the surest
 * pair first, so that one weak link cannot chain two matters together.
 */
export function groupClaims(claims: readonly Claim[], kind: Kind, world: World): Group[] {
  const links = new Map<number, Link>();
  const at = (a: number, b: number) => Math.min(a, b) * claims.length + Math.max(a, b);
  const related = sameStory(world);
  for (const [a, b] of candidates(claims, kind, world)) {
    const [x, y] = [claims[a]!, claims[b]!];
    if (overlapping(x, y) || !(kind.anyStory || related(x, y)) || !kind.comparable(x, y, world)) continue;
    const { probability, features } = score(x, y, kind, world);
    links.set(at(a, b), { a, b, probability, features });
  }
  const clusters = new Map<number, number[]>(claims.map((_, index) => [index, [index]]));
  const cluster = claims.map((_, index) => index);
  const sure = [...links.values()].filter(({ probability }) => probability >= THRESHOLD);
  sure.sort((x, y) => y.probability - x.probability || x.a - y.a || x.b - y.b);
  for (const { a, b } of sure) {
    const [p, q] = [cluster[a]!, cluster[b]!];
    if (p === q) continue;
    const [left, right] = [clusters.get(p)!, clusters.get(q)!];
    let sum = 0;
    for (const i of left) for (const j of right) sum += links.get(at(i, j))?.probability ?? 0;
    if (sum / (left.length * right.length) < THRESHOLD) continue;
    for (const j of right) cluster[j] = p;
    left.push(...right);
    clusters.delete(q);
  }
  const apart = [...links.values()].filter(({ a, b }) => cluster[a] !== cluster[b]);
  const sets = [...clusters.values()].filter((members) => members.length > 1);
  return [
    ...sets.map((members) => groupOf(members, links.values(), claims, kind)),
    ...groupFitting(apart, claims, kind, world),
  ];
}

/** The same words cannot contradict themselves. */
const overlapping = (a: Claim, b: Claim) =>
  a.article === b.article && a.span.start < b.span.end && b.span.start < a.span.end;
