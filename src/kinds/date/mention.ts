import { eventClass } from '../../language/lexicon/event-classes';
import type { DateValue, Document, TimeMention, TokenRange } from '../../model';
import { isEventNoun } from './event-noun';
import { MEASURES } from './lexicon';

/** A time as one clause tells it, perhaps in two places: "at six in the morning on Monday". */
export interface When extends TokenRange {
  readonly value: DateValue;
  readonly certain: ReadonlySet<TimeMention['certain'][number]>;
  readonly text: string;
}

/** Words that may stand between two parts of one time: "at 23:40 local hour of Sunday", "on Feb. 1, a Sunday". */
const BETWEEN = new Set([',', 'of', 'in', 'on', 'at', 'the', 'a', 'an', 'hour', 'hours', 'local', 'time', 'this', '(']);
const LONGEST_GAP = 3;

/** What a value says, part by part; two times are one when no part is said twice. */
function partsOf({ value, certain }: Pick<When, 'value' | 'certain'>): string[] {
  const parts: string[] = [];
  if (certain.has('weekday')) parts.push('weekday');
  if (certain.has('month') || certain.has('day') || (value.precision === 'day' && !certain.has('weekday')))
    parts.push('day');
  if (value.clock) parts.push('clock');
  if (value.part && !value.clock) parts.push('part');
  if (['year', 'quarter', 'month', 'week'].includes(value.precision)) parts.push('day', 'weekday', 'clock', 'part');
  return parts;
}

const FINENESS = ['year', 'quarter', 'month', 'week', 'day', 'part', 'hour', 'minute'];

function joined(document: Document, a: When, b: When): When {
  const rank = ({ certain, value }: When) =>
    certain.has('day') ? 3 : certain.has('weekday') ? 2 : value.start !== null ? 1 : 0;
  const [day, other] = rank(a) >= rank(b) ? [a, b] : [b, a];
  const finer = FINENESS.indexOf(a.value.precision) > FINENESS.indexOf(b.value.precision) ? a : b;
  const value: DateValue = {
    ...day.value,
    precision: finer.value.precision,
    weekday: day.certain.has('weekday') ? day.value.weekday : (other.value.weekday ?? null),
    part: day.value.part ?? other.value.part ?? null,
    clock: day.value.clock ?? other.value.clock ?? null,
    offset: day.value.offset ?? other.value.offset ?? null,
    approximate: day.value.approximate === true || other.value.approximate === true,
  };
  const [first, last] = [Math.min(a.first, b.first), Math.max(a.last, b.last)];
  const [start, end] = [Math.min(a.start, b.start), Math.max(a.end, b.end)];
  const certain = new Set([...a.certain, ...b.certain]);
  return { first, last, start, end, value, certain, text: document.article.text.slice(start, end) };
}

function joins(document: Document, a: When, b: When): boolean {
  if (b.first - a.last > LONGEST_GAP || b.first < a.last) return false;
  if (document.tokens[a.first]!.sentence !== document.tokens[b.first]!.sentence) return false;
  if (a.value.bound || b.value.bound) return false;
  const said = partsOf(a);
  if (partsOf(b).some((part) => said.includes(part))) return false;
  return document.tokens.slice(a.last, b.first).every(({ lower }) => BETWEEN.has(lower));
}

/** From the paragraph's first character to the end of a dateline's date, at most. */
const DATELINE_REACH = 80;
const AFTER_DATELINE = /^[^\S\n]*(?:\([^()\n]{2,40}\)[^\S\n]*)?(?:--?|[–—:])[^\S\n]/;

/** "LAGOS, March 3 (Agency) —": when the report was filed, not when anything happened. */
function isDateline(document: Document, { start, end }: TimeMention): boolean {
  const { text, paragraphs } = document.article;
  const paragraph = paragraphs.find((item) => item.start <= start && start < item.end);
  if (!paragraph || paragraph.kind === 'boilerplate' || start - paragraph.start > DATELINE_REACH) return false;
  return (
    AFTER_DATELINE.test(text.slice(end, end + DATELINE_REACH)) &&
    /^\p{Lu}[^.!?;]*$/u.test(text.slice(paragraph.start, start).replace(/\p{L}\./gu, ''))
  );
}

/** "third-quarter revenue", "the 2024 budget": a time that only names one of several. */
function isLabel(document: Document, { first, last }: TimeMention): boolean {
  const top = document.tokens.slice(first, last).find(({ head }) => head < first || head >= last);
  if (!top || top.head < 0 || top.head < last) return false;
  const above = document.tokens[top.head]!;
  return (
    ['compound', 'nummod', 'amod'].includes(top.relation) &&
    above.tag === 'NOUN' &&
    (!isEventNoun(above.lemma) || MEASURES.has(eventClass(above.lemma, 'NOUN')))
  );
}

/** The points in time that a document names, parts of one time put together. */
export function whensOf(document: Document): When[] {
  const whens: When[] = [];
  for (const mention of document.times) {
    if (mention.sort !== 'point' || isDateline(document, mention) || isLabel(document, mention)) continue;
    const { first, last, start, end, value, text } = mention;
    const when: When = { first, last, start, end, value, text, certain: new Set(mention.certain) };
    const before = whens.at(-1);
    if (before && joins(document, before, when)) whens[whens.length - 1] = joined(document, before, when);
    else whens.push(when);
  }
  return whens;
}
