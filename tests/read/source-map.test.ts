import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ArticleFormat, FORMATS } from '../../src/model';
import { locationOf, readArticle, toSource } from '../../src/read';

const WORDS = [
  'council',
  'Zoë',
  'naïve',
  '£318m',
  'R&D',
  '“no”',
  '5<6',
  'café',
  'it’s',
  '9,200',
  'Tuesday',
  '😀',
  'a.m.',
  '—',
  'the',
];
const paragraph = fc
  .array(fc.constantFrom(...WORDS), { minLength: 3, maxLength: 25 })
  .map((words) => `The ${words.join(' ')} said so.`);

const entity = (character: string) => `&#${character.codePointAt(0)};`;
const escapeHtml = (text: string) => text.replace(/[&<>]|[^\0-\x7f]/gu, entity);
const undoHtml = (text: string) =>
  text.replace(/<[^>]*>/g, '').replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
const escapeJson = (text: string) =>
  JSON.stringify(text).replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
const undoJson = (text: string) => JSON.parse(`"${text}"`) as string;

interface Codec {
  readonly write: (paragraphs: readonly string[]) => string;
  readonly undo: (source: string) => string;
}

/** How each format writes paragraphs, and how the words of a span of its source are had back. */
const CODECS: Record<ArticleFormat, Codec> = {
  text: { write: (all) => `\ufeff${all.join('\r\n\r\n')}\r\n`, undo: (source) => source },
  markdown: {
    write: (all) =>
      `---\npublisher: x\n---\n\n${all.map((text) => `> ${text.replace(/[<&]/g, entity).replace(/said/, '**said**')}`).join('\n\n')}`,
    undo: (source) => undoHtml(source.replaceAll('*', '')),
  },
  html: {
    write: (all) =>
      `<html><head><title>x</title></head><body><nav>Home</nav><article>${all.map((text) => `<p>${escapeHtml(text).replace(/said/, '<em class="a>b">said</em>')}</p>`).join('\n')}</article></body></html>`,
    undo: (source) => undoHtml(source.replaceAll('<em class="a>b">', '')),
  },
  ninjs: {
    write: (all) =>
      `{"uri": "x", "bodies": [{"value": ${escapeJson(all.map((text) => `<p>${escapeHtml(text)}</p>`).join('\n'))}}]}`,
    undo: (source) => undoHtml(undoJson(source)),
  },
  json: { write: (all) => `{"text": ${escapeJson(all.join('\n\n'))}}`, undo: undoJson },
};

describe('the map to the source', () => {
  it.each(FORMATS)(
    'leads every word of %s back to where it stands',
    (format) => {
      const { write, undo } = CODECS[format];
      fc.assert(
        fc.property(fc.array(paragraph, { minLength: 1, maxLength: 6 }), (paragraphs) => {
          const source = write(paragraphs);
          const article = readArticle(source, { format });
          const body = article.paragraphs.filter(({ kind }) => kind === 'body');
          expect(body.map(({ start, end }) => article.text.slice(start, end))).toEqual(paragraphs);
          let previous = 0;
          for (const { start, end } of body) {
            for (const word of article.text.slice(start, end).matchAll(/\S+/g)) {
              const span = toSource(article, { start: start + word.index, end: start + word.index + word[0].length });
              expect(undo(source.slice(span.start, span.end))).toBe(word[0]);
              expect(span.start).toBeGreaterThanOrEqual(previous);
              previous = span.end;
            }
          }
        }),
        { numRuns: 40, seed: 7 },
      );
    },
    60_000,
  );

  it('never fails on any text in any format, but with an error of ours', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FORMATS), fc.string({ unit: 'binary', maxLength: 200 }), (format, source) => {
        try {
          const article = readArticle(source, { format });
          for (const piece of article.map) {
            expect(piece.source + piece.sourceLength).toBeLessThanOrEqual(source.length);
          }
        } catch (error) {
          expect(error).toMatchObject({ name: 'FactdiffError' });
        }
      }),
      { numRuns: 200, seed: 7 },
    );
  }, 60_000);

  it('counts lines and columns from one, whatever ends a line', () => {
    const article = readArticle('One day.\r\nTwo days.\rThree days.\nFour days.');
    const at = (words: string) => {
      const start = article.source.indexOf(words);
      return locationOf(article, { start, end: start + words.length });
    };
    expect(at('One')).toEqual({ line: 1, column: 1, endLine: 1, endColumn: 4 });
    expect(at('days.\rThree')).toEqual({ line: 2, column: 5, endLine: 3, endColumn: 6 });
    expect(at('Four days.')).toEqual({ line: 4, column: 1, endLine: 4, endColumn: 11 });
  });
});
