import { compareQuotes } from '../language/quotations/compare';
import type { Quotation } from '../model';
import { isIn, type Piece, type Scene } from './piece';
import { plainly } from './plainly';

/** Shorter quotations are single words that a writer marks. */
const FEWEST_WORDS = 3;

/** Quotations of a draft sentence: their words must stand in a source, quoted or not. */
export function quotePieces(scene: Scene): Piece[] {
  return scene.document.quotations.filter((quote) => isIn(scene, quote)).flatMap((quote) => ofQuote(quote, scene));
}

function ofQuote(quote: Quotation, { document, index, context }: Scene): Piece[] {
  const words = document.article.text.slice(quote.inner.start, quote.inner.end);
  if (words.trim().split(/\s+/).length < FEWEST_WORDS) return [];
  const { first, last } = quote;
  const plain = plainly(words);
  const stands = index.documents.some(({ text }) => text.includes(plain));
  let differs = false;
  if (!stands)
    for (const { document: source } of index.documents)
      for (const other of source.quotations) {
        const { relation } = compareQuotes(words, source.article.text.slice(other.inner.start, other.inner.end));
        if (relation === 'same' || relation === 'shortened')
          return [piece(first, last, {}, context(first, last).nearest)];
        differs ||= relation === 'differs';
      }
  const evidence = stands ? {} : { [differs ? 'quoteDiffers' : 'quoteMissing']: 1 };
  return [piece(first, last, evidence, context(first, last).nearest)];
}

const piece = (first: number, last: number, evidence: Record<string, number>, nearest: number): Piece => ({
  sort: 'quote',
  first,
  last,
  nearest,
  evidence,
});
