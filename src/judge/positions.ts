import type { JudgedPair } from './pairs';

/** The relations under which two claims can stand in one position of an alarm. */
const COMPATIBLE = new Set(['same', 'refinement', 'variant']);

/**
 * Positions of a group: claims that say the same value. With `loose`, a less exact claim joins the position it fits
 * and does not contradict ("until Wednesday" stands with 10–13 September against 12–15).
 */
export function positionsOf(size: number, pairs: readonly JudgedPair[], loose: boolean): number[][] {
  const position = Array.from({ length: size }, (_, index) => index);
  const members = new Map(position.map((index) => [index, [index]]));
  const conflict = new Set<string>();
  for (const { a, b, verdict } of pairs)
    if (verdict.relation === 'contradiction' || verdict.relation === 'disputed')
      conflict.add(`${a} ${b}`).add(`${b} ${a}`);
  const join = (a: number, b: number) => {
    const [p, q] = [position[a]!, position[b]!];
    if (p === q) return;
    const [left, right] = [members.get(p)!, members.get(q)!];
    if (left.some((i) => right.some((j) => conflict.has(`${i} ${j}`)))) return;
    for (const j of right) position[j] = p;
    left.push(...right);
    members.delete(q);
  };
  const order = [...pairs].sort((x, y) => y.probability - x.probability || x.a - y.a || x.b - y.b);
  for (const { a, b, verdict } of order) if (verdict.relation === 'same') join(a, b);
  if (loose) for (const { a, b, verdict } of order) if (COMPATIBLE.has(verdict.relation)) join(a, b);
  return [...members.values()].map((list) => list.sort((x, y) => x - y)).sort((x, y) => x[0]! - y[0]!);
}
