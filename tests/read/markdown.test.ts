import { describe, expect, it } from 'vitest';
import { FactdiffError } from '../../src/model';
import { readArticle, toSource } from '../../src/read';
import { paragraphsOf } from './paragraphs';

const FRONT = `---
title: "The mayor\\u2019s \\"last\\" budget"
publisher: The Larne Courier
published: 2025-03-04T06:00:00Z
byline: Ann Other
url: https://larne.example/budget
---
`;

describe('Markdown', () => {
  it('reads the front matter', () => {
    const { article, paragraphs } = paragraphsOf(`${FRONT}\nThe council met on Monday.\n`);
    expect(article).toMatchObject({
      format: 'markdown',
      title: 'The mayor’s "last" budget',
      publisher: 'The Larne Courier',
      published: '2025-03-04T06:00:00Z',
      byline: 'Ann Other',
      url: 'https://larne.example/budget',
    });
    expect(paragraphs).toEqual([
      ['title', 'The mayor’s "last" budget'],
      ['body', 'The council met on Monday.'],
    ]);
  });

  it('maps the title of the front matter to its place, escapes included', () => {
    const article = readArticle(`${FRONT}The council met.`);
    const at = article.text.indexOf('mayor’s "last"');
    const span = toSource(article, { start: at, end: at + 'mayor’s "last"'.length });
    expect(article.source.slice(span.start, span.end)).toBe('mayor\\u2019s \\"last\\"');
  });

  it.each([
    ['date: 4 March 2025', '2025-03-04'],
    ['date: 2025-03-04 06:00:00 +0200', '2025-03-04T06:00:00+02:00'],
    ['pubDate: Tue, 04 Mar 2025 06:00:00 GMT', '2025-03-04T06:00:00Z'],
    ['published: ', null],
  ])('reads %s as %s', (line, published) => {
    expect(readArticle(`---\n${line}\n---\nThe council met.`).published).toBe(published);
  });

  it('reads the common synonyms', () => {
    const article = readArticle(
      '---\nheadline: Budget\nsource: Larne Courier\nauthors: [Ann Other, Jo Bloggs]\n---\nThe council met.',
    );
    expect(article).toMatchObject({ title: 'Budget', publisher: 'Larne Courier', byline: 'Ann Other, Jo Bloggs' });
  });

  it.each([
    ['not valid YAML', '---\ntitle: x\nbyline: "open\n---\nThe council met.', 3],
    ['not closed', '---\ntitle: x\nThe council met.', 1],
    ['not keys and values', '---\n- a\n- b\n---\nThe council met.', 2],
    ['not a date', '---\ntitle: x\npublished: last Tuesday\n---\nThe council met.', 3],
    ['no day of the calendar', '---\npublished: 2025-02-30\n---\nThe council met.', 2],
  ])('names the line of front matter that is %s', (_, source, line) => {
    const error = (() => {
      try {
        readArticle(source, { path: 'story/one.md' });
      } catch (caught) {
        return caught;
      }
    })();
    expect(error).toBeInstanceOf(FactdiffError);
    expect(error).toMatchObject({ code: 'invalid-front-matter', line });
    expect((error as Error).message).toMatch(/^story\/one\.md[:,].*\.$/s);
  });

  it.each([
    ['The **council** met on _Monday_.', 'The council met on Monday.'],
    ['The [council](https://x.example/a_(b) "t") met.', 'The council met.'],
    ['The [council][c] met.\n\n[c]: https://x.example', 'The council met.'],
    ['![the hall](hall.jpg)\nThe council met.', 'The council met.'],
    ['A vote[^1] was held.', 'A vote was held.'],
    ['“[The council] met,” she said.', '“[The council] met,” she said.'],
    ['It grew 2 * 3 times, to snake_case.', 'It grew 2 * 3 times, to snake_case.'],
    ['It cost ~40 euros, ~~not 30~~.', 'It cost ~40 euros, not 30.'],
    ['It cost 5\\* &pound;4 &amp; more&nbsp;so.', 'It cost 5* £4 & more so.'],
    ['> The council\n> met on\n> Monday.', 'The council met on Monday.'],
    ['The council\nmet on\nMonday.', 'The council met on Monday.'],
    ['The <em>council</em> met<br>on <https://x.example> Monday.', 'The council met on Monday.'],
    ['```\ncode\n```\nThe council met.', 'The council met.'],
    ['The year ended in\n1984. It was cold.', 'The year ended in 1984. It was cold.'],
  ])('reads the words of %j', (source, words) => {
    expect(paragraphsOf(source, { format: 'markdown' }).paragraphs).toEqual([['body', words]]);
  });

  it('reads items, headings and rows as paragraphs, the first heading as the title', () => {
    const source =
      '# Budget *day*\n\n## What it costs ##\n\n- Bins: £52\n- Parking: 40p\n  more\n\n| Who | Vote |\n|---|---|\n| Ann | yes |\n\nThe end\n---\n';
    expect(paragraphsOf(source, { format: 'markdown' }).paragraphs).toEqual([
      ['title', 'Budget day'],
      ['body', 'What it costs'],
      ['body', 'Bins: £52'],
      ['body', 'Parking: 40p more'],
      ['body', '| Who | Vote |'],
      ['body', '| Ann | yes |'],
      ['body', 'The end'],
    ]);
  });

  it('marks a heading that repeats the title as a title', () => {
    const { paragraphs } = paragraphsOf('---\ntitle: Budget day\n---\n# Budget day\n\nThe council met.');
    expect(paragraphs.map(([kind]) => kind)).toEqual(['title', 'title', 'body']);
  });
});
