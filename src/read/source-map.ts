import type { Article, Location, Span } from '../model';
import { sourceRange } from './mapped-text';

/** The range of `article.source` that a range of `article.text` was read from (UTF-16 offsets). */
export function toSource(article: Article, span: Span): Span {
  return sourceRange(article.map, span.start, span.end);
}

const lineStarts = new WeakMap<Article, number[]>();

/** 1-based lines and columns of a range of `article.source`. Lines end at `\n`, `\r\n` or a lone `\r`. */
export function locationOf(article: Article, sourceSpan: Span): Location {
  let starts = lineStarts.get(article);
  if (!starts) {
    starts = findLineStarts(article.source);
    lineStarts.set(article, starts);
  }
  const line = lineAt(starts, sourceSpan.start);
  const endLine = lineAt(starts, sourceSpan.end);
  return {
    line: line + 1,
    column: sourceSpan.start - starts[line]! + 1,
    endLine: endLine + 1,
    endColumn: sourceSpan.end - starts[endLine]! + 1,
  };
}

/** The 1-based line of one offset, for messages about a source that could not be read. */
export function lineOf(source: string, offset: number): number {
  return lineAt(findLineStarts(source), offset) + 1;
}

function findLineStarts(source: string): number[] {
  const starts = [0];
  for (const end of source.matchAll(/\r\n?|\n/g)) starts.push(end.index + end[0].length);
  return starts;
}

function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
