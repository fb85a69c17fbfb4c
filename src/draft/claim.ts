import type { Claim, Document, KindName, Value } from '../model';
import type { Piece } from './piece';

/** The claim that a piece of the draft makes, for the report. */
export function claimOfPiece(document: Document, piece: Pick<Piece, 'sort' | 'first' | 'last'>): Claim {
  const { tokens, article } = document;
  const span = { start: tokens[piece.first]!.start, end: tokens[piece.last - 1]!.end };
  const words = article.text.slice(span.start, span.end);
  const { kind, value } = valueIn(document, piece, words);
  return {
    id: `${article.id} draft ${kind} ${span.start}-${span.end}`,
    kind,
    article: article.id,
    span,
    sentence: tokens[piece.first]!.sentence,
    value,
    topic: { slot: 'draft', entities: [], head: null, event: null, clause: [], sentence: [], time: null, places: [] },
    stance: 'asserted',
    source: null,
    document,
  };
}

function valueIn(
  { quantities, times, names }: Document,
  { sort, first, last }: Pick<Piece, 'sort' | 'first' | 'last'>,
  words: string,
): { kind: KindName; value: Value } {
  const here = (item: { first: number; last: number }) => item.first === first && item.last === last;
  switch (sort) {
    case 'number': {
      const figure = Number(words.replace(/,/g, ''));
      const low = Number.isFinite(figure) ? figure : null;
      const plain = { type: 'number', low, high: low, dimension: 'count', unit: null, hedge: 'exact' } as const;
      return { kind: 'number', value: quantities.find(here)?.value ?? plain };
    }
    case 'time': {
      const value = times.find(here)?.value;
      return { kind: 'date', value: value ?? { type: 'date', start: null, end: null, precision: 'day' } };
    }
    case 'name':
      return names.find(here)?.type === 'place'
        ? { kind: 'place', value: { type: 'place', place: words, within: [], nearness: null } }
        : { kind: 'name', value: { type: 'name', name: words } };
    case 'quote':
      return { kind: 'quote', value: { type: 'quote', words, speaker: null } };
    default:
      return { kind: 'polarity', value: { type: 'polarity', event: words, holds: true } };
  }
}
