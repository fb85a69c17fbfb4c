import type { Document, Sentence } from '../model';
import { contextOf } from './context';
import { denialPieces } from './denial-pieces';
import { namePieces } from './name-pieces';
import { numberPieces } from './number-pieces';
import type { Piece, Scene } from './piece';
import { quotePieces } from './quote-pieces';
import type { SourceIndex } from './source-index';
import { timePieces } from './time-pieces';
import { wordPieces } from './word-pieces';

/** Everything that a draft sentence says, piece by piece, with the evidence of the sources. */
export function piecesOf(document: Document, sentence: Sentence, index: SourceIndex): Piece[] {
  const tokens = document.tokens.slice(sentence.first, sentence.last);
  const near = index.around(tokens);
  const scene: Scene = {
    document,
    sentence,
    tokens,
    index: near,
    context: contextOf(document, sentence, near),
  };
  const quotes = quotePieces(scene);
  const fixed = [...timePieces(scene), ...numberPieces(scene), ...namePieces(scene)];
  const others = [...fixed, ...wordPieces(scene, positionsOf(fixed)), ...denialPieces(scene)];
  // Words inside quotation marks are the speaker's: they stand or fall with the quotation.
  const quoted = positionsOf(quotes);
  return [...quotes, ...others.filter(({ first }) => !quoted.has(first))];
}

const positionsOf = (pieces: readonly Piece[]) =>
  new Set(pieces.flatMap(({ first, last }) => Array.from({ length: last - first }, (_, at) => first + at)));
