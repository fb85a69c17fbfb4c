import type { Quotation } from '../../model';
import type { Report } from '../attribution/report';
import { rangeOf } from '../token-range';
import { pairQuotes } from './pairs';
import type { QuotationInput, QuotedTokens, Speech } from './scene';
import { sortOf } from './sort';
import { findSpeakers } from './speaker';
import { entityOf } from './who';

export type { QuotationInput, Speech } from './scene';

/** A quotation with the words that name its speaker, for attributions. */
export interface FoundQuotation {
  readonly quotation: Quotation;
  readonly speech: Speech | null;
}

/** All quotations of an article in order, outermost marks only. */
export function findQuotations(input: QuotationInput, reports: readonly Report[]): FoundQuotation[] {
  const { text } = input.article;
  const quoted = pairQuotes(input.article).flatMap(({ start, end, inner }): QuotedTokens[] => {
    const range = rangeOf({ start, end }, input.tokens);
    return range ? [{ ...range, inner }] : [];
  });
  const speakers = findSpeakers(input, quoted, reports);
  return quoted.map((quote, at) => {
    const { start, end, first, last, inner } = quote;
    const opens = input.sentences[input.tokens[first]?.sentence ?? -1]?.first === first;
    const sort = sortOf(text.slice(inner.start, inner.end), speakers[at] ?? null, opens);
    const speech = sort === 'speech' ? (speakers[at] ?? null) : null;
    const quotation: Quotation = {
      start,
      end,
      first,
      last,
      inner,
      text: text.slice(start, end),
      speaker: speech && entityOf(input, speech.source, speech.head),
      speakerText: speech && text.slice(speech.source.start, speech.source.end),
      sort,
    };
    return { quotation, speech };
  });
}
