import type { Span } from '../../model';

/**
 * What the readers of numbers step over: a figure with its separators ("9,200"), a run of letters, or one other sign.
 * Own cutting, not the document's tokens, because those join and split figures in several ways ("12-member", "$2.7m").
 */
export interface Lexeme extends Span {
  readonly kind: 'figure' | 'word' | 'sign';
  readonly text: string;
  readonly lower: string;
  /** No white space between this and the lexeme before. */
  readonly glued: boolean;
}

const PIECE = /(?<![\d.\p{L}])\.\d|\d|[\p{L}\p{M}]+|[^\s]/gu;
const DIGIT = /\d/;
const LETTER = /^[\p{L}\p{M}]/u;

/** End of the figure that starts at `from`: digits, with single points or commas between digits. */
function figureEnd(text: string, from: number): number {
  let at = from + 1;
  for (;;) {
    if (DIGIT.test(text[at] ?? '')) at++;
    else if ((text[at] === '.' || text[at] === ',') && DIGIT.test(text[at + 1] ?? '')) at += 2;
    else return at;
  }
}

export function lexemesOf(text: string): Lexeme[] {
  const lexemes: Lexeme[] = [];
  PIECE.lastIndex = 0;
  let end = -1;
  for (let match = PIECE.exec(text); match; match = PIECE.exec(text)) {
    const start = match.index;
    const kind = DIGIT.test(match[0].at(-1) ?? '') ? 'figure' : LETTER.test(match[0]) ? 'word' : 'sign';
    if (kind === 'figure') PIECE.lastIndex = figureEnd(text, PIECE.lastIndex - 1);
    const piece = text.slice(start, PIECE.lastIndex);
    lexemes.push({ start, end: PIECE.lastIndex, kind, text: piece, lower: piece.toLowerCase(), glued: start === end });
    end = PIECE.lastIndex;
  }
  return lexemes;
}
