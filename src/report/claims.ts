import type { Article, Claim, Location, ReportClaim, Span } from '../model';

/** How spans of the reading text are found in the source (the reading stage knows; handed in). */
export interface Locator {
  toSource(article: Article, span: Span): Span;
  locationOf(article: Article, span: Span): Location;
}

/** A claim as the report writes it: spans in the source exactly as it was given. */
export function reportClaim(claim: Claim, locator: Locator): ReportClaim {
  const { article, sentences } = claim.document;
  const span = locator.toSource(article, claim.span);
  const sentence = sentences[claim.sentence];
  return {
    article: article.id,
    span,
    text: article.source.slice(span.start, span.end),
    location: locator.locationOf(article, span),
    sentence: sentence ? locator.toSource(article, { start: sentence.start, end: sentence.end }) : span,
    stance: claim.stance,
    source: claim.source,
  };
}

/** Claims in the order in which a reader meets them. */
export const inOrder = (a: Claim, b: Claim) =>
  (a.article < b.article ? -1 : a.article > b.article ? 1 : 0) ||
  a.span.start - b.span.start ||
  a.span.end - b.span.end;
