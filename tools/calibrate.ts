// Fits the weights of a kind's alignment on labelled stories and reports how they hold on stories left out.
//
//   npx tsx tools/calibrate.ts KIND STORIES_DIR [STORIES_DIR …] [--list]
//
// A pair of claims counts when its values would be called a contradiction: it is right when a labelled discrepancy
// has the two claims on different sides, wrong otherwise. Logistic regression with an L2 penalty; leave-one-story-out.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { candidates } from '../src/align/candidates';
import { score } from '../src/align/score';
import { prepare } from '../src/compare';
import { settle } from '../src/judge/settle';
import { KINDS } from '../src/kinds';
import type { Claim } from '../src/model';
import { toSource } from '../src/read';

interface Range {
  readonly article: string;
  readonly start: number;
  readonly end: number;
}
interface Item {
  readonly id: string;
  readonly relation: string;
  readonly sides: readonly (readonly Range[])[];
}
interface Example {
  readonly story: string;
  readonly features: Readonly<Record<string, number>>;
  readonly right: boolean;
  readonly text: string;
}

const args = process.argv.slice(2);
const list = args.includes('--list');
const [kindName, ...folders] = args.filter((arg) => arg !== '--list');
const kind = KINDS.find(({ name }) => name === kindName);
if (!kind || !folders.length) throw new Error('usage: calibrate.ts KIND STORIES_DIR [STORIES_DIR …] [--list]');

const hits = (claim: Claim, range: Range) => {
  const span = toSource(claim.document.article, claim.span);
  const shared = Math.min(span.end, range.end) - Math.max(span.start, range.start);
  return (
    claim.article === range.article &&
    shared > 0 &&
    (span.end - span.start <= 40 || shared >= 0.4 * (span.end - span.start))
  );
};
const opposed = (a: Claim, b: Claim, item: Item) =>
  item.sides.some((side, i) =>
    side.some(
      (range) => hits(a, range) && item.sides.some((other, j) => i !== j && other.some((second) => hits(b, second))),
    ),
  );

function examplesOf(folder: string, story: string): Example[] {
  const dir = join(folder, story);
  const gold = JSON.parse(readFileSync(join(dir, 'gold.json'), 'utf8'));
  const files = readdirSync(dir).filter((file) => /\.(?:md|txt|html?|json)$/.test(file) && file !== 'gold.json');
  const sources = new Map(files.map((file) => [file, readFileSync(join(dir, file), 'utf8')]));
  const locate = (
    items: { id: string; relation: string; positions: { claims: { article: string; quote: string }[] }[] }[] = [],
  ): Item[] =>
    items.map(({ id, relation, positions }) => ({
      id,
      relation,
      sides: positions.map(({ claims }) =>
        claims.map(({ article, quote }) => {
          const start = sources.get(article)?.indexOf(quote) ?? -1;
          return { article, start, end: start + quote.length };
        }),
      ),
    }));
  const [wrong, optional] = [locate(gold.discrepancies), locate(gold.optional)];
  const { claims: all, world } = prepare(files.map((file) => ({ text: sources.get(file)!, path: file })));
  const claims = all.filter((claim) => claim.kind === kind!.name);
  const examples: Example[] = [];
  for (const [i, j] of candidates(claims, kind!, world)) {
    const [a, b] = [claims[i]!, claims[j]!];
    if (!kind!.comparable(a, b, world)) continue;
    const verdict = settle(kind!.relate(a, b, world), a, b);
    if (verdict.relation !== 'contradiction' && verdict.relation !== 'disputed') continue;
    if (optional.some((item) => opposed(a, b, item))) continue;
    const words = (claim: Claim) =>
      `«${claim.document.article.text.slice(claim.span.start, claim.span.end)}» (${claim.article})`;
    examples.push({
      story,
      features: score(a, b, kind!, world).features,
      right: wrong.some((item) => opposed(a, b, item)),
      text: `${words(a)} ≠ ${words(b)}`,
    });
  }
  return examples;
}

type Weights = Record<string, number>;
const probability = (weights: Weights, { features }: Example) => {
  let sum = weights.bias ?? 0;
  for (const [name, value] of Object.entries(features)) sum += (weights[name] ?? 0) * value;
  return 1 / (1 + Math.exp(-sum));
};

/** Gradient descent; the penalty keeps weights small where a feature is rare. */
function fitWeights(examples: readonly Example[], penalty = 0.02, steps = 4000, rate = 0.5): Weights {
  const names = ['bias', ...new Set(examples.flatMap(({ features }) => Object.keys(features)))];
  const weights: Weights = Object.fromEntries(names.map((name) => [name, 0]));
  for (let step = 0; step < steps; step++) {
    const gradient: Weights = Object.fromEntries(
      names.map((name) => [name, name === 'bias' ? 0 : penalty * weights[name]!]),
    );
    for (const example of examples) {
      const error = (probability(weights, example) - Number(example.right)) / examples.length;
      for (const name of names) gradient[name]! += error * (name === 'bias' ? 1 : (example.features[name] ?? 0));
    }
    for (const name of names) weights[name]! -= rate * gradient[name]!;
  }
  return weights;
}

const examples = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((story) => existsSync(join(folder, story, 'gold.json')))
    .sort()
    .flatMap((story) => examplesOf(folder, story)),
);
const stories = [...new Set(examples.map(({ story }) => story))];
const outside = new Map<Example, number>();
for (const story of stories) {
  const weights = fitWeights(examples.filter((example) => example.story !== story));
  for (const example of examples.filter((item) => item.story === story))
    outside.set(example, probability(weights, example));
}
console.log(
  `${examples.length} contradicting pairs, ${examples.filter(({ right }) => right).length} right, ${stories.length} stories`,
);
for (const threshold of [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]) {
  const told = examples.filter((example) => outside.get(example)! >= threshold);
  const right = told.filter((example) => example.right).length;
  console.log(`left out, from ${threshold}: ${told.length} told, ${right} right`);
}
const weights = fitWeights(examples);
console.log(
  JSON.stringify(
    Object.fromEntries(Object.entries(weights).map(([name, value]) => [name, Math.round(value * 100) / 100])),
  ),
);
if (list)
  for (const example of [...examples].sort((a, b) => outside.get(b)! - outside.get(a)!))
    console.log(
      example.right ? 'RIGHT' : 'wrong',
      outside.get(example)!.toFixed(2),
      example.story,
      example.text,
      JSON.stringify(example.features),
    );
