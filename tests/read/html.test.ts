import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toSource } from '../../src/read';
import { paragraphsOf } from './paragraphs';

function page(name: string) {
  return paragraphsOf(readFileSync(new URL(`../../fixtures/pages/${name}`, import.meta.url), 'utf8'), { path: name });
}

describe('saved pages', () => {
  it('reads the story and the metadata of a page with JSON-LD, notices, related links and entities', () => {
    const { article, paragraphs } = page('bridge.html');
    expect(article).toMatchObject({
      format: 'html',
      title: 'Old Marl bridge to close for nine weeks',
      publisher: 'The Marlow Vale Gazette',
      published: '2025-05-06T07:30:00+01:00',
      byline: 'Petra Lunn, Sid Oakes',
      url: 'https://gazette.example/news/old-marl-bridge',
    });
    const body = paragraphs.filter(([kind]) => kind === 'body').map(([, words]) => words.slice(0, 27));
    expect(body).toEqual([
      'The Old Marl bridge will be',
      '“It is not falling down,” s',
      'Traders in Fore Street fear',
      'What comes next',
      'A weight limit of 7.5 tonne',
    ]);
    expect(paragraphs[0]).toEqual(['title', 'Old Marl bridge to close for nine weeks']);
    expect(article.text).not.toMatch(/cookies|six weeks|Not a paragraph|Ferry fares/);
  });

  it.each([
    ['bridge.html', 'Old Marl bridge to close', 'Old Marl bridge to&nbsp;close'],
    ['bridge.html', 'The Old Marl bridge', 'The <strong>Old Marl</strong> bridge'],
    ['bridge.html', '£1.4m', '&pound;1.4m'],
    ['bridge.html', 'Saint Hew’s Lane', 'Saint Hew&#8217;s Lane'],
    ['bridge.html', 'the ironmonger’s there', 'the ironmonger&#x2019;s there'],
    ['bridge.html', '4 & 6 will be sent', '4 &amp; 6 will be <a href="/buses">sent'],
    ['plant.html', '5 a.m. — before', '5 a.m. &mdash; before'],
    ['plant.html', 'cost <of repairs>', 'cost &lt;of repairs&gt;'],
    ['plant.html', '"for weeks rather than days"', '&quot;for weeks rather than days&quot;'],
    ['short.html', 'since 1951', 'since 1951'],
  ])('%s: shows %j in the source', (name, words, markup) => {
    const { article } = page(name);
    const start = article.text.indexOf(words);
    expect(start).toBeGreaterThanOrEqual(0);
    const span = toSource(article, { start, end: start + words.length });
    expect(article.source.slice(span.start, span.end)).toBe(markup);
  });

  it('reads a page without JSON-LD whose paragraphs are divided by <br>', () => {
    const { article, paragraphs } = page('plant.html');
    expect(article).toMatchObject({
      publisher: 'Northern Industry Today',
      published: '2025-10-21T14:05:00Z',
      byline: 'Ulla Strand',
    });
    expect(paragraphs.map(([kind]) => kind)).toEqual(['title', 'body', 'body', 'body', 'body']);
  });

  it('reads all of a page that is too short for Readability', () => {
    expect(page('short.html').paragraphs).toEqual([
      ['title', 'Museum finds lost portrait'],
      ['boilerplate', 'Front page'],
      ['body', 'A portrait missing since 1951 was found behind a boiler, the museum in Estmoor said on Friday.'],
    ]);
  });

  it.each([
    ['<p>The ferry struck a rock.</p>', 'The ferry struck a rock.'],
    ['<html><p>The ferry struck a rock.', 'The ferry struck a rock.'],
    ['<!-- a > b --><p>The ferry<br>struck <!-- no -->a rock.</p>', 'The ferry struck a rock.'],
    ['<p title="a > b">5 < 6 & 7 &nosuch; &copy2024 &ngE; &amp;amp; x.</p>', '5 < 6 & 7 &nosuch; ©2024 ≧̸ &amp; x.'],
    ['<p>It cost&shy;ed \u20ac4.<script>if (a < b) "</p>"</script> Then\r\nmore.</p>', 'It costed €4. Then more.'],
  ])('reads %j', (source, words) => {
    const { article, paragraphs } = paragraphsOf(source, { format: 'html' });
    expect(paragraphs).toEqual([['body', words]]);
    const span = toSource(article, { start: words.length - 2, end: words.length });
    expect(source.slice(span.start, span.end)).toBe(words.slice(-2));
  });

  it('passes over a date that is none, and says so', () => {
    const source =
      '<html><head><meta name="date" content="yesterday"></head><body><p>The ferry struck a rock.</p></body></html>';
    const { article } = paragraphsOf(source, { path: 'a.html' });
    expect(article.published).toBeNull();
    expect(article.warnings).toEqual([
      `a.html: The page's date of publication "yesterday" cannot be read as a date and was passed over.`,
    ]);
  });

  it('reads a page nested deeper than any parser recurses', () => {
    const source = `<html><body>${'<div>'.repeat(3000)}The ferry struck a rock.${'</div>'.repeat(3000)}</body></html>`;
    expect(paragraphsOf(source).paragraphs).toEqual([['body', 'The ferry struck a rock.']]);
  });
});
