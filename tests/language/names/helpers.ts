import { readDocument } from '../../../src/language';
import type { Article, Document } from '../../../src/model';

/** A document of plain paragraphs; the first is a title when asked for. */
export function documentOf(text: string, options: { title?: boolean } = {}): Document {
  const paragraphs: Article['paragraphs'][number][] = [];
  for (const match of text.matchAll(/[^\n]+/g)) {
    const kind = options.title && paragraphs.length === 0 ? 'title' : 'body';
    paragraphs.push({ start: match.index, end: match.index + match[0].length, kind });
  }
  return readDocument({
    id: 'a',
    path: null,
    format: 'text',
    source: text,
    text,
    map: [],
    paragraphs,
    title: null,
    publisher: null,
    published: null,
    byline: null,
    url: null,
    warnings: [],
  });
}

/** "text|type" of every mention, in order. */
export function namesIn(text: string, options: { title?: boolean } = {}): string[] {
  return documentOf(text, options).names.map((name) => `${name.text}|${name.type}`);
}

/** All names of each entity, joined, in order of first mention. */
export function entitiesIn(text: string, options: { title?: boolean } = {}): string[] {
  return documentOf(text, options).entities.map(({ names }) => names.join(' = '));
}
