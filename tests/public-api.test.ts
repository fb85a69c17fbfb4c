import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import * as source from '../src/index';

const ROOT = resolve(import.meta.dirname, '..');
const PUBLIC = [
  'ArticleInputSchema',
  'ConfigSchema',
  'FailOnSchema',
  'FORMAT_NAMES',
  'FactdiffError',
  'FactsSchema',
  'KIND_NAMES',
  'OptionsSchema',
  'RELATIONS',
  'ReportSchema',
  'alignClaims',
  'checkDraft',
  'compare',
  'defineConfig',
  'defineKind',
  'explainFinding',
  'extractClaims',
  'fails',
  'formatReport',
  'formatStories',
  'initFacts',
  'judgeGroups',
  'parseFacts',
  'readArticle',
];

describe('the package', () => {
  it('exports these names and no other', () => {
    expect(Object.keys(source).sort()).toEqual([...PUBLIC].sort());
  });

  it('is found by its own name, with the same exports as the source', async () => {
    const code = "import('factdiff').then((m) => console.log(JSON.stringify(Object.keys(m).sort())))";
    const { stdout } = await promisify(execFile)(process.execPath, ['-e', code], { cwd: ROOT });
    expect(JSON.parse(stdout)).toEqual(Object.keys(source).sort());
  });

  it('can be required where Node can require modules', async () => {
    const code = "console.log(typeof require('factdiff').compare)";
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=commonjs', '-e', code], {
      cwd: ROOT,
    });
    expect(stdout.trim()).toBe('function');
  });

  it('answers --help and --version without loading the engine', () => {
    const seen = new Set<string>();
    const packages = new Set<string>();
    const follow = (file: string) => {
      if (seen.has(file)) return;
      seen.add(file);
      for (const [, spec] of readFileSync(file, 'utf8').matchAll(
        /^(?:import|\} from|export .* from|.*? from)\s*"([^"]+)";?$/gm,
      )) {
        if (spec!.startsWith('.')) follow(resolve(dirname(file), spec!));
        else packages.add(spec!);
      }
    };
    follow(resolve(ROOT, 'dist/cli.js'));
    expect([...packages]).toEqual([expect.stringMatching(/^(?:node:)?util$/)]);
  });
});
