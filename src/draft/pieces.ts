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
  const others = [...fixed, ...wordPieces(scene, fixedWords(fixed, document)), ...denialPieces(scene)];
  // Words inside quotation marks are the speaker's: they stand or fall with the quotation.
  const quoted = positionsOf(quotes);
  return [...quotes, ...others.filter(({ first }) => !quoted.has(first))];
}

/** What is counted ("one collision center") is looked for word by word; a unit belongs to its figure. */
function fixedWords(fixed: readonly Piece[], { quantities, tokens }: Document): Set<number> {
  const covered = positionsOf(fixed);
  for (const { first, last, value } of quantities)
    if (value.dimension === 'count')
      for (let at = first; at < last; at++)
        if (tokens[at]!.tag !== 'NUM' && !/\d/.test(tokens[at]!.text)) covered.delete(at);
  return covered;
}

const positionsOf = (pieces: readonly Piece[]) =>
  new Set(pieces.flatMap(({ first, last }) => Array.from({ length: last - first }, (_, at) => first + at)));
