import { readDocument } from '../../src/language';
import type { Article, Document } from '../../src/model';

/** An article of plain paragraphs (blank lines between), as the reading stage would hand it on. */
export function articleOf(text: string): Article {
  const paragraphs = [...text.matchAll(/[^\n]+(?:\n(?!\n)[^\n]+)*/g)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
    kind: 'body' as const,
  }));
  return {
    id: 'article',
    path: null,
    format: 'text',
    source: text,
    text,
    map: [{ text: 0, source: 0, textLength: text.length, sourceLength: text.length }],
    paragraphs,
    title: null,
    publisher: null,
    published: null,
    byline: null,
    url: null,
    warnings: [],
  };
}

export function documentOf(text: string): Document {
  return readDocument(articleOf(text));
}
