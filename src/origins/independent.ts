import type { Claim, Document } from '../model';
import { ownKey, type Trace } from './trace';
import { Union } from './union';

/**
 * The independent origins of claims that say one thing, as sorted keys. A claim that an article takes from an outlet
 * counts for that outlet; when the outlet's own article among these claims takes it from a third, for the third; and
 * outlets that take it from each other, or copies of one passage, are one origin.
 */
export function originKeys(claims: readonly Claim[], trace: Trace): string[] {
  const sources = sourcesByArticle(claims, trace);
  const next = new Map<string, Set<string>>();
  for (const [document, keys] of sources)
    for (const own of new Set([ownKey(document), trace.house(document)]))
      for (const key of keys) {
        const targets = next.get(own) ?? new Set();
        targets.add(key);
        next.set(own, targets);
      }
  const keys = [...new Set([...[...sources.values()].flat(), ...next.keys()])].sort();
  const number = new Map(keys.map((key, at) => [key, at]));
  const union = new Union(keys.length);
  const ends = new Map(
    keys.map((key) => {
      const { ends, seen } = walk(key, next);
      if (ends.length) return [key, ends];
      for (const other of seen) union.join(number.get(key)!, number.get(other)!);
      return [key, [key]];
    }),
  );
  const copied = new Map<string, number>();
  const reached = new Set<number>();
  for (const claim of claims) {
    const found = sources.get(claim.document)!.flatMap((key) => ends.get(key)!);
    for (const key of found) reached.add(number.get(key)!);
    const copy = trace.copies.copyOf(claim.document, claim.sentence);
    const marks = [`text ${trace.copies.textOf(claim.document)}`, ...(copy === null ? [] : [`copy ${copy}`])];
    for (const mark of marks) {
      const other = copied.get(mark);
      if (other === undefined) copied.set(mark, number.get(found[0]!)!);
      else for (const key of found) union.join(other, number.get(key)!);
    }
  }
  return [...new Set([...reached].map((at) => union.find(at)))].sort((a, b) => a - b).map((at) => keys[at]!);
}

/** What each article takes its claims from. A credit in one sentence also stands behind its headline and repetitions. */
function sourcesByArticle(claims: readonly Claim[], trace: Trace): Map<Document, readonly string[]> {
  const all = new Map<Document, Set<string>>();
  for (const claim of claims) {
    const keys = all.get(claim.document) ?? new Set();
    for (const key of trace.sources(claim)) keys.add(key);
    all.set(claim.document, keys);
  }
  return new Map(
    [...all].map(([document, keys]) => {
      const others = [...keys].filter((key) => key !== trace.house(document));
      return [document, others.length ? others : [trace.house(document)]];
    }),
  );
}

/** Where the chain of citations from an outlet ends: at outlets that take it from nobody; nowhere when it goes in a circle. */
function walk(start: string, next: ReadonlyMap<string, ReadonlySet<string>>): { ends: string[]; seen: Set<string> } {
  const seen = new Set([start]);
  const stack = [start];
  const ends: string[] = [];
  while (stack.length) {
    const key = stack.pop()!;
    const targets = [...(next.get(key) ?? [])].filter((target) => target !== key);
    if (!targets.length) ends.push(key);
    for (const target of targets) {
      if (seen.has(target)) continue;
      seen.add(target);
      stack.push(target);
    }
  }
  return { ends: ends.sort(), seen };
}
