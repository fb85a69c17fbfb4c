import type { Claim, Document } from '../model';
import { circularOf, type ToSource } from './circular';
import { originKeys } from './independent';
import { traceOf } from './trace';

/** Agencies and outlets that an article credits: whose text it is, who helped, whom its sentences cite, in that order. */
export function originsOf(document: Document, documents: readonly Document[]): string[] {
  const trace = traceOf(documents);
  const { agency, helped, citations } = trace.credits.get(document)!;
  return [...new Set([...(agency ? [agency] : []), ...helped, ...citations].map(({ key }) => trace.nameOf(key)))];
}

/** The outlets, agencies or articles that claims of one value really come from, by name, in a fixed order. */
export function originOf(claims: readonly Claim[], documents: readonly Document[]): string[] {
  const trace = traceOf(documents);
  return originKeys(claims, trace).map(trace.nameOf);
}

/** Counts the independent origins behind claims that say one thing. */
export function independentOrigins(documents: readonly Document[]): (claims: readonly Claim[]) => number {
  return (claims) => originKeys(claims, traceOf(documents)).length;
}

/** Outlets that take news from each other, and where they say so. */
export const circularCitations = (documents: readonly Document[], toSource: ToSource) =>
  circularOf(traceOf(documents), toSource);
