import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../src/index';
import { type Report, ReportSchema } from '../src/model';

const STORIES = resolve(import.meta.dirname, '../fixtures/stories');
const slugs = readdirSync(STORIES).sort();

interface Named {
  readonly id: string;
  readonly path: string;
  readonly text: string;
}

const articlesOf = (slug: string): Named[] =>
  readdirSync(join(STORIES, slug))
    .filter((name) => name !== 'expected.json')
    .sort()
    .map((name) => ({ id: name, path: name, text: readFileSync(join(STORIES, slug, name), 'utf8') }));

const claimsOf = (report: Report) => [
  ...report.findings.flatMap(({ positions }) => positions.flatMap(({ claims }) => claims)),
  ...report.agreements.flatMap(({ claims }) => claims),
];
const withoutOrder = (report: Report) => ({
  ...report,
  articles: [...report.articles].sort((a, b) => (a.id < b.id ? -1 : 1)),
});

/** About something that no story tells, in words that none shares. */
const UNRELATED: Named = {
  id: 'zz-unrelated.txt',
  path: 'zz-unrelated.txt',
  text: 'Glaze tips for potters\n\nA thin slip dries without cracks. Grey ash gives a soft green where the kiln is cool.\n',
};

describe.each(slugs)('story %s', (slug) => {
  const articles = articlesOf(slug);
  const report = compare(articles);

  it('gives a report that the schema knows', () => {
    expect(ReportSchema.parse(report)).toEqual(report);
  });

  it('points at the exact characters of every claim', () => {
    const sources = new Map(articles.map(({ id, text }) => [id, text]));
    for (const { article, span, sentence, location, text } of claimsOf(report)) {
      const source = sources.get(article)!;
      const words = source.slice(span.start, span.end);
      if (!/\.(?:html?|json)$/.test(article))
        expect(words.replace(/[\s>*_[\]]+/g, ' ')).toBe(text.replace(/[\s>*_[\]]+/g, ' '));
      expect(sentence.start <= span.start && span.end <= sentence.end).toBe(true);
      const lines = source.slice(0, span.start).split(/\r\n|\n|\r/);
      expect([location.line, location.column]).toEqual([lines.length, lines.at(-1)!.length + 1]);
    }
  });

  it('does not depend on the order of the articles', () => {
    const backwards = compare([...articles].reverse());
    expect(withoutOrder(backwards)).toEqual(withoutOrder(report));
    expect(backwards.articles.map(({ id }) => id)).toEqual(articles.map(({ id }) => id).reverse());
  });

  it('is not changed by an article about something else', () => {
    const more = compare([...articles, UNRELATED]);
    expect(more.findings.map(({ id }) => id)).toEqual(report.findings.map(({ id }) => id));
  });

  it('finds nothing between an article and itself', () => {
    for (const article of articles) {
      const twice = compare([article, { ...article, id: `again-${article.id}` }]);
      const across = twice.findings.filter(({ positions }) => {
        const sides = positions.map(
          ({ claims }) => new Set(claims.map((claim) => claim.article.replace(/^again-/, ''))),
        );
        // A disagreement inside the article is one of each copy, with the same words on each side.
        const words = positions.map(({ claims }) => new Set(claims.map(({ span }) => `${span.start}-${span.end}`)));
        return sides.length > 1 && words[0]!.size > 0 && [...words[0]!].some((each) => words[1]!.has(each));
      });
      expect(across).toEqual([]);
    }
  });
});

describe('any text', () => {
  it('is read without a crash, and every claim slices back', { timeout: 120_000 }, () => {
    const word = fc.constantFrom(
      ...'on 4 May 12 people were killed the minister said “no” not Monday $3.2bn at least a dozen in Westport Ada Lindholm did deny -- . , ( ) \n \n\n 1, 2024 %'.split(
        ' ',
      ),
    );
    const text = fc
      .array(fc.oneof({ weight: 9, arbitrary: word }, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 60 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (a, b) => {
        const sources: Record<string, string> = {
          a: `Ada Lindholm said. ${a.replaceAll('\0', '')}`,
          b: `Ada Lindholm spoke. ${b.replaceAll('\0', '')}`,
        };
        const report = compare(
          Object.entries(sources).map(([id, source]) => ({ id, text: source, format: 'text' as const })),
        );
        for (const { article, span, text: words } of claimsOf(report)) {
          expect(sources[article]!.slice(span.start, span.end).replace(/\s+/g, ' ')).toBe(words.replace(/\s+/g, ' '));
        }
      }),
      { numRuns: 60, seed: 7 },
    );
  });
});

describe('any time zone', () => {
  it('gives the same report', { timeout: 120_000 }, async () => {
    const cli = resolve(import.meta.dirname, '../dist/cli.js');
    const run = async (TZ: string) => {
      const options = { cwd: STORIES, env: { PATH: process.env.PATH ?? '', TZ }, maxBuffer: 1 << 28 };
      return (
        await promisify(execFile)(process.execPath, [cli, 'check', '.', '-f', 'json', '--fail-on', 'never'], options)
      ).stdout;
    };
    const here = await run('UTC');
    for (const zone of ['Asia/Tokyo', 'America/Los_Angeles']) expect(await run(zone)).toBe(here);
  });
});
