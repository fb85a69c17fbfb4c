import { OUTLET_NOTE, OUTLET_WORD } from './outlet-words';
import { readPublished } from './published';
import type { Metadata } from './reading';

const DATE =
  /(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+[A-Z][a-z]{2,8}\.?,?\s+\d{4}|[A-Z][a-z]{2,8}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\d{4}-\d{2}-\d{2})/;

const PUBLISHED_LABEL = /^(?:published|posted|updated|first published|last updated)(?:\s+(?:on|at))?:?\s*/i;

/**
 * A line that only names the outlet, the day, or both: "The Vale Herald, Wednesday 10 December 2025",
 * "Newsbrook, automatic version", "Published: March 3, 2024". `null` for every other line.
 */
export function readOutletLine(line: string): Partial<Metadata> | null {
  if (line.length > 120 || /[.!?]$/.test(line.replace(/\b[A-Z][a-z]{0,3}\.$/, ''))) return null;
  const labelled = PUBLISHED_LABEL.test(line);
  const rest = line.replace(PUBLISHED_LABEL, '');
  const date = DATE.exec(rest);
  const published = date ? readPublished(date[0]) : null;
  const words = (date ? rest.replace(date[0], ' ') : rest).trim();
  if (isNothingElse(words)) return published ? { published } : null;
  if (labelled) return null;
  const [name = '', note = ''] = splitOnce(words);
  if (!isName(name)) return null;
  const noteOnly = note === '' || OUTLET_NOTE.test(note);
  if (!noteOnly) return null;
  const named =
    OUTLET_WORD.test(name) || (note !== '' && OUTLET_NOTE.test(note)) || (published !== null && /,\s*$/.test(words));
  if (!named) return null;
  return published ? { publisher: name, published } : { publisher: name };
}

/** What may stand around a date: a clock time and a zone. */
function isNothingElse(words: string): boolean {
  return /^[\s,|·•–—-]*(?:(?:at\s+)?\d{1,2}[:.]\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?\s*(?:[A-Z]{2,4})?)?[\s,|·•–—-]*$/i.test(
    words,
  );
}

function splitOnce(words: string): [string, string] {
  const at = words.search(/\s*[,|·•–—]\s*|\s-\s/);
  if (at < 0) return [words, ''];
  return [words.slice(0, at).trim(), words.slice(at).replace(/^[\s,|·•–—-]+|[\s,|·•–—-]+$/g, '')];
}

/** Two to seven capitalised words or one: "World Report 24", "The Observer of Nations". */
function isName(name: string): boolean {
  const words = name.split(/\s+/);
  return (
    words.length <= 7 &&
    words.every((word) => /^(?:[A-Z\p{Lu}0-9&][\p{L}\p{N}.&’'-]*|of|and|the|de|di|du|for|on)$/u.test(word))
  );
}
