import type { Document, Report, Span } from '../model';
import { ownKey, type Trace } from './trace';

type Origins = NonNullable<Report['origins']>;

/** How a span of the reading text is found in the source (handed in, so that the stages stay apart). */
export type ToSource = (document: Document, span: Span) => Span;

/** Outlets that take news from each other, directly or through others, with the sentences in which they do. */
export function circularOf(trace: Trace, toSource: ToSource): Origins['circular'] {
  const edges = [...trace.credits].flatMap(([document, { agency, citations }]) =>
    [...new Set([ownKey(document), ...(agency ? [agency.key] : [])])].flatMap((from) =>
      citations.filter(({ key }) => key !== from).map(({ key, span }) => ({ from, to: key, document, span })),
    ),
  );
  const next = new Map<string, Set<string>>();
  for (const { from, to } of edges) next.set(from, (next.get(from) ?? new Set()).add(to));
  const reach = new Map([...next.keys()].map((key) => [key, reachable(key, next)]));
  const inCircle = [...next.keys()].filter((key) => reach.get(key)!.has(key)).sort();
  const circles = new Map<string, string[]>();
  for (const key of inCircle) {
    const members = inCircle.filter(
      (other) => other === key || (reach.get(key)!.has(other) && reach.get(other)!.has(key)),
    );
    circles.set(members[0]!, members);
  }
  return [...circles.values()].map((members) => ({
    outlets: members.map(trace.nameOf).sort(),
    citations: edges
      .filter(({ from, to }) => members.includes(from) && members.includes(to))
      .map(({ to, document, span }) => ({
        article: document.article.id,
        cites: trace.nameOf(to),
        span: toSource(document, span),
      }))
      .sort((a, b) => (a.article < b.article ? -1 : a.article > b.article ? 1 : a.span.start - b.span.start)),
  }));
}

function reachable(start: string, next: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
  const seen = new Set<string>();
  const stack = [start];
  while (stack.length)
    for (const target of next.get(stack.pop()!) ?? [])
      if (!seen.has(target)) {
        seen.add(target);
        stack.push(target);
      }
  return seen;
}
