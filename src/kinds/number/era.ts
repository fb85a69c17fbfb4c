import type { Claim } from '../../model';
import { figureBehind } from './find';

/** A clause about a time this many days before publication speaks of another occasion than the news. */
const PAST = 200;
const DAY = 86_400_000;
const NOW = /\b(?:now|currently|at present|these days)\b/i;

const dayOf = (iso: string) => {
  const [year = 1970, month = 1, day = 1] = iso.slice(0, 10).split('-').map(Number);
  return Date.UTC(year, month - 1, day) / DAY;
};

/**
 * The year that a figure belongs to when the clause puts it well before (or after) the news ("killed 13 in 2014"),
 * `now` for what is current or undated. Null when an article without a date leaves it open.
 */
function eraOf(claim: Claim): string | null {
  const { document, sentence } = claim;
  const time = figureBehind(claim)?.when ?? null;
  const year = time !== null && /^\d{4}/.test(time) ? time.slice(0, 4) : null;
  const { reference } = document;
  if (reference === null) {
    const { start, end } = document.sentences[sentence]!;
    return year ?? (NOW.test(document.article.text.slice(start, end)) ? 'now' : null);
  }
  if (time === null || year === null || year === reference.slice(0, 4)) return 'now';
  const end = time.length === 4 ? `${year}-12-31` : time;
  return Math.abs(dayOf(reference) - dayOf(end)) > PAST ? year : 'now';
}

/** Whether two figures can belong to one time. */
export function sameEra(a: Claim, b: Claim): boolean {
  const [x, y] = [eraOf(a), eraOf(b)];
  // "Turnout was 54 percent in 2019" and an undated article's "61 percent"
  const isYear = (era: string | null) => era !== null && era !== 'now';
  if (a.document.reference === null && b.document.reference === null && isYear(x) !== isYear(y)) return false;
  return x === null || y === null || x === y;
}
