import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/read';
import { paragraphsOf } from './paragraphs';

const STORY = 'The ferry struck a rock at dawn on Monday, and nobody was hurt, the coast guard said.';

describe('what cannot be read', () => {
  it.each([
    ['an empty file', '', 'empty-article'],
    ['white space', ' \r\n\t\ufeff\n', 'empty-article'],
    ['front matter alone', '---\npublisher: Larne Courier\n---\n\n', 'empty-article'],
    ['a page without words', '<!doctype html><html><body><img src="a.png"></body></html>', 'empty-article'],
    ['bytes', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0', 'binary-article'],
    [
      'undecodable bytes',
      '\ufffdPK\u0003\u0004\ufffd\ufffd\u0001\ufffd\ufffd\ufffd\ufffd\ufffd\u0002x'.repeat(5),
      'binary-article',
    ],
    ['a text of six million characters', 'a'.repeat(6_000_000), 'article-too-large'],
    ['a page of a million entities', `<html><p>${'&amp;'.repeat(900_000)}</p></html>`, 'article-too-large'],
  ])('refuses %s in one line', (_, source, code) => {
    expect(() => readArticle(source, { path: 'story/one' })).toThrowError(
      expect.objectContaining({ code, message: expect.stringMatching(/^story\/one[^\n]*\.$/) }),
    );
  });

  it('refuses a given date that is none, and an unknown format', () => {
    expect(() => readArticle(STORY, { published: 'soon' })).toThrowError(
      expect.objectContaining({ code: 'invalid-argument' }),
    );
    expect(() => readArticle(STORY, { format: 'pdf' as never })).toThrowError(
      expect.objectContaining({ code: 'unknown-format' }),
    );
  });
});

describe('what is odd but readable', () => {
  it('reads CRLF, a byte order mark and Latin-1 punctuation', () => {
    const { article, paragraphs } = paragraphsOf(
      `\ufeffFerry runs aground\r\n\r\n${STORY} It cost \u00a34, \u0093no\u0094.\r\n`,
    );
    expect(article.source.startsWith('\ufeff')).toBe(true);
    expect(paragraphs.map(([kind]) => kind)).toEqual(['title', 'body']);
    expect(article.map[0]!.source).toBe(1);
  });

  it.each([
    [
      'German',
      'Die Fähre ist am Montag im Morgengrauen auf einen Felsen gelaufen, und niemand wurde verletzt, wie die Küstenwache am Abend mitteilte. Das Schiff soll in den nächsten Tagen in den Hafen von Larne geschleppt und dort untersucht werden.',
    ],
    [
      'Spanish',
      'El transbordador chocó contra una roca al amanecer del lunes y nadie resultó herido, según informó la guardia costera por la noche. El barco será remolcado al puerto de Larne en los próximos días para ser examinado allí.',
    ],
    [
      'Russian',
      'Паром налетел на скалу на рассвете в понедельник, никто не пострадал, сообщила вечером береговая охрана. Судно отбуксируют в порт Ларн в ближайшие дни.',
    ],
  ])('warns of %s, once', (_, source) => {
    expect(readArticle(source, { path: 'a.txt' }).warnings).toEqual([
      'a.txt does not seem to be in English; factdiff reads English only, so its claims are not reliable.',
    ]);
  });

  it('does not warn of English, be it a list of names and figures', () => {
    expect(readArticle(`${STORY} `.repeat(5)).warnings).toEqual([]);
    const results =
      'Larne 3, Belfast 1 after extra time. Ballymena 0, Coleraine 2, with goals from Kerr and Boyle. Portadown 1, Glenavon 1. The top of the table: Larne 44 points, Coleraine 41, Linfield 40, Crusaders 38 and Glentoran 36.';
    expect(readArticle(results).warnings).toEqual([]);
  });

  it('takes what the caller knows before what the article says', () => {
    const source = `---\ntitle: Ferry\npublisher: Courier\npublished: 2025-03-04\n---\n${STORY}`;
    const given = { id: 'one', title: 'Ship', publisher: 'Post', published: '2025-03-05', url: 'https://x.example' };
    expect(readArticle(source, given)).toMatchObject(given);
  });

  it.each([
    ['text', Array.from({ length: 3000 }, () => `${STORY} `.repeat(8)).join('\n\n')],
    ['markdown', Array.from({ length: 3000 }, () => `*${STORY}* `.repeat(8)).join('\n\n')],
  ] as const)(
    'reads two megabytes of %s in a moment',
    (format, source) => {
      expect(source.length).toBeGreaterThan(2_000_000);
      const start = performance.now();
      readArticle(source, { format });
      // A quarter of a second on an idle machine; anything quadratic takes minutes.
      expect(performance.now() - start).toBeLessThan(10_000);
    },
    30_000,
  );
});
