import type { Document, Entity } from '../model';

/** How two names stand to each other (`language/names` decides; handed in so that the stages stay apart). */
export type CompareNames = (a: string, b: string) => 'same' | 'variant' | 'misspelling' | 'short form' | 'different';

const key = (name: string) =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N} ]/gu, '');

/**
 * Who is who across articles. Entities of two articles are one when their types agree and their full names are the
 * same, a spelling of each other, or one is the short form of exactly one other ("Mr. Kim" / "Kim Jong-un").
 * Answers a number that is the same for the same entity.
 */
export function identifyEntities(documents: readonly Document[], compareNames: CompareNames) {
  const nodes: { entity: Entity; document: Document }[] = [];
  const offset = new Map<Document, number>();
  for (const document of documents) {
    offset.set(document, nodes.length);
    for (const entity of document.entities) nodes.push({ entity, document });
  }
  const parent = nodes.map((_, index) => index);
  const find = (index: number): number => {
    let root = index;
    while (parent[root] !== root) root = parent[root] as number;
    for (let at = index; parent[at] !== root; ) {
      const next = parent[at] as number;
      parent[at] = root;
      at = next;
    }
    return root;
  };
  const union = (a: number, b: number) => {
    const [x, y] = [find(a), find(b)];
    if (x !== y) parent[Math.max(x, y)] = Math.min(x, y);
  };
  // Candidates share a word of a name, or its first letters (a misspelling seldom begins the name).
  const index = new Map<string, number[]>();
  nodes.forEach(({ entity }, at) => {
    const words = new Set(entity.names.flatMap((name) => key(name).split(/\s+/)));
    for (const word of words) {
      if (word.length < 2) continue;
      for (const entry of new Set([word, `${word.slice(0, 3)}…`])) {
        const list = index.get(entry);
        if (list) list.push(at);
        else index.set(entry, [at]);
      }
    }
  });
  const seen = new Set<number>();
  const short: [number, number][] = [];
  for (const list of index.values()) {
    if (list.length > 400) continue;
    for (let i = 0; i < list.length; i++)
      for (let j = i + 1; j < list.length; j++) {
        const [a, b] = [list[i] as number, list[j] as number];
        const pair = a * nodes.length + b;
        if (seen.has(pair)) continue;
        seen.add(pair);
        const [x, y] = [nodes[a], nodes[b]] as [(typeof nodes)[0], (typeof nodes)[0]];
        if (x.document === y.document || !compatible(x.entity, y.entity)) continue;
        const relation = compareNames(x.entity.name, y.entity.name);
        if (relation === 'same' || relation === 'variant' || relation === 'misspelling') union(a, b);
        else if (relation === 'short form') short.push([a, b]);
      }
  }
  // A short form joins only when all its long forms are one entity by now.
  const longs = new Map<number, Set<number>>();
  for (const [a, b] of short) {
    const [s, l] = nodes[a]!.entity.name.length < nodes[b]!.entity.name.length ? [a, b] : [b, a];
    const set = longs.get(find(s)) ?? new Set<number>();
    set.add(find(l));
    longs.set(find(s), set);
  }
  for (const [s, set] of longs) if (new Set([...set].map(find)).size === 1) union(s, [...set][0] as number);
  return (document: Document, entity: number): number => find((offset.get(document) ?? 0) + entity);
}

const compatible = (a: Entity, b: Entity) =>
  (a.type === b.type || a.type === 'other' || b.type === 'other') && !(a.gender && b.gender && a.gender !== b.gender);
