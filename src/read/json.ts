import { z } from 'zod';
import { FactdiffError } from '../model';
import { locateStrings, mappedString } from './json-strings';
import { compose, identity, type MappedText } from './mapped-text';
import { parseJson } from './parse-json';
import { readPublished } from './published';
import type { Block, Metadata, Reading } from './reading';
import { readText } from './text';

const SimpleArticleSchema = z.object({
  text: z.string(),
  title: z.string().nullish(),
  publisher: z.string().nullish(),
  published: z.string().nullish(),
  byline: z.string().nullish(),
  url: z.string().nullish(),
});

const EXPECTED = 'expected { "text": …, "title"?, "publisher"?, "published"?, "byline"?, "url"? }';

/** The simple form: `{ "title", "text", "publisher", "published", "url" }`, the text as plain text. */
export function readJson(source: string, label: string): Reading {
  const parsed = SimpleArticleSchema.safeParse(parseJson(source, label));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const where = issue && issue.path.length > 0 ? `"${issue.path.join('.')}" is not a string` : 'it is no object';
    throw new FactdiffError('invalid-json', `${label}: ${where}; ${EXPECTED}.`);
  }
  const { text, published, ...rest } = parsed.data;
  const strings = locateStrings(source, (path) => path === 'text' || path === 'title');
  const body = mappedString(source, strings, 'text', text) ?? identity('');
  const title = rest.title ? mappedString(source, strings, 'title', rest.title) : null;
  const reading = readText(text);
  const blocks = reading.blocks.map((block): Block => ({ kind: block.kind, ...compose(block, body) }));
  const warnings: string[] = [];
  return {
    blocks: title ? [{ ...title, kind: 'title' }, ...demoteTitle(blocks, title)] : blocks,
    metadata: { ...reading.metadata, ...given(rest), ...dateOf(published, label, warnings) },
    warnings,
  };
}

/** With a title of its own, a first line that only looks like one is part of the story, unless it says the same. */
function demoteTitle(blocks: readonly Block[], title: MappedText): Block[] {
  return blocks.map((block) =>
    block.kind === 'title' && block.text !== title.text ? { ...block, kind: null } : block,
  );
}

function given(fields: Partial<Record<keyof Metadata, string | null | undefined>>): Partial<Metadata> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => typeof value === 'string' && value.trim() !== ''),
  );
}

function dateOf(value: string | null | undefined, label: string, warnings: string[]): Partial<Metadata> {
  if (!value?.trim()) return {};
  const published = readPublished(value);
  if (published) return { published };
  warnings.push(`${label}: published "${value.slice(0, 60)}" cannot be read as a date and was passed over.`);
  return { published: null };
}
