import type { Claim, Document, Quotation, TokenRange } from '../../model';
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

/** Longest stretch from the words to their speaker that one claim takes in, in tokens. */
const REACH = 40;

/** The words with the name of who said them, where they stand near each other. */
function withSpeaker(document: Document, quotation: Quotation, first: number, last: number): TokenRange {
  const name = nearest(document, quotation, first, last);
  if (!name) return rangeOfTokens(document, first, last);
  const [from, to] = [Math.min(first, name.first), Math.max(last, name.last)];
  return to - from <= REACH ? rangeOfTokens(document, from, to) : rangeOfTokens(document, first, last);
}

function nearest(document: Document, { speaker }: Quotation, first: number, last: number) {
  const distance = (item: TokenRange) => (item.last <= first ? first - item.last : item.first - last);
  const outside = [...document.names, ...document.references].filter(
    (item) => item.entity === speaker && distance(item) >= 0,
  );
  return outside.sort((a, b) => distance(a) - distance(b))[0];
}

/** Every sentence that an article puts between quotation marks: its words, and apart from them who said it. */
export function findQuotes(document: Document): Claim[] {
  return document.quotations.flatMap((quotation) =>
    partsOf(document, quotation).flatMap(({ first, last }) => {
      const range = rangeOfTokens(document, first, last);
      const words = document.article.text.slice(range.start, range.end);
      const { speaker } = quotation;
      const name = speaker === null ? quotation.speakerText : document.entities[speaker]!.name;
      const entities = speaker === null ? [] : [speaker];
      const claim = (slot: string, over: TokenRange) =>
        claimOf(document, {
          kind: 'quote',
          range: over,
          value: { type: 'quote', words, speaker: name },
          topic: { ...topicOf(document, over, { slot, event: null, at: first }), entities },
          stance: 'asserted',
          source: null,
        });
      const said = claim('words', range);
      return speaker === null ? [said] : [said, claim('speaker', withSpeaker(document, quotation, first, last))];
    }),
  );
}
