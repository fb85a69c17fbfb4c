import { readPublished } from '../published';
import type { Metadata } from '../reading';
import type { DomDocument, DomElement } from './dom';
import { readJsonLd } from './json-ld';

/** Names of `<meta>` elements that say the same; the first that a page has wins. */
const META = {
  title: ['og:title', 'twitter:title', 'dc.title', 'parsely-title', 'headline'],
  publisher: ['og:site_name', 'application-name', 'dc.publisher', 'publisher', 'copyright'],
  published: [
    'article:published_time',
    'og:article:published_time',
    'datepublished',
    'date',
    'pubdate',
    'publish-date',
    'publishdate',
    'dc.date.issued',
    'dc.date',
    'dcterms.created',
    'parsely-pub-date',
    'sailthru.date',
    'cxenseparse:recs:publishtime',
  ],
  byline: ['author', 'article:author', 'dc.creator', 'parsely-author', 'byl', 'sailthru.author'],
  url: ['og:url', 'twitter:url', 'parsely-link'],
} as const satisfies Record<keyof Metadata, readonly string[]>;

/** What a page says of itself: JSON-LD first, then `<meta>`, then the page's own elements. */
export function pageMetadata(document: DomDocument): { metadata: Partial<Metadata>; warnings: string[] } {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')].map(
    ({ textContent }) => textContent,
  );
  const said = readJsonLd(scripts);
  const meta = metaValues(document);
  const warnings: string[] = [];
  const metadata: Partial<Metadata> = {
    title: said.title ?? meta.title ?? null,
    publisher: said.publisher ?? meta.publisher ?? null,
    published: firstDate([said.published, meta.published, timeOf(document)], warnings),
    byline: said.byline ?? meta.byline ?? null,
    url: attribute(document, 'link[rel="canonical"]', 'href') ?? meta.url ?? said.url ?? null,
  };
  return { metadata, warnings };
}

function metaValues(document: DomDocument): Partial<Record<keyof Metadata, string>> {
  const values = new Map<string, string>();
  for (const element of document.querySelectorAll('meta')) {
    const name = (
      element.getAttribute('property') ??
      element.getAttribute('name') ??
      element.getAttribute('itemprop')
    )?.toLowerCase();
    const content = element.getAttribute('content')?.trim();
    if (name && content && !values.has(name)) values.set(name, content);
  }
  const found: Partial<Record<keyof Metadata, string>> = {};
  for (const field of Object.keys(META) as (keyof Metadata)[]) {
    const value = META[field]
      .map((name) => values.get(name))
      .find((text) => text && (field === 'url' || !/^https?:/.test(text)));
    if (value) found[field] = value;
  }
  return found;
}

function firstDate(values: readonly (string | null | undefined)[], warnings: string[]): string | null {
  for (const value of values) {
    if (!value) continue;
    const published = readPublished(value);
    if (published) return published;
    warnings.push(
      `The page's date of publication "${value.slice(0, 60)}" cannot be read as a date and was passed over.`,
    );
  }
  return null;
}

function timeOf(document: DomDocument): string | null {
  const selectors = [
    'time[itemprop="datePublished"]',
    'time[pubdate]',
    'article time[datetime]',
    'header time[datetime]',
  ];
  return selectors.map((selector) => attribute(document, selector, 'datetime')).find((value) => value !== null) ?? null;
}

function attribute(document: DomDocument, selector: string, name: string): string | null {
  const element: DomElement | null = document.querySelector(selector);
  return element?.getAttribute(name)?.trim() || null;
}
