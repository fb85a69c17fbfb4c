import type { Claim } from '../../model';
import { figureBehind } from './find';

/** A clause about a time this many days before publication speaks of another occasion than the news. */
const PAST = 200;
const DAY = 86_400_000;

const dayOf = (iso: string) => {
  const [year = 1970, month = 1, day = 1] = iso.slice(0, 10).split('-').map(Number);
  return Date.UTC(year, month - 1, day) / DAY;
};

/**
 * The year that a figure belongs to when the clause puts it well before (or after) the news ("killed 13 in 2014"); the
 * same empty string for all that is current or undated.
 */
export function eraOf(claim: Claim): string {
  const time = figureBehind(claim)?.when ?? null;
  if (time === null || !/^\d{4}/.test(time)) return '';
  const { reference } = claim.document;
  const year = time.slice(0, 4);
  if (reference === null) return '';
  const end = time.length === 4 ? `${year}-12-31` : time;
  return Math.abs(dayOf(reference) - dayOf(end)) > PAST && year !== reference.slice(0, 4) ? year : '';
}
