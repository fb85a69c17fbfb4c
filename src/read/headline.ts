import { endsSentence } from './lines';

const LONGEST_HEADLINE = 160;
const MOST_WORDS = 26;

/** A sentence break inside a line: "…on Monday. The minister…"; initials and short forms do not count. */
const SENTENCE_BREAK = /[a-z\d]{3,}[.!?]["”’]?\s+["“‘]?[A-Z]/;
/** "SEOUL, South Korea (AP) —", "LAGOS, March 3 —", "MUSCAT, Feb 6 (Gulf Wire) - …" */
const DATELINE = /^[A-Z][A-Z.'’ -]{2,40}(?:,[^—–]{1,40})?\s*(?:\([^)]{2,40}\))?\s*(?:—|–|--| - )/;

/** True for a line that reads like a headline: short, no full stop, no sentence break, not the start of a story. */
export function looksLikeHeadline(line: string): boolean {
  const text = line.trim();
  if (text.length === 0 || text.length > LONGEST_HEADLINE) return false;
  if (text.split(/\s+/).length > MOST_WORDS) return false;
  if (/[,;]$/.test(text) || /^[^\p{L}\p{N}]*$/u.test(text)) return false;
  if (endsSentence(text) && !/\?[”"’]?$/.test(text)) return false;
  return !SENTENCE_BREAK.test(text) && !DATELINE.test(text);
}
