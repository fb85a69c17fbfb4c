import type { Document, Judgement } from '../model';
import { claimOfPiece } from './claim';
import type { Piece } from './piece';
import { piecesOf } from './pieces';
import { confidenceOf } from './score';
import { SourceIndex } from './source-index';
import { nearestOf, questionOf, reasonOf } from './wording';

/** Pieces below this confidence are dropped before they are joined. */
const LEAST = 0.3;

/** What no source carries of a draft: a name, number, time, place, quotation, event or denial, each with its words. */
export function unsupportedIn(draft: Document, sources: readonly Document[]): Judgement[] {
  const index = new SourceIndex(sources);
  return draft.sentences.flatMap((sentence) => {
    const nearby = index.around(draft.tokens.slice(sentence.first, sentence.last)).sentences;
    const found = piecesOf(draft, sentence, index)
      .map((piece) => ({ piece, confidence: confidenceOf(piece.evidence) }))
      .filter(({ confidence }) => confidence >= LEAST)
      .sort((a, b) => a.piece.first - b.piece.first);
    return joined(found).map(({ piece, confidence }): Judgement => {
      const claim = claimOfPiece(draft, piece);
      const words = draft.article.text.slice(claim.span.start, claim.span.end);
      const nearest = nearby[piece.nearest];
      return {
        kind: claim.kind,
        relation: 'unsupported',
        rule: `draft/${piece.sort}-unsupported`,
        confidence,
        question: questionOf(piece.sort, words),
        positions: [{ label: words, claims: [claim] }],
        outlier: null,
        because: [
          reasonOf(piece.evidence),
          ...(nearest
            ? [
                nearestOf(
                  nearest.document.article.id,
                  nearest.document.article.text.slice(nearest.sentence.start, nearest.sentence.end),
                ),
              ]
            : []),
        ],
      };
    });
  });
}

interface Scored {
  readonly piece: Piece;
  readonly confidence: number;
}

/** Words side by side that no source has are told once, and a word that is denied is told with its denial. */
function joined(pieces: readonly Scored[]): Scored[] {
  const wordy = ({ piece }: Scored) => piece.sort === 'word' || piece.sort === 'denial';
  const runs: Scored[] = [];
  for (const next of pieces) {
    const last = runs.at(-1);
    if (last && wordy(last) && wordy(next) && next.piece.first <= last.piece.last + 1) {
      const surer = next.confidence > last.confidence ? next : last;
      const first = Math.min(last.piece.first, next.piece.first);
      const end = Math.max(last.piece.last, next.piece.last);
      runs[runs.length - 1] = { piece: { ...surer.piece, first, last: end }, confidence: surer.confidence };
    } else runs.push(next);
  }
  return runs;
}
