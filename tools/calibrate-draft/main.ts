// Fits the weights of the draft check and measures them, eight ways left out:
//   npx tsx tools/calibrate-draft/main.ts SUMMARIES [ARTICLES]
// SUMMARIES holds pairs.jsonl ({ doc, summary, original_summary, label }) and docs/; ARTICLES is a folder of .txt articles.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Bag, bagOf } from './bag';
import { madeEdits } from './made-edits';
import { topOf, train } from './train';

const FOLDS = 8;
/** BIAS of the trainer less that of the engine: where the line is drawn. */
const LINE = -0.7;

const [summaries, articles] = process.argv.slice(2);
if (!summaries) throw new Error('usage: calibrate-draft SUMMARIES [ARTICLES]');

interface Row {
  readonly doc: string;
  readonly summary: string;
  readonly original_summary: string;
  readonly label: string;
}
const rows = readFileSync(join(summaries, 'pairs.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Row);
const edited = rows.map((row) =>
  bagOf(
    'summaries',
    row.doc,
    row.label === 'inconsistent',
    row.summary,
    readFileSync(join(summaries, 'docs', row.doc), 'utf8'),
    row.original_summary,
  ),
);
const made = articles
  ? madeEdits(
      readdirSync(articles, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.txt'))
        .sort()
        .map((file) => readFileSync(join(articles, file), 'utf8')),
    )
  : [];
const bags: readonly Bag[] = [...edited, ...made];

const groups = [...new Set(bags.map(({ group }) => group))];
const foldOf = (bag: Bag) => groups.indexOf(bag.group) % FOLDS;
const tried = new Map<Bag, boolean>();
for (let fold = 0; fold < FOLDS; fold++) {
  const weights = train(bags.filter((bag) => foldOf(bag) !== fold));
  for (const bag of bags) if (foldOf(bag) === fold) tried.set(bag, topOf(weights, bag) >= LINE);
}
for (const set of new Set(bags.map((bag) => bag.set))) {
  const share = (inconsistent: boolean) => {
    const some = bags.filter((bag) => bag.set === set && bag.inconsistent === inconsistent);
    return some.filter((bag) => tried.get(bag) === inconsistent).length / some.length;
  };
  const [sensitivity, specificity] = [share(true), share(false)];
  console.log(
    `${set}: balanced accuracy ${((sensitivity + specificity) / 2).toFixed(3)}, sensitivity ${sensitivity.toFixed(3)}, specificity ${specificity.toFixed(3)}`,
  );
}
for (const [name, weight] of Object.entries(train(bags)))
  if (Math.abs(weight) >= 0.03) console.log(`  ${name}: ${weight.toFixed(2)},`);
