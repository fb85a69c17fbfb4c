import type { MapPiece } from '../model';

/** A string taken from another one, with where each piece of it comes from. Sorted by `text`. */
export interface MappedText {
  readonly text: string;
  readonly map: readonly MapPiece[];
}

/** The whole of a string, or a range of it, taken as it is. */
export function identity(source: string, start = 0, end = source.length): MappedText {
  const length = end - start;
  return {
    text: source.slice(start, end),
    map: [{ text: 0, source: start, textLength: length, sourceLength: length }],
  };
}

/** Index of the last piece that starts at or before `offset`; -1 when there is none. */
export function pieceAt(map: readonly MapPiece[], offset: number): number {
  let low = 0;
  let high = map.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (map[middle]!.text <= offset) low = middle + 1;
    else high = middle - 1;
  }
  return high;
}

/** Where a range of the text lies in its source. Half an entity widens to the whole entity. */
export function sourceRange(map: readonly MapPiece[], start: number, end: number): { start: number; end: number } {
  if (map.length === 0) return { start: 0, end: 0 };
  let first = Math.max(0, pieceAt(map, start));
  if (start >= map[first]!.text + map[first]!.textLength && first + 1 < map.length) first += 1;
  const last = Math.max(first, pieceAt(map, Math.max(start, end - 1)));
  const from = startInside(map[first]!, start);
  return { start: from, end: end <= start ? from : Math.max(from, endInside(map[last]!, end)) };
}

function startInside(piece: MapPiece, offset: number): number {
  const inside = Math.max(0, offset - piece.text);
  if (inside >= piece.textLength) return piece.source + piece.sourceLength;
  return piece.textLength === piece.sourceLength ? piece.source + inside : piece.source;
}

function endInside(piece: MapPiece, offset: number): number {
  const inside = offset - piece.text;
  if (inside >= piece.textLength || piece.textLength !== piece.sourceLength) return piece.source + piece.sourceLength;
  return piece.source + Math.max(0, inside);
}

/** Collects pieces of text; neighbours that touch on both sides become one piece. */
export class MappedTextBuilder {
  #parts: string[] = [];
  #map: MapPiece[] = [];
  length = 0;

  /** Appends text that stands at `source`; a separator which the source does not have is added by `gap`. */
  add(text: string, source: number, sourceLength = text.length): void {
    if (text.length === 0) return;
    const last = this.#map.at(-1);
    const plain = text.length === sourceLength;
    if (
      last &&
      plain &&
      last.textLength === last.sourceLength &&
      last.source + last.sourceLength === source &&
      last.text + last.textLength === this.length
    ) {
      const length = last.textLength + sourceLength;
      this.#map[this.#map.length - 1] = { ...last, textLength: length, sourceLength: length };
    } else {
      this.#map.push({ text: this.length, source, textLength: text.length, sourceLength });
    }
    this.#parts.push(text);
    this.length += text.length;
  }

  gap(text: string): void {
    this.#parts.push(text);
    this.length += text.length;
  }

  build(): MappedText {
    return { text: this.#parts.join(''), map: this.#map };
  }
}

/** The map of a text taken from `inner.text`, expressed in the source of `inner`. */
export function compose(outer: MappedText, inner: MappedText): MappedText {
  if (inner.map.length === 1 && inner.map[0]!.source === 0 && inner.map[0]!.text === 0) return outer;
  const builder = new MappedTextBuilder();
  for (const piece of outer.map) {
    if (piece.text > builder.length) builder.gap(outer.text.slice(builder.length, piece.text));
    if (piece.textLength === piece.sourceLength) addThrough(builder, outer.text, piece, inner.map);
    else {
      const range = sourceRange(inner.map, piece.source, piece.source + piece.sourceLength);
      builder.add(outer.text.slice(piece.text, piece.text + piece.textLength), range.start, range.end - range.start);
    }
  }
  if (outer.text.length > builder.length) builder.gap(outer.text.slice(builder.length));
  return builder.build();
}

/** A one-to-one piece may lie across several pieces of the inner map. */
function addThrough(builder: MappedTextBuilder, text: string, piece: MapPiece, inner: readonly MapPiece[]): void {
  const shift = piece.text - piece.source;
  const end = piece.source + piece.sourceLength;
  for (let index = Math.max(0, pieceAt(inner, piece.source)), at = piece.source; at < end; index++) {
    const part = inner[index];
    if (!part || part.text >= end) {
      builder.gap(text.slice(at + shift, end + shift));
      return;
    }
    const partEnd = part.text + part.textLength;
    if (partEnd <= at) continue;
    if (part.text > at) {
      builder.gap(text.slice(at + shift, part.text + shift));
      at = part.text;
    }
    const stop = Math.min(end, partEnd);
    const source = startInside(part, at);
    builder.add(text.slice(at + shift, stop + shift), source, endInside(part, stop) - source);
    at = stop;
  }
}
