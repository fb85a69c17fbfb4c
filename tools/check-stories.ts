/**
 * Checks the labels of stories: `expected.json` (see fixtures/README.md) and `gold.json`, the same with named positions.
 *
 *   npx tsx tools/check-stories.ts [folder…]     default: fixtures/stories
 *
 * A folder is a story, or holds stories. Prints one line per fault; exit status 1 when there is one.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { KindNameSchema } from '../src/model';

const ALARM = ['contradiction', 'disputed'] as const;
const NOTE = ['paraphrase', 'refinement', 'update', 'hedged', 'different', 'variant'] as const;
const ARTICLE = /\.(md|txt|html?|json)$/i;
const LABELS = ['expected.json', 'gold.json'];

const ClaimSchema = z.strictObject({ article: z.string().min(1), quote: z.string().min(1) });
const ClaimsSchema = z.array(ClaimSchema).min(1);
const id = z.string().regex(/^[a-z0-9-]+$/);
const text = z.string().min(1);

const expectedItem = <R extends z.ZodType>(relation: R) =>
  z.strictObject({
    id,
    kind: KindNameSchema,
    relation,
    about: text,
    positions: z.array(ClaimsSchema).min(2),
    why: text.optional(),
  });

const goldItem = <R extends z.ZodType>(relation: R) =>
  z.strictObject({
    id,
    kind: KindNameSchema,
    relation,
    topic: text,
    positions: z.array(z.strictObject({ value: text, claims: ClaimsSchema })).min(2),
    why: z.string().optional(),
  });

const ExpectedSchema = z.strictObject({
  story: text,
  alarms: z.array(expectedItem(z.enum(ALARM))),
  notYet: z
    .array(expectedItem(z.enum(ALARM)))
    .min(1)
    .optional(),
  notes: z.array(expectedItem(z.enum(NOTE))),
});

const GoldSchema = z.strictObject({
  cluster: text,
  story: text,
  discrepancies: z.array(goldItem(z.enum(ALARM))),
  compatible: z.array(goldItem(z.enum(NOTE))),
  optional: z.array(goldItem(z.enum([...ALARM, ...NOTE]))).default([]),
});

interface Item {
  readonly id: string;
  readonly positions: readonly (readonly z.infer<typeof ClaimSchema>[])[];
}

/** The labels of one file in one form, or the faults of its form. */
function readLabels(path: string): { items: Item[]; faults: string[] } {
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    return { items: [], faults: [`not JSON: ${(error as Error).message}`] };
  }
  const faultsOf = (error: z.ZodError) => error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  if (basename(path) === 'gold.json') {
    const gold = GoldSchema.safeParse(data);
    if (!gold.success) return { items: [], faults: faultsOf(gold.error) };
    const items = [...gold.data.discrepancies, ...gold.data.compatible, ...gold.data.optional];
    return {
      items: items.map((item) => ({ id: item.id, positions: item.positions.map((position) => position.claims) })),
      faults: [],
    };
  }
  const expected = ExpectedSchema.safeParse(data);
  if (!expected.success) return { items: [], faults: faultsOf(expected.error) };
  const { alarms, notYet = [], notes } = expected.data;
  return { items: [...alarms, ...notYet, ...notes], faults: [] };
}

const occurrences = (source: string, quote: string) => source.split(quote).length - 1;

function checkQuotes(items: readonly Item[], sources: ReadonlyMap<string, string>): string[] {
  const faults: string[] = [];
  const seen = new Set<string>();
  for (const item of items) {
    if (seen.has(item.id)) faults.push(`${item.id}: used twice`);
    seen.add(item.id);
    const places = new Set<string>();
    for (const { article, quote } of item.positions.flat()) {
      const place = `${article}: ${quote}`;
      if (places.has(place)) faults.push(`${item.id}: the same quote in two places: ${place}`);
      places.add(place);
      const source = sources.get(article);
      if (source === undefined) faults.push(`${item.id}: no article ${article}`);
      else if (occurrences(source, quote) !== 1)
        faults.push(`${item.id}: occurs ${occurrences(source, quote)} times in ${place}`);
    }
  }
  return faults;
}

function checkStory(folder: string): string[] {
  const names = readdirSync(folder).sort();
  const articles = names.filter((name) => ARTICLE.test(name) && !LABELS.includes(name));
  const sources = new Map(articles.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  const faults = articles.length < 3 || articles.length > 5 ? [`${articles.length} articles, expected 3 to 5`] : [];
  for (const label of LABELS.filter((name) => names.includes(name))) {
    const { items, faults: form } = readLabels(join(folder, label));
    faults.push(...[...form, ...checkQuotes(items, sources)].map((fault) => `${label}: ${fault}`));
  }
  return faults.map((fault) => `${folder}: ${fault}`);
}

const isStory = (folder: string) => LABELS.some((label) => existsSync(join(folder, label)));

function storiesIn(folder: string): string[] {
  if (isStory(folder)) return [folder];
  const inside = readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isDirectory());
  const unlabelled = inside.filter((path) => !isStory(path));
  for (const path of unlabelled) console.error(`${path}: no expected.json or gold.json`);
  if (unlabelled.length > 0) process.exitCode = 1;
  return inside.filter(isStory);
}

const folders = process.argv.slice(2);
const stories = (folders.length > 0 ? folders : ['fixtures/stories']).flatMap(storiesIn);
const faults = stories.flatMap(checkStory);
for (const fault of faults) console.error(fault);
console.log(`${stories.length} stories, ${faults.length} faults`);
if (faults.length > 0 || stories.length === 0) process.exitCode = 1;
