import type { ParsingResult, Refiner } from 'chrono-node/en';
import type { Moment } from '../draft';
import { DAY, MONTH, S, YEAR } from '../patterns';
import { type Context, TimeResult } from '../time-result';

// "14 March 1939", "Sept. 10", "the tenth of March", "2023-09-10T14:07Z" are read by chrono's own parsers.
// They also read "On March 3, 45 people died" as 1945, "may 5" and "6/11": only a calendar day written like one is kept.

const ISO =
  /^(?<year>[12]\d{3})-\d{2}-\d{2}(?:T(?<clock>\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(?<zone>Z|[+-]\d{2}:?\d{2})?)?$/;
const WRITTEN = new RegExp(
  `^(?:(?:the${S})?${MONTH}(?:${S}|-)(?:the${S})?(?:${DAY}(?:st|nd|rd|th)?|\\p{L}+(?:[ -]\\p{L}+)?)|(?:the${S})?(?:${DAY}(?:st|nd|rd|th)?|\\p{L}+(?:[ -]\\p{L}+)?)(?:${S}|-)(?:of${S})?${MONTH})(?<tail>,?(?:${S}|-)(?<year>${YEAR}))?(?=$|\\D)`,
  'u',
);
const NUMBER_BEFORE = /[\d.,:/$£€#–-]$/;
const DAY_BEFORE = new RegExp(`(?:^|[^\\d])${DAY}(?:st|nd|rd|th)?(?: of)? $`);
/** "March 3,000", "May 5%", "Sept. 10-year". */
const NUMBER_AFTER = /^(?:[,.:]\d|\s?%|-\p{L}|\d)/u;

/** Chrono counts it to the date; its span begins with the day. */
const PREPOSITION = /^on\s+/i;

/** Text and moment of a calendar day that chrono read, null when it is not to be trusted. */
function calendarDay(result: ParsingResult, before: string, after: string): { text: string; start: Moment } | null {
  const month = result.start.get('month') ?? 0;
  const day = result.start.get('day') ?? 0;
  if (!result.start.isCertain('month') || !result.start.isCertain('day') || result.end) return null;
  if (NUMBER_BEFORE.test(before)) return null;
  // "By 9 March 12 boats": the day stands before the month.
  if (/^\p{L}/u.test(result.text) && DAY_BEFORE.test(before)) return null;
  const iso = ISO.exec(result.text)?.groups;
  if (iso !== undefined) {
    const zone = iso.zone === 'Z' ? 'UTC' : iso.zone;
    return { text: result.text, start: { year: Number(iso.year), month, day, clock: iso.clock, zone } };
  }
  const text = result.text.replace(PREPOSITION, '');
  const written = WRITTEN.exec(text);
  if (written === null || NUMBER_AFTER.test(text.slice(written[0].length) + after)) return null;
  const year = written.groups?.year;
  return { text: written[0], start: { year: year === undefined ? undefined : Number(year), month, day } };
}

export const adoptStock: Refiner = {
  refine: (context: Context, results) =>
    results.flatMap((result) => {
      if (result instanceof TimeResult) return [result];
      const stop = result.index + result.text.length;
      const before = context.text.slice(Math.max(0, result.index - 8), result.index);
      const day = calendarDay(result, before, context.text.slice(stop, stop + 8));
      if (day === null) return [];
      const index = result.index + result.text.indexOf(day.text);
      return [new TimeResult(context, index, day.text, { sort: 'point', start: day.start })];
    }),
};
