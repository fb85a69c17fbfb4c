import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FLAG_NAMES } from '../src/cli/args';
import { ConfigSchema } from '../src/config';
import { FORMAT_NAMES } from '../src/formats';
import { KIND_NAMES, RELATIONS } from '../src/model';
import { factdiff } from './helpers/cli';

const ROOT = resolve(import.meta.dirname, '..');
const read = (name: string) => readFileSync(resolve(ROOT, name), 'utf8');

describe('docs/cli.md', () => {
  const page = read('docs/cli.md');

  it('names every option, format, relation and setting', () => {
    for (const name of FLAG_NAMES) expect(page).toContain(`--${name}`);
    for (const name of [...FORMAT_NAMES, ...RELATIONS]) expect(page).toContain(`\`${name}\``);
    for (const name of Object.keys(ConfigSchema.shape)) expect(page).toContain(name);
  });

  it('names no option that does not exist', () => {
    for (const [, name] of page.matchAll(/`--([a-z][a-z-]*)/g)) expect(FLAG_NAMES).toContain(name);
  });
});

describe('README.md', () => {
  const page = read('README.md');

  it('shows the report of the sample story as it prints (UPDATE_DOCS=1 writes it)', async () => {
    const [, command = '', shown] = /`factdiff (check fixtures[^`]*)`\n\n```\n([\s\S]*?)```\n/.exec(page) ?? [];
    const { stdout } = await factdiff(command.split(' '), { cwd: ROOT });
    if (process.env.UPDATE_DOCS)
      writeFileSync(
        resolve(ROOT, 'README.md'),
        page.replace(`\`\n\n\`\`\`\n${shown}\`\`\``, () => `\`\n\n\`\`\`\n${stdout}\`\`\``),
      );
    else expect(shown).toBe(stdout);
  });

  it('names every kind and relation', () => {
    for (const name of [...KIND_NAMES, ...RELATIONS]) expect(page).toContain(`\`${name}\``);
  });

  it('begins with the two commands for a clone', () => {
    expect([...page.matchAll(/^npm .*/gm)].map(([line]) => line)).toEqual([
      'npm ci && npm run demo',
      'npm ci && npm test',
    ]);
  });
});
