import { createHash } from 'node:crypto';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { formatReport, formatStories } from '../../../src/formats';
import { SCRIPT, SCRIPT_HASH } from '../../../src/formats/html/script';
import { STYLE, STYLE_HASH } from '../../../src/formats/html/style';
import { fair, hostile } from '../../helpers/samples';

const page = formatReport(fair.report, 'html', { sources: fair.sources });
const { document } = parseHTML(page);
const texts = (
  selector: string,
  root: { querySelectorAll(s: string): Iterable<{ textContent: string | null }> } = document,
) => [...root.querySelectorAll(selector)].map((each) => each.textContent!.replace(/\s+/g, ' ').trim());

describe('html: the page', () => {
  it('needs no network and runs nothing but its own script', () => {
    const policy = document.querySelector('meta[http-equiv]')!.getAttribute('content');
    expect(policy).toBe(
      `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; script-src 'sha256-${SCRIPT_HASH}'; base-uri 'none'; form-action 'none'`,
    );
    expect(page).not.toMatch(/\b(?:src|srcset|action|poster)=|url\(|@import|\bon[a-z]+="|style="/);
  });

  it.each([
    ['style', STYLE, STYLE_HASH],
    ['script', SCRIPT, SCRIPT_HASH],
  ])('allows its %s by its hash', (name, text, hash) => {
    expect(createHash('sha256').update(text).digest('base64')).toBe(hash);
    expect(page).toContain(`<${name}>${text}</${name}>`);
  });

  it('has ids that are unique, and a target for every link', () => {
    const all = formatStories(
      [
        { ...fair, name: 'one' },
        { ...fair, name: 'two' },
      ],
      'html',
    );
    const ids = [...all.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of all.matchAll(/ href="#([^"]+)"/g)) expect(ids).toContain(target);
    for (const [, target] of all.matchAll(/ aria-labelledby="([^"]+)"/g)) expect(ids).toContain(target);
  });

  it('has a language, a title, one main part and headings in order', () => {
    expect(document.documentElement.getAttribute('lang')).toBe('en');
    expect(texts('title')).toEqual(['factdiff report']);
    expect(texts('main')).toHaveLength(1);
    const levels = [...page.matchAll(/<h([1-6])/g)].map((match) => Number(match[1]));
    expect(levels[0]).toBe(1);
    for (const [i, level] of levels.entries()) expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1);
  });
});

describe('html: the matrix', () => {
  it('has questions down, outlets across and the answer of each outlet', () => {
    expect(texts('thead th')).toEqual(['Question', 'Northern Postnorth.md', 'Southern Echosouth.md', 'coast.txt']);
    const [first] = document.querySelectorAll('tbody tr');
    expect(texts('td', first!)).toEqual(['A 4 May', 'B 11 May stands alone', 'A 4 May']);
  });

  it('says in words where an outlet says nothing', () => {
    expect(texts('tbody tr:nth-child(2) td')).toEqual(['A late', 'B early', 'says nothing']);
  });
});

describe('html: findings', () => {
  it('gives question, answers, words in context and why', () => {
    const [first] = document.querySelectorAll('.finding');
    expect(texts('h3', first!)).toEqual(['contradiction When is the harbour fair?']);
    expect(texts('q', first!)).toEqual([
      'The harbour fair opens on 4 May and runs for a week, the town said.',
      'The fair begins on May 4, as it did last year.',
      'Visitors can see the harbour fair from 11 May.',
    ]);
    expect(texts('.words', first!)).toEqual(['on 4 May', 'on May 4', 'from 11 May']);
    expect(texts('.why li', first!)).toContain('Stands alone: two articles agree on 4 May');
  });

  it('marks the words in which the sentences differ', () => {
    const marks = texts('.finding:first-of-type .pair mark');
    expect(marks.join(' ')).toContain('11');
    expect(marks.join(' ')).not.toContain('harbour');
  });
});

describe('html: the reading view', () => {
  it('shows every article whole, with its claims marked and linked to another answer', () => {
    const sources = [...document.querySelectorAll('.source')];
    expect(sources.map((each) => each.textContent)).toEqual(fair.report.articles.map(({ id }) => fair.sources![id]));
    const claims = [...sources[0]!.querySelectorAll('.claim')];
    expect(claims.map((each) => each.textContent)).toEqual(['it was late', 'on 4 May', 'About 40 stalls']);
    const target = document.getElementById(claims[1]!.getAttribute('href')!.slice(1));
    expect(target!.textContent).toBe('from 11 May');
  });

  it('leaves out front matter, and shows a page as its text', () => {
    const source =
      '<!doctype html><html><head><title>x</title></head><body><script>let a = "</p>";</script><p>Fish &amp; chips <b>on Monday</b>.</p><p>More.</p></body></html>';
    const [claim] = fair.report.findings[0]!.positions[1]!.claims;
    const start = source.indexOf('on Monday');
    const finding = {
      ...fair.report.findings[0]!,
      positions: [
        {
          ...fair.report.findings[0]!.positions[0]!,
          claims: [{ ...claim!, article: 'north.md', text: 'on Monday', span: { start, end: start + 9 } }],
        },
      ],
      outlier: null,
    };
    const html = formatReport({ ...fair.report, findings: [finding] }, 'html', {
      sources: { 'north.md': source, 'south.md': '---\ntitle: x\n---\nText.\n', 'coast.txt': '' },
    });
    const shown = texts('.source', parseHTML(html).document);
    expect(shown).toEqual(['Fish & chips on Monday . More.', 'Text.', '']);
  });

  it('is left out where there are no sources', () => {
    expect(parseHTML(formatReport(fair.report, 'html')).document.querySelectorAll('article')).toHaveLength(0);
  });

  it('takes no longer than it should for a page of unclosed tags', () => {
    const source = `<html><body>${'<script <!-- <p '.repeat(30_000)}`;
    const start = performance.now();
    formatReport({ ...fair.report, findings: [] }, 'html', {
      sources: { 'north.md': source, 'south.md': '', 'coast.txt': '' },
    });
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

describe('html: hostile text', () => {
  const hostilePage = formatStories([hostile], 'html');
  const parsed = parseHTML(hostilePage).document;

  it('brings in no element and no attribute', () => {
    expect(parsed.querySelectorAll('img, textarea, iframe, object, embed, link, base')).toHaveLength(0);
    expect(parsed.querySelectorAll('script')).toHaveLength(1);
    expect(hostilePage.match(/<script/g)).toHaveLength(1);
    for (const element of parsed.querySelectorAll('*')) {
      for (const name of element.getAttributeNames()) expect(name).not.toMatch(/^on/);
      expect(element.getAttribute('href') ?? '#').toMatch(/^#/);
    }
  });

  it('is shown as it is, without control characters', () => {
    expect(parsed.querySelector('main')!.textContent).toContain(
      '<script>alert(1)</script> </textarea><img src=x onerror=alert(2)>',
    );
    expect(hostilePage.replace(/[\t\n\r]/g, '')).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
  });
});
