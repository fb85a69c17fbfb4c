import { createHash } from 'node:crypto';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { formatReport, formatStories } from '../../../src/formats';
import { SCRIPT, SCRIPT_HASH } from '../../../src/formats/html/script';
import { STYLE, STYLE_HASH } from '../../../src/formats/html/style';
import { claimOf, findingOf, reportOf, sourcesOf } from '../../helpers/report';
import { borrowed, fair, hostile } from '../../helpers/samples';

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
    expect(sources.map((each) => each.textContent)).toEqual(
      fair.report.articles.map(({ id }) => fair.sources![id]!.trim()),
    );
    const claims = [...sources[0]!.querySelectorAll('.claim')];
    expect(claims.map((each) => each.textContent)).toEqual(['it was late', 'on 4 May', 'About 40 stalls']);
    const target = document.getElementById(claims[1]!.getAttribute('href')!.slice(1));
    expect(target!.textContent).toBe('from 11 May');
  });

  it('marks in each claim the words that the other has not', () => {
    expect(texts('.source mark')).toEqual([
      'it was late',
      'on 4',
      'About 40',
      'went up early',
      'from 11',
      '42',
      'on',
      '4',
    ]);
  });

  it('gives claims inside each other and claims that cross each a target, and puts no link inside a link', () => {
    const text = 'The mayor of Westport opened the new fair on Monday morning.';
    const claims = [
      'The mayor of Westport',
      'Westport',
      'opened the new fair',
      'the new fair on Monday',
      'The mayor of Westport',
    ];
    const article = { id: 'a.txt', text };
    const others = claims.map((_, i) => ({ id: `other${i}.txt`, text: `Other ${i}.` }));
    const findings = claims.map((words, i) =>
      findingOf({
        id: `f${i}`,
        relation: 'contradiction',
        question: `Question ${i}?`,
        positions: [
          ['one', claimOf(article, words)],
          ['two', claimOf(others[i]!, `Other ${i}`)],
        ],
      }),
    );
    const articles = [article, ...others];
    const html = formatReport(reportOf(articles, findings), 'html', { sources: sourcesOf(articles) });
    const source = parseHTML(html).document.querySelector('.source')!;
    expect(source.querySelectorAll('a a')).toHaveLength(0);
    for (const also of source.querySelectorAll('.also')) also.remove();
    expect(source.textContent).toBe(text);
    expect(source.querySelector('[data-of="s0f3p0c0"]')!.textContent).toBe(' on Monday');
    const shown = findings.map((_, i) => source.querySelector(`[id="s0f${i}p0c0"]`)!.textContent);
    expect(shown).toEqual([
      'The mayor of Westport',
      'Westport',
      'opened the new fair',
      'the new fair',
      'The mayor of Westport',
    ]);
  });

  const withClaims = (source: string, ...words: string[]) => {
    const finding = fair.report.findings[0]!;
    const [claim] = finding.positions[0]!.claims;
    const claims = words.map((text) => {
      const span = { start: source.indexOf(text), end: source.indexOf(text) + text.length };
      return { ...claim!, article: 'north.md', text, span, sentence: span };
    });
    const findings = [{ ...finding, positions: [{ ...finding.positions[0]!, claims }], outlier: null }];
    return formatReport({ ...fair.report, findings }, 'html', {
      sources: { 'north.md': source, 'south.md': '---\ntitle: x\n---\nText.\n', 'coast.txt': '' },
    });
  };

  it('leaves out front matter, and shows a page as its text', () => {
    const source =
      '<!doctype html><html><head><title>x</title></head><body><script>let a = "</p>";</script><p>Fish &amp; chips <b>on Monday</b>.</p><p>More.</p></body></html>';
    const shown = texts('.source', parseHTML(withClaims(source, 'on Monday')).document);
    expect(shown).toEqual(['Fish & chips on Monday . More.', 'Text.', '']);
  });

  it('shows what lies outside the text where a claim stands there', () => {
    const page =
      '<!doctype html><html><head><title>Fair on Monday</title></head><body><p>It opens on Tuesday.</p><script>{"headline":"late fair"}</script></body></html>';
    const { document: shown } = parseHTML(withClaims(page, 'Fair on Monday', 'on Tuesday', 'late fair'));
    expect(texts('.source', shown)[0]).toBe('Fair on Monday It opens on Tuesday. late fair');
    expect(texts('.claim', shown)).toEqual(['Fair on Monday', 'on Tuesday', 'late fair']);
    const post = withClaims('---\ntitle: Fair on Monday\nslug: x\n---\nIt opens.\n', 'Fair on Monday');
    expect(texts('.source', parseHTML(post).document)[0]).toBe('Fair on Monday It opens.');
  });

  it('shows JSON without its escapes', () => {
    const item = '{"headline":"Fair","body_text":"It opens \\"soon\\".\\n\\nCaf\\u00e9 on Monday."}';
    expect(texts('.source', parseHTML(withClaims(item, 'on Monday')).document)[0]).toContain(
      'It opens "soon". Café on Monday.',
    );
  });

  it('is left out where there are no sources', () => {
    const { document: bare } = parseHTML(formatReport(fair.report, 'html'));
    expect(bare.querySelectorAll('.source')).toHaveLength(0);
    const ids = [...bare.querySelectorAll('[id]')].map(({ id }) => id);
    for (const link of bare.querySelectorAll('a[href]')) expect(ids).toContain(link.getAttribute('href')!.slice(1));
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

describe('html: origins', () => {
  it('lists circles, what rests on one origin, and credits', () => {
    const { document: shown } = parseHTML(formatStories([borrowed], 'html'));
    const items = texts('h2[id="s0o"] ~ ul > li', shown);
    expect(items).toEqual([
      'Northern Post and Southern Echo cite each otherstory/north.md cites Southern Echo; story/south.md cites Northern Post',
      'When is the harbour fair? 4 May: 2 articles, all from Coast Wire (coast.txt and north.md)',
      'Northern Post [north.md] credits Coast Wire and Southern Echo',
    ]);
    expect(texts('thead th', shown)[1]).toContain('credits Coast Wire and Southern Echo');
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
