import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = resolve(import.meta.dirname, '../src');

/** Folders of `src`, and what else of `src` each may import. Stages exchange values of `model` and do not know each other. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  read: ['model'],
  language: ['model'],
  kinds: [
    'model',
    'language/lexicon',
    'language/grammar',
    'language/names',
    'language/negation',
    'language/stance',
    'language/names/places',
    'language/names/similar',
    'language/quantities/tolerance',
    'language/times/civil',
    'language/times/zone-offset',
    'language/times/compare',
    'language/quotations/compare',
    'language/quotations/slip',
  ],
  align: ['model', 'language/lexicon'],
  judge: ['model'],
  origins: ['model', 'language/lexicon'],
  draft: [
    'model',
    'language/lexicon',
    'language/grammar',
    'language/names/similar',
    'language/quantities',
    'language/quotations/compare',
  ],
  facts: ['model'],
  report: ['model'],
  formats: ['model'],
  cli: ['index'],
};
/** The only files that know every stage, and the names the package exports. */
const ROOT_MAY_IMPORT_ANY_STAGE = ['compare.ts', 'check-draft.ts', 'index.ts', 'inputs.ts'];

interface Import {
  readonly from: string;
  readonly spec: string;
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.split(sep).join('/'))
  .sort();
const sourceOf = new Map(files.map((file) => [file, readFileSync(join(SRC, file), 'utf8')]));
const codeOf = (file: string) => sourceOf.get(file)!.replace(/\/\*[\s\S]*?\*\/|(?<![:'"`])\/\/[^\n]*/g, '');
const stageOf = (file: string) => (file.includes('/') ? file.slice(0, file.indexOf('/')) : '');
const isTable = (file: string) => file.startsWith('language/lexicon/') || file.endsWith('.data.ts');

const imports: Import[] = files.flatMap((from) =>
  [...codeOf(from).matchAll(/(?:\bfrom\s+|\bimport\(\s*|^import\s+)['"]([^'"]+)['"]/gm)].map(([, spec]) => ({
    from,
    spec: spec!,
  })),
);
/** Where a relative import leads, from `src`. */
const targetOf = ({ from, spec }: Import) =>
  relative(SRC, resolve(SRC, dirname(from), spec))
    .split(sep)
    .join('/');

function isAllowed(each: Import): boolean {
  const stage = stageOf(each.from);
  const target = targetOf(each);
  if (target === '../package.json') return each.from === 'version.ts' || stage === 'cli';
  if (stage === '') return ROOT_MAY_IMPORT_ANY_STAGE.includes(each.from) || !target.includes('/');
  if (target === stage || target.startsWith(`${stage}/`)) return true;
  return (MAY_IMPORT[stage] ?? []).some(
    (allowed) => target === allowed || (allowed.includes('/') && target.startsWith(`${allowed}/`)),
  );
}

describe('imports', () => {
  it('follow the table, and reach model and stages through their index', () => {
    const wrong = imports.filter((each) => each.spec.startsWith('.') && !isAllowed(each));
    expect(wrong.map((each) => `${each.from} imports ${targetOf(each)}`)).toEqual([]);
  });

  it('know every folder', () => {
    expect([...new Set(files.map(stageOf))].filter((stage) => stage !== '' && !(stage in MAY_IMPORT))).toEqual([]);
  });

  it('have no file extension', () => {
    expect(imports.filter(({ spec }) => /^\..*\.[cm]?[jt]s$/.test(spec))).toEqual([]);
  });

  it('use runtime dependencies only', () => {
    const manifest = JSON.parse(readFileSync(resolve(SRC, '../package.json'), 'utf8')) as { dependencies: object };
    const used = imports
      .map(({ spec }) => spec)
      .filter((spec) => !spec.startsWith('.') && !spec.startsWith('node:'))
      .map((spec) =>
        spec
          .split('/')
          .slice(0, spec.startsWith('@') ? 2 : 1)
          .join('/'),
      );
    expect([...new Set(used)].filter((name) => !(name in manifest.dependencies))).toEqual([]);
  });
});

describe('code', () => {
  const outsideCli = files.filter((file) => stageOf(file) !== 'cli');
  const linesWith = (list: readonly string[], pattern: RegExp) =>
    list.flatMap((file) => (pattern.test(codeOf(file)) ? [`${file}: ${pattern.exec(codeOf(file))![0]}`] : []));

  it('touches console, process and Node only in cli', () => {
    expect(linesWith(outsideCli, /\bconsole\.|\bprocess\.|['"]node:/)).toEqual([]);
  });

  it('asks no clock and draws no random number outside cli', () => {
    expect(
      linesWith(outsideCli, /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bperformance\.now\b|\brandomUUID\b/),
    ).toEqual([]);
  });

  it('exports names only', () => {
    expect(linesWith(files, /^export default\b|\bas default\b/m)).toEqual([]);
  });

  it('never exits the process, which would cut what is on its way through a pipe', () => {
    expect(linesWith(files, /\bprocess\.exit\(/)).toEqual([]);
  });

  it('has files of at most 300 lines, tables aside', () => {
    const long = files.filter((file) => !isTable(file) && sourceOf.get(file)!.split('\n').length > 300);
    expect(long).toEqual([]);
  });

  it('has file names in kebab case', () => {
    expect(files.filter((file) => !/^(?:[a-z0-9-]+\/)*[a-z0-9-]+(?:\.data)?\.ts$/.test(file))).toEqual([]);
  });

  it('keeps logic out of the index of model and of the package', () => {
    for (const file of ['index.ts', 'model/index.ts']) {
      const rest = codeOf(file)
        .replace(/export (?:type )?(?:\*|\{[^}]*\}) from '[^']+';/g, '')
        .trim();
      expect(rest, file).toBe('');
    }
  });

  it('keeps the index of a stage to its entry', () => {
    const entries = files.filter((file) => /^[a-z]+\/index\.ts$/.test(file));
    for (const file of entries) expect(sourceOf.get(file)!.split('\n').length, file).toBeLessThanOrEqual(120);
  });
});
