import type { Claim, Group, Kind, Link } from '../model';

/** A group of some of the claims, with those links that lie inside it; positions are counted anew. */
export function groupOf(
  members: readonly number[],
  links: Iterable<Link>,
  claims: readonly Claim[],
  kind: Kind,
): Group {
  const sorted = [...members].sort((x, y) => x - y);
  const position = new Map(sorted.map((member, index) => [member, index]));
  const inside: Link[] = [];
  for (const link of links) {
    const [a, b] = [position.get(link.a), position.get(link.b)];
    if (a !== undefined && b !== undefined) inside.push({ ...link, a, b });
  }
  return { kind: kind.name, claims: sorted.map((member) => claims[member]!), links: inside };
}
