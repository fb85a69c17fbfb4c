import { alignEscapes, JSON_ESCAPE } from './escapes';
import type { MappedText } from './mapped-text';

/** Where the string values of a JSON text stand, by path: `bodies/0/value`. The offsets leave out the quotation marks. */
export type JsonStrings = ReadonlyMap<string, { readonly start: number; readonly end: number }>;

/** Deeper than any string that is read. */
const DEEPEST = 8;

/** Walks a text that `JSON.parse` has accepted; keeps only the paths that `wanted` accepts. */
export function locateStrings(source: string, wanted: (path: string) => boolean): JsonStrings {
  const found = new Map<string, { start: number; end: number }>();
  const stack: { prefix: string; index: number | null; key: string }[] = [];
  let expectKey = false;
  for (let at = 0; at < source.length; at++) {
    const top = stack.at(-1);
    switch (source[at]) {
      case '{':
      case '[':
        stack.push({
          prefix: top && stack.length < DEEPEST ? `${pathOf(top)}/` : '',
          index: source[at] === '[' ? 0 : null,
          key: '',
        });
        expectKey = source[at] === '{';
        break;
      case '}':
      case ']':
        stack.pop();
        expectKey = false;
        break;
      case ',':
        if (top && top.index !== null) top.index += 1;
        expectKey = top?.index === null;
        break;
      case '"': {
        const end = stringEnd(source, at);
        if (expectKey && top) {
          top.key = JSON.parse(source.slice(at, end)) as string;
          expectKey = false;
        } else if (top && stack.length <= DEEPEST && wanted(pathOf(top)))
          found.set(pathOf(top), { start: at + 1, end: end - 1 });
        at = end - 1;
        break;
      }
    }
  }
  return found;
}

function pathOf(top: { prefix: string; index: number | null; key: string }): string {
  return top.prefix + (top.index ?? top.key);
}

/** The offset after the closing quotation mark. */
function stringEnd(source: string, at: number): number {
  for (let end = at + 1; end < source.length; end++) {
    if (source[end] === '\\') end += 1;
    else if (source[end] === '"') return end + 1;
  }
  return source.length;
}

/** The decoded string with its map to the source; `null` when the path holds no string. */
export function mappedString(source: string, strings: JsonStrings, path: string, value: string): MappedText | null {
  const place = strings.get(path);
  return place ? alignEscapes(value, source, place.start, place.end, JSON_ESCAPE) : null;
}
