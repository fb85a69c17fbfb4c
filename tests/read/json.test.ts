import { describe, expect, it } from 'vitest';
import { toSource } from '../../src/read';
import { paragraphsOf } from './paragraphs';

describe('the simple JSON form', () => {
  const source =
    '\ufeff{"title": "Caf\\u00e9 burns", "publisher": "Larne Courier", "published": "2025-03-04", "url": "https://x.example",\n "text": "A fire\\nclosed it.\\n\\nThe owner said \\"no\\" \\ud83d\\ude00."}';

  it('reads the text as plain text and maps escapes', () => {
    const { article, paragraphs } = paragraphsOf(source);
    expect(article).toMatchObject({
      format: 'json',
      title: 'Café burns',
      publisher: 'Larne Courier',
      published: '2025-03-04',
    });
    expect(paragraphs.map(([, words]) => words)).toEqual([
      'Café burns',
      'A fire',
      'closed it.',
      'The owner said "no" 😀.',
    ]);
    const start = article.text.indexOf('"no" 😀');
    const span = toSource(article, { start, end: start + '"no" 😀'.length });
    expect(source.slice(span.start, span.end)).toBe('\\"no\\" \\ud83d\\ude00');
  });

  it('warns of a date that is none', () => {
    const { article } = paragraphsOf('{"text": "A fire closed it.", "published": "soon"}', { path: 'a.json' });
    expect(article.warnings).toEqual(['a.json: published "soon" cannot be read as a date and was passed over.']);
  });

  it.each([
    ['{"text": "A fire', 'a.json:1: this is not valid JSON: it ends too early.'],
    ['{"text": "A fire",\n}', 'a.json:2: this is not valid JSON: a character stands where none is allowed.'],
    ['{"title": "A fire"}', 'a.json: "text" is not a string; expected { "text": …'],
    ['[1]', 'a.json: it is no object; expected'],
  ])('refuses %j', (text, message) => {
    expect(() => paragraphsOf(text, { path: 'a.json' })).toThrowError(
      expect.objectContaining({ code: 'invalid-json', message: expect.stringContaining(message) }),
    );
  });
});
