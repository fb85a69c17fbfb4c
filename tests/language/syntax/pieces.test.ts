import { describe, expect, it } from 'vitest';
import { cutPieces } from '../../../src/language/syntax/pieces';
import { PIECE } from '../../../src/language/syntax/sentence-buffer';

const words = (length: number, marks: Record<number, string> = {}) =>
  Array.from({ length }, (_, i) => marks[i] ?? 'word');

describe('cutPieces', () => {
  it('leaves a sentence of ordinary length whole', () => {
    expect(cutPieces(words(PIECE))).toEqual([PIECE]);
    expect(cutPieces([])).toEqual([]);
  });

  it('cuts behind a full stop or semicolon rather than a later comma', () => {
    expect(cutPieces(words(200, { 100: ';', 150: ',' }))).toEqual([101, 200]);
  });

  it('cuts behind a comma when there is nothing better, and where the piece is full when there is nothing', () => {
    expect(cutPieces(words(200, { 120: ',' }))).toEqual([121, 200]);
    expect(cutPieces(words(200))).toEqual([PIECE, 200]);
  });
});
