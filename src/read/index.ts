import { type Article, type ArticleFormat, FactdiffError, FORMATS, type Paragraph } from '../model';
import { isBoilerplate } from './boilerplate';
import { checkSource, emptyArticle } from './check-source';
import { detectFormat } from './detect-format';
import { notEnglishWarning } from './english';
import { readHtml } from './html';
import { readJson } from './json';
import { readMarkdown } from './markdown';
import { readNinjs } from './ninjs';
import { readPublished } from './published';
import { type Block, joinBlocks, type Metadata, type Reading } from './reading';
import { readText } from './text';

export { locationOf, toSource } from './source-map';

/** What the caller knows about an article; it goes before what the article says of itself. */
export interface ReadOptions {
  /** Default: the file name of `path`, else `article`. */
  readonly id?: string | undefined;
  readonly path?: string | null | undefined;
  /** Default: by the extension of `path`, else by the first characters. */
  readonly format?: ArticleFormat | undefined;
  readonly title?: string | null | undefined;
  readonly publisher?: string | null | undefined;
  /** ISO 8601 date or date-time. */
  readonly published?: string | null | undefined;
  readonly url?: string | null | undefined;
}

type Reader = (source: string, label: string) => Reading;

const READERS: Readonly<Record<ArticleFormat, Reader>> = {
  text: readText,
  markdown: readMarkdown,
  html: readHtml,
  ninjs: readNinjs,
  json: readJson,
};

/**
 * Reads one article. The paragraphs of the result lie in `text`; `map` leads from there to `source`, which is kept exactly as
 * given, byte order mark and markup included.
 * @throws {FactdiffError} `empty-article`, `binary-article`, `article-too-large`, `invalid-front-matter`, `invalid-json`,
 *   `invalid-ninjs`, `unknown-format`, or `invalid-argument` for a `published` that is no date.
 */
export function readArticle(source: string, options: ReadOptions = {}): Article {
  const path = options.path ?? null;
  const id = options.id ?? path?.split(/[\\/]/).pop() ?? 'article';
  const label = path ?? options.id ?? 'The article';
  const published = givenDate(options.published, label);
  checkSource(source, label);
  const format = options.format ?? detectFormat(source, path);
  const reader = READERS[format];
  if (!reader)
    throw new FactdiffError('unknown-format', `${label}: format "${format}" is none of ${FORMATS.join(', ')}.`);
  const { blocks, metadata, warnings = [] } = reader(source, label);
  const { text, map, paragraphs } = joinBlocks(withKinds(blocks));
  const body = paragraphs.filter(({ kind }) => kind !== 'boilerplate');
  if (body.length === 0) throw emptyArticle(label);
  const notEnglish = notEnglishWarning(bodyText(text, body), label);
  return {
    id,
    path,
    format,
    source,
    text,
    map,
    paragraphs,
    ...known(metadata, { ...options, published }),
    warnings: notEnglish ? [...warnings, notEnglish] : warnings,
  };
}

function givenDate(value: string | null | undefined, label: string): string | null {
  if (value === null || value === undefined) return null;
  const published = readPublished(value);
  if (published) return published;
  throw new FactdiffError(
    'invalid-argument',
    `${label}: published must be an ISO 8601 date, not "${value.slice(0, 60)}".`,
  );
}

function known(metadata: Partial<Metadata>, given: ReadOptions): Metadata {
  return {
    title: given.title ?? metadata.title ?? null,
    publisher: given.publisher ?? metadata.publisher ?? null,
    published: given.published ?? metadata.published ?? null,
    byline: metadata.byline ?? null,
    url: given.url ?? metadata.url ?? null,
  };
}

function withKinds(blocks: readonly Block[]): (Block & { kind: Paragraph['kind'] })[] {
  return blocks
    .filter((block) => block.text.length > 0)
    .map((block) => ({ ...block, kind: block.kind ?? (isBoilerplate(block.text) ? 'boilerplate' : 'body') }));
}

function bodyText(text: string, paragraphs: readonly Paragraph[]): string {
  let body = '';
  for (const { start, end } of paragraphs) {
    body += `${text.slice(start, end)}\n`;
    if (body.length > 20_000) break;
  }
  return body;
}
