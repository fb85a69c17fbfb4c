import type { Article, Document, Sentence } from '../model';
import { findReports } from './attribution/find-reports';
import { parse } from './grammar-pass';
import { findQuotations } from './quotations';
import { splitSentences } from './tokens';

/** Reads the language of one article: sentences, grammar, names, times, quantities, quotations, sources, stances. */
export function readDocument(article: Article): Document {
  const raw = splitSentences(article);
  const { tokens, children } = parse(raw);
  let first = 0;
  const sentences: Sentence[] = raw.map(({ start, end, paragraph, title, words }, index) => {
    const sentence = { index, start, end, paragraph, title, first, last: first + words.length };
    first = sentence.last;
    return sentence;
  });
  const grammar = { sentences, tokens, children };
  const found = findQuotations({ ...grammar, article, names: [], references: [] }, findReports(grammar));
  return {
    article,
    ...grammar,
    names: [],
    entities: [],
    references: [],
    times: [],
    quantities: [],
    quotations: found.map(({ quotation }) => quotation),
    attributions: [],
    stances: new Map(),
    reference: null,
  };
}
