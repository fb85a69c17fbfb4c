import type { Article, Span } from '../../model';
import { type Mark, marksIn } from './marks';
import { pairSingles } from './singles';

/** A quotation as its marks delimit it. */
export interface Quoted extends Span {
  /** The words without the marks. */
  readonly inner: Span;
}

/** A quotation that is still open at the end of a paragraph. */
interface Carried {
  readonly mark: Mark;
  readonly single: boolean;
}

/** How many paragraphs a quotation without repeated opening marks may run on before its closing mark. */
const LOOK_AHEAD = 6;

/** Outermost quotations of an article in order; marks that have no partner never reach beyond their paragraph. */
export function pairQuotes(article: Pick<Article, 'text' | 'paragraphs'>): Quoted[] {
  const { text } = article;
  const paragraphs = article.paragraphs.filter(({ kind }) => kind !== 'boilerplate');
  const marks = paragraphs.map((paragraph) => marksIn(text, paragraph));
  const found: Quoted[] = [];
  let carried: Carried | null = null;
  paragraphs.forEach((paragraph, at) => {
    const own = marks[at] as Mark[];
    const next = paragraphs[at + 1];
    const opensNext = (single: boolean): boolean => {
      const first = marks[at + 1]?.[0];
      return (
        paragraph.kind === 'body' &&
        next?.kind === 'body' &&
        first !== undefined &&
        first.side !== 'close' &&
        isSingle(first) === single &&
        text.slice(next.start, first.start).trim() === ''
      );
    };
    const doubles = pairDoubles(
      own.filter((mark) => !isSingle(mark)),
      carried?.single ? null : carried,
    );
    const singles = pairSingles(text, own.filter(isSingle), doubles.pairs, carried?.single ? carried.mark : null);
    carried = null;
    const spans = [...doubles.pairs, ...singles.pairs];
    if (doubles.open) {
      if (opensNext(false)) carried = { mark: doubles.open, single: false };
      else {
        const end = endOfUnclosed(text, doubles.open, paragraph, paragraphs, marks, at);
        if (end === null) spans.push(...doubles.nested);
        else
          spans.push({ start: doubles.open.start, end: end.end, inner: { start: doubles.open.end, end: end.start } });
      }
    } else if (singles.open && opensNext(true)) carried = { mark: singles.open, single: true };
    found.push(...spans);
  });
  return outermost(found).flatMap((quoted) => trimmed(text, quoted));
}

function isSingle(mark: Mark): boolean {
  return mark.style === 'single' || mark.style === 'straight-single';
}

interface Doubles {
  readonly pairs: Quoted[];
  /** The outermost mark that found no partner, with the pairs inside it. */
  readonly open: Mark | null;
  readonly nested: Quoted[];
}

function pairDoubles(marks: readonly Mark[], carried: Carried | null): Doubles {
  const pairs: Quoted[] = [];
  let nested: Quoted[] = [];
  let open: Mark[] = carried ? [carried.mark] : [];
  marks.forEach((mark, position) => {
    // The opening mark that a new paragraph of a running quotation repeats.
    if (carried && position === 0) return;
    const top = open.at(-1);
    const closes = mark.side === 'close' || (mark.side === 'either' && top !== undefined);
    if (!closes) {
      // A straight mark cannot nest: the one before it was left open by mistake.
      if (top?.style === 'straight' && mark.style === 'straight') open = [];
      open.push(mark);
      return;
    }
    if (!top || (top.style === 'guillemet') !== (mark.style === 'guillemet')) return;
    open.pop();
    const pair = { start: top.start, end: mark.end, inner: { start: top.end, end: mark.start } };
    if (open.length > 0) nested.push(pair);
    else {
      pairs.push(pair);
      nested = [];
    }
  });
  return { pairs, open: open[0] ?? null, nested };
}

/**
 * The mark (or the empty span) that ends a quotation whose closing mark is missing: a later closing mark without an opening one, or the end of
 * its paragraph when it began as speech does (at the start, after a comma or a colon). Null: it is not read as one.
 */
function endOfUnclosed(
  text: string,
  mark: Mark,
  paragraph: Span,
  paragraphs: readonly Span[],
  marks: readonly (readonly Mark[])[],
  at: number,
): Span | null {
  const before = text.slice(Math.max(paragraph.start, Math.min(mark.start, mark.start - 4)), mark.start).trimEnd();
  const begins = mark.start < paragraph.start || before === '' || /[,:]$/.test(before);
  if (!begins) return null;
  if (before === '' || mark.start < paragraph.start) {
    for (let later = at + 1; later <= at + LOOK_AHEAD && later < paragraphs.length; later++) {
      const first = marks[later]?.find((other) => !isSingle(other));
      if (!first) continue;
      if (first.side === 'close' && first.end === endOf(text, paragraphs[later] as Span)) return first;
      break;
    }
  }
  return { start: paragraph.end, end: paragraph.end };
}

function endOf(text: string, paragraph: Span): number {
  return paragraph.start + text.slice(paragraph.start, paragraph.end).trimEnd().length;
}

/** In order, without those that lie inside another. */
function outermost(spans: readonly Quoted[]): Quoted[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Quoted[] = [];
  let end = -1;
  for (const span of sorted) {
    if (span.start < end) continue;
    kept.push(span);
    end = span.end;
  }
  return kept;
}

function trimmed(text: string, quoted: Quoted): Quoted[] {
  const words = text.slice(quoted.inner.start, quoted.inner.end);
  const start = quoted.inner.start + (words.length - words.trimStart().length);
  const end = start + words.trim().length;
  return /[\p{L}\p{N}]/u.test(words) ? [{ ...quoted, inner: { start, end } }] : [];
}
