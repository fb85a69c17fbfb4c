import type { Article, Document, Sentence, TimeMention } from '../model';
import { findAttributions } from './attribution';
import { findReports } from './attribution/find-reports';
import { parse } from './grammar-pass';
import { findNames } from './names';
import { findQuantities } from './quantities';
import { findQuotations } from './quotations';
import { findStances } from './stance';
import { findTimes, referenceOf } from './times';
import { rangeOf } from './token-range';
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
  const reference = referenceOf(article);
  const times = findTimes(article.text, reference, tokens).flatMap((time): TimeMention[] => {
    const range = rangeOf(time, tokens);
    return range ? [{ ...time, ...range }] : [];
  });
  const { names, entities, references } = findNames({ ...grammar, article, times });
  const reports = findReports(grammar);
  const quoted = findQuotations({ ...grammar, article, names, references }, reports);
  return {
    article,
    ...grammar,
    names,
    entities,
    references,
    times,
    quantities: findQuantities(article.text, tokens, children, times),
    quotations: quoted.map(({ quotation }) => quotation),
    attributions: findAttributions({ ...grammar, names, references }, reports, quoted),
    stances: findStances(grammar),
    reference,
  };
}
