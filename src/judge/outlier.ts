import type { Claim } from '../model';
import { standsAlone } from './words';

/** How many independent origins stand behind claims. */
export type CountOrigins = (claims: readonly Claim[]) => number;

/**
 * The position that is probably wrong: the one with the fewest independent origins, when another has two or more. Copies
 * of one text are one origin, so a majority of copies makes nobody an outlier.
 */
export function outlierOf(positions: readonly { claims: readonly Claim[] }[], countOrigins: CountOrigins) {
  const counts = positions.map(({ claims }) => countOrigins(claims));
  const most = Math.max(...counts);
  const least = Math.min(...counts);
  const position = counts.indexOf(least);
  if (most < 2 || least === most || counts.filter((count) => count === least).length > 1) return null;
  return { position, why: standsAlone(most) };
}
