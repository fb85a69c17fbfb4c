// Compares the articles of a folder and prints the report as text: node examples/compare-files.mjs [folder]
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compare, formatReport } from 'factdiff';

const folder = process.argv[2] ?? 'fixtures/stories/summit';
const articles = readdirSync(folder)
  .filter((name) => /\.(?:md|txt|html?)$/.test(name))
  .sort()
  .map((name) => ({ id: name, path: join(folder, name), text: readFileSync(join(folder, name), 'utf8') }));

const sources = Object.fromEntries(articles.map(({ id, text }) => [id, text]));
process.stdout.write(formatReport(compare(articles), 'text', { sources }));
