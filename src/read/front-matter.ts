import { isMap, isScalar, type Pair, parseDocument } from 'yaml';
import { FactdiffError } from '../model';
import { alignEscapes, YAML_DOUBLE_ESCAPE, YAML_PLAIN_ESCAPE, YAML_SINGLE_ESCAPE } from './escapes';
import type { MappedText } from './mapped-text';
import { readPublished } from './published';
import type { Metadata } from './reading';
import { lineOf } from './source-map';

export interface FrontMatter {
  readonly metadata: Partial<Metadata>;
  /** The title as it stands in the front matter. */
  readonly title: MappedText | null;
  /** Where the story starts in the source. */
  readonly end: number;
}

/** Keys that mean the same, the first found wins. */
const KEYS = {
  title: ['title', 'headline'],
  publisher: ['publisher', 'source', 'outlet', 'publication', 'site', 'site_name'],
  published: ['published', 'date', 'published_at', 'publishedAt', 'datePublished', 'pubDate'],
  byline: ['byline', 'author', 'authors', 'by'],
  url: ['url', 'link', 'canonical', 'permalink'],
} as const satisfies Record<keyof Metadata, readonly string[]>;

/** UTF-16 units. The YAML parser compares every key with every other. */
const LONGEST = 20_000;

const OPENING = /^\ufeff?---[ \t]*(?:\r\n?|\n)/;

/** YAML between two lines of three hyphens at the very start; `null` when the source starts otherwise. */
export function readFrontMatter(source: string, label: string): FrontMatter | null {
  const opening = OPENING.exec(source);
  if (!opening) return null;
  const start = opening[0].length;
  const closing = /^(?:---|\.\.\.)[ \t]*(?:\r\n?|\n|$(?![\s\S]))/m;
  const found = closing.exec(source.slice(start));
  if (!found) {
    // A first line of hyphens without a second one is a rule across the page, unless keys follow it.
    if (!/^[A-Za-z_]+:(?:\s|$)/m.test(source.slice(start, start + 200))) return null;
    throw new FactdiffError('invalid-front-matter', `${label}: the front matter is not closed by a line "---".`, 1);
  }
  const yaml = source.slice(start, start + found.index);
  const fields = parseFields(yaml, start, source, label);
  return {
    metadata: metadataOf(fields, source, label),
    title: titleOf(fields, source),
    end: start + found.index + found[0].length,
  };
}

interface Field {
  readonly value: unknown;
  readonly start: number;
  readonly end: number;
}

function parseFields(yaml: string, offset: number, source: string, label: string): Map<string, Field> {
  if (yaml.length > LONGEST) {
    const message = `${label}: the front matter has ${yaml.length} characters; it may have at most ${LONGEST}.`;
    throw new FactdiffError('invalid-front-matter', message, 1);
  }
  const document = parseDocument(yaml, { prettyErrors: false, stringKeys: true, logLevel: 'silent' });
  const [problem] = document.errors;
  if (problem) {
    const line = lineOf(source, offset + Math.min(problem.pos[0], Math.max(0, yaml.trimEnd().length - 1)));
    const what = problem.message.split('\n')[0]!.replace(/\.$/, '');
    throw new FactdiffError(
      'invalid-front-matter',
      `${label}:${line}: the front matter is not valid YAML: ${what}.`,
      line,
    );
  }
  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.value === null)) return new Map();
  if (!isMap(contents)) {
    throw new FactdiffError('invalid-front-matter', `${label}:2: the front matter must hold keys and values.`, 2);
  }
  return new Map(contents.items.flatMap((pair) => fieldOf(pair as Pair, offset)));
}

function fieldOf({ key, value }: Pair, offset: number): [string, Field][] {
  if (!isScalar(key)) return [];
  if (!isScalar(value)) {
    const list = (value as { toJSON?: () => unknown } | null)?.toJSON?.();
    return Array.isArray(list) ? [[String(key.value), { value: list.join(', '), start: 0, end: 0 }]] : [];
  }
  const [start = 0, end = 0] = value.range ?? [];
  return [[String(key.value), { value: value.value, start: start + offset, end: end + offset }]];
}

function find(fields: Map<string, Field>, name: keyof Metadata): { key: string; field: Field } | null {
  for (const key of KEYS[name]) {
    const field = fields.get(key);
    if (field && field.value !== null && String(field.value).trim() !== '') return { key, field };
  }
  return null;
}

function metadataOf(fields: Map<string, Field>, source: string, label: string): Partial<Metadata> {
  const metadata: Partial<Record<keyof Metadata, string>> = {};
  for (const name of Object.keys(KEYS) as (keyof Metadata)[]) {
    const found = find(fields, name);
    if (!found) continue;
    const value = String(found.field.value).trim();
    metadata[name] = name === 'published' ? dateOf(value, found.key, found.field, source, label) : value;
  }
  return metadata;
}

function dateOf(value: string, key: string, field: Field, source: string, label: string): string {
  const published = readPublished(value);
  if (published) return published;
  const line = lineOf(source, field.start);
  const message = `${label}:${line}: "${key}: ${value.slice(0, 60)}" is not a date; write it as 2024-03-09 or 2024-03-09T18:00:00Z.`;
  throw new FactdiffError('invalid-front-matter', message, line);
}

function titleOf(fields: Map<string, Field>, source: string): MappedText | null {
  const field = find(fields, 'title')?.field;
  if (!field || field.end <= field.start || typeof field.value !== 'string') return null;
  const quote = source[field.start];
  if (quote === '"') return alignEscapes(field.value, source, field.start + 1, field.end - 1, YAML_DOUBLE_ESCAPE);
  if (quote === "'") return alignEscapes(field.value, source, field.start + 1, field.end - 1, YAML_SINGLE_ESCAPE);
  return alignEscapes(field.value, source, field.start, field.end, YAML_PLAIN_ESCAPE);
}
