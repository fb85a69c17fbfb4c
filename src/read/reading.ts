import type { Article, MapPiece, Paragraph } from '../model';
import { type MappedText, MappedTextBuilder } from './mapped-text';

/** One paragraph as a format hands it over; its map leads to the source. */
export interface Block extends MappedText {
  /** `null`: the boilerplate patterns decide. */
  readonly kind: Paragraph['kind'] | null;
}

export type Metadata = Pick<Article, 'title' | 'publisher' | 'published' | 'byline' | 'url'>;

/** What a format reads from a source. */
export interface Reading {
  readonly blocks: readonly Block[];
  readonly metadata: Partial<Metadata>;
  readonly warnings?: readonly string[];
}

/** What a single blank inside a stretch is not: white space becomes one blank; soft hyphens, zero-width blanks and byte order marks are not read. */
const TO_FOLD = /[\s\u00ad\u200b\u2060]{2,}|[^\S ]|[\u00ad\u200b\u2060]|^ | $/g;
const INVISIBLE_ONLY = /^[\u00ad\u200b\u2060\ufeff]+$/;

/** The same block with white space folded to single blanks and trimmed. */
export function foldWhitespace(block: MappedText): MappedText {
  const builder = new MappedTextBuilder();
  let blank: { start: number; end: number } | null = null;
  const word = (text: string, source: number, sourceLength: number) => {
    if (blank && builder.length > 0) {
      if (blank.end > blank.start) builder.add(' ', blank.start, blank.end - blank.start);
      else builder.gap(' ');
    }
    blank = null;
    builder.add(text, source, sourceLength);
  };
  const space = (text: string, start: number, end: number) => {
    if (INVISIBLE_ONLY.test(text)) return;
    blank = blank ? { start: blank.start, end } : { start, end };
  };
  let previousEnd = 0;
  for (const piece of block.map) {
    if (piece.text > previousEnd) space(block.text.slice(previousEnd, piece.text), piece.source, piece.source);
    previousEnd = piece.text + piece.textLength;
    eachStretch(block.text, piece, word, space);
  }
  return builder.build();
}

type Stretch = (text: string, source: number, lengthOrEnd: number) => void;

function eachStretch(text: string, piece: MapPiece, word: Stretch, space: Stretch): void {
  const part = text.slice(piece.text, piece.text + piece.textLength);
  if (piece.textLength !== piece.sourceLength) {
    if (INVISIBLE_ONLY.test(part)) return;
    if (part.trim() === '') space(part, piece.source, piece.source + piece.sourceLength);
    else word(part, piece.source, piece.sourceLength);
    return;
  }
  let at = 0;
  for (const match of part.matchAll(TO_FOLD)) {
    if (match.index > at) word(part.slice(at, match.index), piece.source + at, match.index - at);
    at = match.index + match[0].length;
    space(match[0], piece.source + match.index, piece.source + at);
  }
  if (at < part.length) word(part.slice(at), piece.source + at, part.length - at);
}

/** The blocks one after the other, a blank line between them. */
export function joinBlocks(blocks: readonly (MappedText & { kind: Paragraph['kind'] })[]): {
  text: string;
  map: readonly MapPiece[];
  paragraphs: Paragraph[];
} {
  const builder = new MappedTextBuilder();
  const paragraphs: Paragraph[] = [];
  for (const block of blocks) {
    if (builder.length > 0) builder.gap('\n\n');
    const start = builder.length;
    let previousEnd = 0;
    for (const piece of block.map) {
      if (piece.text > previousEnd) builder.gap(block.text.slice(previousEnd, piece.text));
      previousEnd = piece.text + piece.textLength;
      builder.add(block.text.slice(piece.text, previousEnd), piece.source, piece.sourceLength);
    }
    paragraphs.push({ start, end: builder.length, kind: block.kind });
  }
  const { text, map } = builder.build();
  return { text, map, paragraphs };
}
