import { readDocument } from '../../../src/language';
import type { Article, Document, Sentence, Token } from '../../../src/model';

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

/** One long sentence of words without grammar, cut at spaces and marks: for texts whose tagging is not the point. */
export function roughGrammar(text: string): { sentences: Sentence[]; tokens: Token[]; children: number[][] } {
  const tokens = [...text.matchAll(/[\p{L}\d]+\.?|[^\s\p{L}\d]/gu)].map((match, index): Token => {
    const [word] = match;
    const lower = word.toLowerCase();
    const span = { start: match.index, end: match.index + word.length };
    return { ...span, index, sentence: 0, text: word, lower, lemma: lower, tag: 'PROPN', head: -1, relation: 'dep' };
  });
  const sentence = { index: 0, start: 0, end: text.length, first: 0, last: tokens.length, paragraph: 0, title: false };
  return { sentences: [sentence], tokens, children: tokens.map(() => []) };
}
