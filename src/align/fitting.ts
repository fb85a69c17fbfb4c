import type { Claim, Group, Kind, Link, World } from '../model';

/**
 * That two values fit each other ("about 40", "42") is itself evidence that one thing is meant; in log-odds, by hand.
 * Nothing is flagged by it.
 */
const FITTING = 1.6;
const LEAST = 0.5;
const QUIET = new Set(['refinement', 'update', 'variant', 'hedged']);

/**
 * Pairs of two articles that are too far apart to be compared, but whose values are one value told less exactly: each
 * claim with its likeliest.
 *
 * @param links scored pairs that share no group
 */
export function groupFitting(links: readonly Link[], claims: readonly Claim[], kind: Kind, world: World): Group[] {
  const likely = links
    .map((link) => ({ ...link, probability: withFit(link.probability) }))
    .filter(({ probability }) => probability >= LEAST)
    .sort((x, y) => y.probability - x.probability || x.a - y.a || x.b - y.b);
  const taken = new Set<number>();
  const groups: Group[] = [];
  for (const { a, b, probability, features } of likely) {
    const [x, y] = [claims[a]!, claims[b]!];
    if (x.article === y.article || taken.has(a) || taken.has(b)) continue;
    if (!QUIET.has(kind.relate(x, y, world).relation)) continue;
    taken.add(a).add(b);
    groups.push({
      kind: kind.name,
      claims: [x, y],
      links: [{ a: 0, b: 1, probability, features: { ...features, fitting: 1 } }],
    });
  }
  return groups;
}

const withFit = (probability: number) => 1 / (1 + ((1 - probability) / probability) * Math.exp(-FITTING));
