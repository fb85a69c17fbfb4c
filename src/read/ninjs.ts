import { z } from 'zod';
import { FactdiffError } from '../model';
import { readFragment } from './html';
import { type JsonStrings, locateStrings, mappedString } from './json-strings';
import { compose, type MappedText } from './mapped-text';
import { parseJson } from './parse-json';
import { readPublished } from './published';
import { type Block, foldWhitespace, type Metadata, type Reading } from './reading';
import { readText } from './text';

const Named = z.looseObject({
  name: z.string().optional(),
  literal: z.string().optional(),
  role: z.string().optional(),
});
const Role = { role: z.string().optional() };

/**
 * What is read of an IPTC ninjs item: 2.x and 3.x (`headlines`, `bodies`, `versionCreated`), 2.x in its lower-case spelling, and
 * 1.x (`headline`, `body_text`, `body_html`). https://iptc.org/std/ninjs/
 */
const NinjsSchema = z.looseObject({
  uri: z.string().optional(),
  url: z.string().optional(),
  type: z.string().optional(),
  headline: z.string().optional(),
  title: z.string().optional(),
  by: z.string().optional(),
  byline: z.string().optional(),
  headlines: z.array(z.looseObject({ value: z.string(), ...Role })).optional(),
  bodies: z
    .array(
      z.looseObject({
        value: z.string(),
        contentType: z.string().optional(),
        contenttype: z.string().optional(),
        ...Role,
      }),
    )
    .optional(),
  infoSources: z.array(Named).optional(),
  infosources: z.array(Named).optional(),
  infosource: z.array(Named).optional(),
});
type Ninjs = z.infer<typeof NinjsSchema>;

const DATES = [
  'versionCreated',
  'versioncreated',
  'contentCreated',
  'contentcreated',
  'firstCreated',
  'firstcreated',
] as const;
const BODIES_1 = ['body_text', 'body_xhtml', 'body_html'] as const;

/** An IPTC ninjs news item. */
export function readNinjs(source: string, label: string): Reading {
  const item = validate(parseJson(source, label), label);
  const strings = locateStrings(source, (path) =>
    /^(?:headlines|bodies)\/\d+\/value$|^(?:headline|title|body_\w+)$/.test(path),
  );
  const body = chooseBody(item);
  if (!body) {
    throw new FactdiffError(
      'invalid-ninjs',
      `${label}: this ninjs item has no text: "bodies" (or "body_text") is missing or empty.`,
    );
  }
  const headline = chooseHeadline(item);
  const title = headline && mappedString(source, strings, headline.path, headline.value);
  const warnings: string[] = [];
  const blocks = bodyBlocks(source, strings, body, label);
  return {
    blocks: title ? [{ ...foldWhitespace(title), kind: 'title' }, ...blocks] : blocks,
    metadata: metadataOf(item, headline?.value ?? null, label, warnings),
    warnings,
  };
}

function validate(value: unknown, label: string): Ninjs {
  const parsed = NinjsSchema.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const where = issue && issue.path.length > 0 ? `"${issue.path.join('.')}"` : 'the item';
    throw new FactdiffError(
      'invalid-ninjs',
      `${label}: ${where} is not as the ninjs schema has it: ${issue?.message ?? 'unknown'}.`,
    );
  }
  return parsed.data;
}

interface Chosen {
  readonly path: string;
  readonly value: string;
  readonly isHtml: boolean;
}

/** The body for reading: not a summary or a caption, and plain text before HTML only when there is nothing else. */
function chooseBody(item: Ninjs): Chosen | null {
  const bodies = (item.bodies ?? []).map((body, index) => ({
    path: `bodies/${index}/value`,
    value: body.value,
    isHtml: isHtml(body.contentType ?? body.contenttype, body.value),
    isStory: !/summary|caption|abstract|teaser|note/i.test(body.role ?? ''),
  }));
  const filled = bodies.filter(({ value }) => value.trim() !== '');
  const found = filled.find(({ isStory }) => isStory) ?? filled[0];
  if (found) return found;
  for (const key of BODIES_1) {
    const value = item[key];
    if (typeof value === 'string' && value.trim() !== '') return { path: key, value, isHtml: key !== 'body_text' };
  }
  return null;
}

function isHtml(contentType: string | undefined, value: string): boolean {
  return contentType ? /html|xml/i.test(contentType) : /<(?:p|div|h[1-6]|br|ul|section|article)\b/i.test(value);
}

function chooseHeadline(item: Ninjs): Omit<Chosen, 'isHtml'> | null {
  const headlines = item.headlines ?? [];
  const main = headlines.findIndex(({ role }) => !role || /main|headline|title/i.test(role));
  const index = main < 0 ? 0 : main;
  const value = headlines[index]?.value;
  if (value?.trim()) return { path: `headlines/${index}/value`, value };
  if (item.headline?.trim()) return { path: 'headline', value: item.headline };
  return item.title?.trim() ? { path: 'title', value: item.title } : null;
}

function bodyBlocks(source: string, strings: JsonStrings, body: Chosen, label: string): Block[] {
  const decoded: MappedText | null = mappedString(source, strings, body.path, body.value);
  if (!decoded) return [];
  const blocks = body.isHtml ? readFragment(body.value, label) : readText(body.value).blocks;
  return blocks.map((block) => ({ kind: block.kind === 'title' ? null : block.kind, ...compose(block, decoded) }));
}

function metadataOf(item: Ninjs, title: string | null, label: string, warnings: string[]): Partial<Metadata> {
  const sources = item.infoSources ?? item.infosources ?? item.infosource ?? [];
  const publisher = sources.find(({ role }) => /publisher|provider|originator/i.test(role ?? '')) ?? sources[0];
  const uri = item.url ?? item.uri ?? null;
  return {
    title: title?.trim() ?? null,
    publisher: publisher?.name ?? publisher?.literal ?? null,
    published: dateOf(item, label, warnings),
    byline: item.by ?? item.byline ?? null,
    url: uri !== null && /^https?:/i.test(uri) ? uri : null,
  };
}

function dateOf(item: Ninjs, label: string, warnings: string[]): string | null {
  const values = DATES.map((key) => [key, item[key]] as const).filter(
    ([, value]) => typeof value === 'string' && value !== '',
  );
  for (const [key, value] of values) {
    const published = readPublished(String(value));
    if (published) return published;
    warnings.push(`${label}: ${key} "${String(value).slice(0, 60)}" cannot be read as a date and was passed over.`);
  }
  return null;
}
