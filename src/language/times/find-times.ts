import type { Token } from '../../model';
import { dayNumberOf } from './compare';
import { narrativeAfter } from './narrative';
import { timeEngine } from './order';
import type { RawTime } from './raw-time';
import { tenseAround } from './resolve/tense';
import { certainParts, toValue } from './resolve/to-value';
import { TimeResult } from './time-result';

/** Chrono wants a reference; none of ours is resolved against it, so any fixed one serves and no clock is read. */
const NO_REFERENCE = { instant: new Date(0), timezone: 0 };

const PARAGRAPH = /\n[ \t\r]*\n/;

/**
 * Time expressions of a text in order, none overlapping.
 *
 * @param text Reading text, paragraphs separated by blank lines.
 * @param reference Local date of publication, ISO 8601 `YYYY-MM-DD`, with or without a time behind it; null when unknown:
 *   what is relative to it ("yesterday", "Sunday") is then found, and left open.
 * @param tokens Words of the same text with their tags; they sharpen the choice between the past Sunday and the coming one.
 * @returns Spans in UTF-16 offsets. `value.start` and `value.end` are both included; with a clock time they end in `THH:MM`
 *   (local). A bound ("until Wednesday") keeps the stated day in both, `value.bound` says which side is open. "late July" is
 *   20–31 July with precision `week`; borders of such sections overlap on purpose.
 */
export function findTimes(text: string, reference: string | null, tokens?: readonly Token[]): RawTime[] {
  const published = reference === null ? null : dayNumberOf(reference.slice(0, 10));
  const times: RawTime[] = [];
  let narrative: number | null = null;
  let stop = 0;
  for (const result of timeEngine().parse(text, NO_REFERENCE)) {
    if (!(result instanceof TimeResult)) continue;
    const { draft, index } = result;
    if (PARAGRAPH.test(text.slice(stop, index))) narrative = null;
    stop = result.stop;
    const tense = () => tenseAround(text, index, result.stop, tokens);
    const begun = draft.bound === 'since';
    const limit = draft.bound === 'until' && !/^by\b/i.test(result.text);
    const value = toValue(draft, { reference: published, narrative, tense, begun, limit });
    times.push({ start: index, end: stop, text: result.text, value, sort: draft.sort, certain: certainParts(draft) });
    narrative = narrativeAfter(text, index, draft, value, narrative);
  }
  return times;
}
