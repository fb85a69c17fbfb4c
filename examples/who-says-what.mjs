// Prints a table of who says what, agreements too: node examples/who-says-what.mjs [folder]
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compare } from 'factdiff';

const folder = process.argv[2] ?? 'fixtures/stories/summit';
const articles = readdirSync(folder)
  .filter((name) => /\.(?:md|txt|html?)$/.test(name))
  .sort()
  .map((name) => ({ id: name, path: join(folder, name), text: readFileSync(join(folder, name), 'utf8') }));

const report = compare(articles);
const answers = [
  ...report.findings.map(({ question, positions }) => ({ question, positions })),
  ...report.agreements.map(({ question, label, claims }) => ({ question, positions: [{ label, claims }] })),
];

const table = answers.map(({ question, positions }) => {
  const row = { question };
  for (const { label, claims } of positions) for (const { article } of claims) row[article] = label;
  return row;
});
console.table(table, ['question', ...report.articles.map(({ id }) => id)]);
