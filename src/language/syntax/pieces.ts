import { PIECE } from './sentence-buffer';

const STRONG = new Set(['.', ';', '!', '?', ':', '...', '…']);
const WEAK = new Set([',', '—', '–', '--', ')', ']', '"', '”']);

/**
 * Where a sentence of more than `PIECE` words is cut: behind the last full stop, semicolon or the like in the second half
 * of each piece, else behind a comma or dash, else where the piece is full.
 */
export function cutPieces(words: readonly string[]): number[] {
  const ends: number[] = [];
  let from = 0;
  while (words.length - from > PIECE) {
    from = lastOf(words, from, STRONG) ?? lastOf(words, from, WEAK) ?? from + PIECE;
    ends.push(from);
  }
  if (words.length > 0) ends.push(words.length);
  return ends;
}

function lastOf(words: readonly string[], from: number, marks: ReadonlySet<string>): number | undefined {
  for (let i = from + PIECE - 1; i >= from + PIECE / 2; i--) if (marks.has(words[i]!)) return i + 1;
  return undefined;
}
