import type { Document, Sentence, Token } from '../model';
import type { Context } from './context';
import type { Sources } from './source-index';

export type PieceSort = 'number' | 'time' | 'name' | 'quote' | 'word' | 'denial';

/** One thing that a draft sentence says, with the evidence for and against its standing in the sources. */
export interface Piece {
  readonly sort: PieceSort;
  /** Tokens `first` … `last - 1` of the draft. */
  readonly first: number;
  readonly last: number;
  readonly evidence: Readonly<Record<string, number>>;
  /** The source sentence (of the index) that is nearest by the words around the piece. */
  readonly nearest: number;
}

/** A draft sentence and the sources in which its pieces are looked up. */
export interface Scene {
  readonly document: Document;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly index: Sources;
  readonly context: (first: number, last: number) => Context;
}

/** Whether a run of tokens lies in the scene's sentence. */
export const isIn = ({ sentence }: Scene, range: { first: number; last: number }): boolean =>
  range.first >= sentence.first && range.last <= sentence.last;

/** The best of the scores of the sentences that pass; −1 when none does. */
export function bestWhere(scores: readonly number[], passes: (at: number) => boolean): number {
  let best = -1;
  for (let at = 0; at < scores.length; at++) if (scores[at]! > best && passes(at)) best = scores[at]!;
  return best;
}
