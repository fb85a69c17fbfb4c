import type { Claim, Document, Quotation } from '../../model';
import { claimOf, rangeOfTokens } from '../shared/claim';
import { topicOf } from '../shared/topic';

/** Fewer words than this are anybody's ("Yes, of course"). */
const LEAST = 4;

/** The sentences of a quotation as token ranges: outlets cut speeches at sentence ends. */
function partsOf(document: Document, quotation: Quotation): { first: number; last: number }[] {
  const inside = (at: number) =>
    document.tokens[at]!.start >= quotation.inner.start && document.tokens[at]!.end <= quotation.inner.end;
  const parts: { first: number; last: number }[] = [];
  for (let at = quotation.first; at < quotation.last; at++) {
    if (!inside(at)) continue;
    const part = parts.at(-1);
    if (part && part.last === at && document.tokens[at - 1]!.sentence === document.tokens[at]!.sentence) part.last++;
    else parts.push({ first: at, last: at + 1 });
  }
  return parts.filter(
    ({ first, last }) => document.tokens.slice(first, last).filter(({ tag }) => tag !== 'PUNCT').length >= LEAST,
  );
}

/** Every sentence that an article puts between quotation marks, with its speaker. */
export function findQuotes(document: Document): Claim[] {
  return document.quotations.flatMap((quotation) =>
    partsOf(document, quotation).map(({ first, last }) => {
      const range = rangeOfTokens(document, first, last);
      const words = document.article.text.slice(range.start, range.end);
      const { speaker } = quotation;
      const name = speaker === null ? quotation.speakerText : document.entities[speaker]!.name;
      const outside = { first: quotation.last, last: quotation.last };
      const topic = topicOf(
        document,
        { ...range, ...outside },
        { slot: 'words', entities: speaker === null ? [] : [speaker], event: null, at: first },
      );
      return claimOf(document, {
        kind: 'quote',
        range,
        value: { type: 'quote', words, speaker: name },
        topic: { ...topic, entities: speaker === null ? [] : [speaker] },
        stance: 'asserted',
        source: null,
      });
    }),
  );
}
