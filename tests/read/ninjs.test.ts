import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toSource } from '../../src/read';
import { paragraphsOf } from './paragraphs';

function item(name: string) {
  return paragraphsOf(readFileSync(new URL(`../../fixtures/pages/${name}`, import.meta.url), 'utf8'), { path: name });
}

describe('ninjs', () => {
  it('reads bodies in HTML and the main headline of a 2.x item', () => {
    const { article, paragraphs } = item('harbour.ninjs.json');
    expect(article).toMatchObject({
      format: 'ninjs',
      publisher: 'Example Wire',
      published: '2025-07-09T11:20:00+02:00',
      byline: 'Mira Sand',
      url: 'https://wire.example/items/8841',
    });
    expect(paragraphs).toEqual([
      ['title', 'Pilots’ strike shuts "Port Ostra" for a second day'],
      [
        'body',
        'OSTRA, July 9 (Example Wire) – A strike by 41 harbour pilots shut Port Ostra for a second day on Wednesday.',
      ],
      ['body', 'The union says 9 ships wait in the roads; the port says 12 & expects more.'],
    ]);
  });

  it.each([
    ['Pilots’ strike shuts "Port', 'Pilots\\u2019 strike shuts \\"Port'],
    ['says 12 & expects', 'says <b>12</b> &amp; expects'],
    ['Wire) – A', 'Wire) \\u2013 A'],
  ])('shows %j in the source', (words, markup) => {
    const { article } = item('harbour.ninjs.json');
    const start = article.text.indexOf(words);
    const span = toSource(article, { start, end: start + words.length });
    expect(article.source.slice(span.start, span.end)).toBe(markup);
  });

  it('reads a 1.x item', () => {
    const { article, paragraphs } = item('harbour-1.ninjs.json');
    expect(article).toMatchObject({ title: 'Port shut by strike', published: '2025-07-09T09:20:00Z', url: null });
    expect(paragraphs.map(([, words]) => words)).toEqual([
      'Port shut by strike',
      'Harbour pilots at Port Ostra went on strike on Tuesday.',
      'The port said it had been "told at midnight".',
    ]);
  });

  it.each([
    ['{"uri":"x","headlines":[{"value":"Strike"}]}', '"bodies" (or "body_text") is missing'],
    ['{"uri":"x","bodies":[{"role":"main"}]}', '"bodies.0.value"'],
    ['[]', 'the item'],
  ])('says what %s lacks', (source, message) => {
    expect(() => paragraphsOf(source, { format: 'ninjs' })).toThrowError(
      expect.objectContaining({ code: 'invalid-ninjs', message: expect.stringContaining(message) }),
    );
  });
});
