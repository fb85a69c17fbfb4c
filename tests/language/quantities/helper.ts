import { parse } from '../../../src/language/grammar-pass';
import { findQuantities } from '../../../src/language/quantities';
import { splitSentences } from '../../../src/language/tokens';
import type { Article, Quantity } from '../../../src/model';

type Times = Parameters<typeof findQuantities>[3];

/** Quantities of a bare text, without time expressions unless given. */
export function quantitiesOf(text: string, times: Times = []): Quantity[] {
  const { tokens, children } = parse(splitSentences(articleOf(text)));
  return findQuantities(text, tokens, children, times);
}

export function articleOf(text: string): Article {
  return { text, paragraphs: [{ start: 0, end: text.length, kind: 'body' }] } as unknown as Article;
}

/** "low–high dimension unit hedge" of each quantity, to compare in one line. */
export function briefly(text: string, times: Times = []): string[] {
  return quantitiesOf(text, times).map(({ value }) => {
    const { low, high, dimension, unit, hedge } = value;
    const ends = low === high ? `${low}` : `${low ?? ''}..${high ?? ''}`;
    return [ends, dimension, unit ?? '-', hedge === 'exact' ? '' : hedge].join(' ').trim();
  });
}
