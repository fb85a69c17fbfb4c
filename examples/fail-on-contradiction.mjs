// Fails a script when articles contradict each other: node examples/fail-on-contradiction.mjs a.md b.md …
import { readFileSync } from 'node:fs';
import { compare } from 'factdiff';

const articles = process.argv.slice(2).map((path) => ({ path, text: readFileSync(path, 'utf8') }));
const contradictions = compare(articles).findings.filter(({ relation }) => relation === 'contradiction');

for (const { question, positions } of contradictions) {
  console.error(`${question} ${positions.map(({ label }) => label).join(' or ')}?`);
}
process.exitCode = contradictions.length > 0 ? 1 : 0;
