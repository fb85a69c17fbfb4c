import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model';
import { factdiff, folderOf } from '../helpers/cli';

const files = {
  'draft.md': 'The council of Brenna approved a plan on Tuesday to close 19 village libraries.\n',
  'sources/wire.md': 'The council of Brenna approved a plan on Tuesday to close 14 village libraries.\n',
};

describe('--draft', () => {
  it('checks one article against the others, also against one alone in its folder', async () => {
    const run = await factdiff(['check', '--draft', 'draft.md', 'sources', '-f', 'json'], { cwd: folderOf(files) });
    const report = JSON.parse(run.stdout) as Report;
    expect(report.articles.map(({ path }) => path)).toEqual(['draft.md', 'sources/wire.md']);
    const words = report.findings
      .flatMap(({ positions }) => positions.flatMap(({ claims }) => claims))
      .filter(({ article }) => article === 'draft.md');
    expect(words.map(({ text }) => text).join(' ')).toContain('19');
  });

  it('fails a run only when --fail-on says so', async () => {
    const cwd = folderOf({ ...files, 'draft.md': 'The council of Brenna approved a plan, Berit Solheim said.\n' });
    expect(await factdiff(['check', '--draft', 'draft.md', 'sources'], { cwd })).toMatchObject({ status: 0 });
    expect(
      await factdiff(['check', '--draft', 'draft.md', 'sources', '--fail-on', 'unsupported'], { cwd }),
    ).toMatchObject({ status: 1 });
  });

  it('does not take the draft for a source of itself', async () => {
    const run = await factdiff(['check', '--draft', 'draft.md', 'draft.md'], { cwd: folderOf(files) });
    expect(run).toMatchObject({ status: 2, stderr: expect.stringContaining('No source to check draft.md against') });
  });

  it.each([
    ['a missing draft', 'nope.md', /Cannot read nope\.md: no such file/],
    ['a folder', 'sources', /--draft takes one file, and sources is a folder/],
  ])('is a clear error with %s', async (_, draft, message) => {
    const run = await factdiff(['check', '--draft', draft, 'sources'], { cwd: folderOf(files) });
    expect(run).toMatchObject({ status: 2, stderr: expect.stringMatching(message) });
  });
});
