import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Story } from '../../src/formats';
import { compare } from '../../src/index';

const ROOT = resolve(import.meta.dirname, '../..');

/** A story of `fixtures/stories` with the report that the engine gives it. */
export function storyOf(slug: string, name: string | null = null): Story {
  const folder = join(ROOT, 'fixtures/stories', slug);
  const articles = readdirSync(folder)
    .filter((file) => file !== 'expected.json')
    .sort()
    .map((id) => ({ id, path: `stories/${slug}/${id}`, text: readFileSync(join(folder, id), 'utf8') }));
  return { name, report: compare(articles), sources: Object.fromEntries(articles.map(({ id, text }) => [id, text])) };
}

/** One story as three kinds of file: a page, a wire item in JSON, and text with front matter. */
export function mixedStory(): Story {
  const page = `<!doctype html><html><head><title>Ferry runs aground</title><style>p{color:red}</style></head><body><header><nav>Home</nav></header><article><h1>Ferry runs aground</h1><script>var hidden = "Monday";</script><p>The ferry Halden ran aground off Brenna on <b>Monday</b> with 42 people on board, the coast guard said &amp; confirmed.</p><p>The ferry Halden was built in 1994.</p></article></body></html>`;
  const item = JSON.stringify({
    uri: 'wire-1',
    headline: 'Ferry aground',
    language: 'en',
    versioncreated: '2024-03-12T09:00:00Z',
    body_text:
      'The ferry Halden ran aground off Brenna on Tuesday with 51 people on board.\n\n"We are safe," a passenger said.',
  });
  const text =
    '---\ntitle: The ferry Halden ran aground on Monday\npublished: 2024-03-12\npublisher: Coast Post\n---\nThe ferry Halden ran aground off Brenna on Monday. There were 42 people on board.\n';
  const articles = [
    { id: 'page.html', text: page },
    { id: 'item.json', text: item, format: 'ninjs' as const },
    { id: 'post.md', text },
  ];
  return {
    name: null,
    report: compare(articles),
    sources: Object.fromEntries(articles.map(({ id, text }) => [id, text])),
  };
}
