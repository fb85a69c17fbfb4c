import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compare, FORMAT_NAMES, formatReport } from '../src/index';

const ROOT = resolve(import.meta.dirname, '..');
const SAMPLES = resolve(ROOT, 'docs/samples');
const STORY = 'fixtures/stories/summit';
const ENDINGS = {
  text: 'txt',
  json: 'json',
  markdown: 'md',
  html: 'html',
  sarif: 'sarif',
  github: 'github.txt',
  gitlab: 'gitlab.json',
  junit: 'junit.xml',
  rdjson: 'rdjson.json',
} as const;

const articles = readdirSync(resolve(ROOT, STORY))
  .filter((name) => name !== 'expected.json')
  .sort()
  .map((name) => ({ id: name, path: `${STORY}/${name}`, text: readFileSync(join(ROOT, STORY, name), 'utf8') }));
const report = compare(articles);
const sources = Object.fromEntries(articles.map(({ id, text }) => [id, text]));

describe('docs/samples', () => {
  it.each(FORMAT_NAMES)('has the report of the sample story as %s (UPDATE_DOCS=1 writes it)', (format) => {
    const file = resolve(SAMPLES, `summit.${ENDINGS[format]}`);
    const text = formatReport(report, format, { sources });
    if (process.env.UPDATE_DOCS) {
      mkdirSync(SAMPLES, { recursive: true });
      writeFileSync(file, text);
    }
    expect(readFileSync(file, 'utf8')).toBe(text);
  });
});
