import type { Claim, Origins } from '../model';

/** What two or more articles say and all have from one place; nothing when they have it from several, or one says it alone. */
export function singleOrigin(
  of: string,
  position: number | null,
  claims: readonly Claim[],
  originOf: (claims: readonly Claim[]) => readonly string[],
): Origins['single'] {
  const articles = [...new Set(claims.map(({ article }) => article))].sort();
  if (articles.length < 2) return [];
  const [origin, ...others] = originOf(claims);
  return origin !== undefined && others.length === 0 ? [{ of, position, origin, articles }] : [];
}
