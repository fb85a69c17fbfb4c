import type { Article } from '../../model';
import { isoDay, isRealDay } from './civil';
import { DASH, DAY, MONTH, monthOf, S, YEAR } from './patterns';

/** Where and when a report was filed, as its first words say. Offsets are UTF-16, into the text that was read. */
export interface Dateline {
  readonly start: number;
  readonly end: number;
  /** "BRINLEY, Ore."; null when the dateline has a date only. */
  readonly place: string | null;
  readonly month: number | null;
  readonly day: number | null;
  /** Stated in few datelines. */
  readonly year: number | null;
  /** The agency in brackets. */
  readonly agency: string | null;
}

// LAGOS, March 3 (Agency) —    BRINLEY, Ore., March 15 (StateWire) —    SEOUL (AP) –    ROME/MILAN, 3 March 2024 -
const PLACE = `\\p{Lu}[\\p{Lu}.'’/-]{2,}(?:[ /]\\p{Lu}[\\p{Lu}.'’/-]+){0,4}(?:,${S}\\p{Lu}[\\p{L}.]{1,15}(?:${S}\\p{Lu}[\\p{L}.]{1,15}){0,2}?)?`;
const DATE = `(?:(?<month>${MONTH})${S}(?<day>${DAY})|(?<dayFirst>${DAY})${S}(?<monthAfter>${MONTH}))(?:,?${S}(?<year>${YEAR}))?`;
const DATELINE = new RegExp(
  `^[ \\t]*(?<words>(?<place>${PLACE})(?:,${S}${DATE})?(?:${S}\\((?<agency>[^()\\n]{2,40})\\))?)[ \\t]?(?:--|${DASH}|:)[ \\t]`,
  'u',
);

/** Only the first paragraphs can carry a dateline: a title, a byline and a summary may stand before it. */
const PARAGRAPHS = 6;

/** The dateline of a text, null when none of its first paragraphs opens with one. */
export function datelineOf(text: string): Dateline | null {
  let from = 0;
  for (let paragraph = 0; paragraph < PARAGRAPHS && from < text.length; paragraph++) {
    const groups = DATELINE.exec(text.slice(from, from + 160))?.groups;
    if (groups?.words !== undefined) {
      const start = text.indexOf(groups.words, from);
      const month = monthOf(groups.month ?? groups.monthAfter) ?? null;
      const day = Number(groups.day ?? groups.dayFirst) || null;
      return {
        start,
        end: start + groups.words.length,
        place: groups.place ?? null,
        month,
        day,
        year: Number(groups.year) || null,
        agency: groups.agency ?? null,
      };
    }
    const next = text.indexOf('\n', from);
    if (next === -1) return null;
    from = next + 1;
  }
  return null;
}

const PUBLISHED = /^(\d{4})-(\d{2})-(\d{2})(?=$|[T ])/;

/**
 * Local date `YYYY-MM-DD` that an article's relative times count from: the day of its metadata, else the day of its dateline
 * when that states the year. Null when neither says. A date-time keeps the day of its own zone.
 */
export function referenceOf(article: Pick<Article, 'text' | 'published'>): string | null {
  const published = PUBLISHED.exec(article.published?.trim() ?? '');
  if (published !== null) {
    const [year, month, day] = [Number(published[1]), Number(published[2]), Number(published[3])];
    if (isRealDay(year, month, day)) return isoDay(year, month, day);
  }
  const line = datelineOf(article.text);
  if (line?.year == null || line.month === null || line.day === null || !isRealDay(line.year, line.month, line.day))
    return null;
  return isoDay(line.year, line.month, line.day);
}
