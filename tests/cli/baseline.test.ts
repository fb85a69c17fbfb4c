import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DANISH, DUTCH, factdiff, folderOf, textOf } from '../helpers/cli';

const clash = { 'a.md': DANISH, 'b.md': DUTCH };
const check = (cwd: string, ...args: string[]) =>
  factdiff(['check', 'a.md', 'b.md', '--baseline', 'known.txt', ...args], { cwd });

describe('baseline', () => {
  it('lets known findings pass, and shows them as known', async () => {
    const cwd = folderOf(clash);
    const written = await check(cwd, '--update-baseline');
    expect(written).toMatchObject({ status: 0, stderr: 'factdiff: baseline known.txt: 1 known, 1 added, 0 removed\n' });
    expect(await check(cwd)).toMatchObject({
      status: 0,
      stderr: '',
      stdout: expect.stringContaining('Known, in the baseline: 1 finding'),
    });
  });

  it('marks them in JSON and suppresses them in SARIF', async () => {
    const cwd = folderOf(clash);
    await check(cwd, '--update-baseline');
    expect(JSON.parse((await check(cwd, '-f', 'json')).stdout).findings[0].baseline).toEqual({
      note: expect.any(String),
    });
    expect(JSON.parse((await check(cwd, '-f', 'sarif')).stdout).runs[0].results[0].suppressions).toHaveLength(1);
  });

  it('never lets a new finding hide behind one that is gone', async () => {
    const cwd = folderOf(clash);
    await check(cwd, '--update-baseline');
    writeFileSync(`${cwd}/b.md`, DUTCH.replace('Dutch', 'Swedish'));
    const run = await check(cwd);
    expect(run.status).toBe(1);
    expect(run.stderr).toMatch(/^factdiff: baseline: no longer found: \w+ \S.*\n$/);
  });

  it('keeps the notes that people wrote, sorts the lines and drops what is gone', async () => {
    const cwd = folderOf(clash);
    await check(cwd, '--update-baseline');
    const line = textOf(cwd, 'known.txt')
      .split('\n')
      .find((each) => !each.startsWith('#'))!;
    const id = line.split(' ')[0]!;
    writeFileSync(`${cwd}/known.txt`, `${id}  the desk knows, asked on Tuesday\n0ld  gone\n`);
    const run = await check(cwd, '--update-baseline');
    expect(run.stderr).toContain('1 known, 0 added, 1 removed');
    expect(
      textOf(cwd, 'known.txt')
        .split('\n')
        .filter((each) => !each.startsWith('#')),
    ).toEqual([`${id}  the desk knows, asked on Tuesday`, '']);
    expect((await check(cwd)).stdout).toContain('the desk knows, asked on Tuesday');
  });

  it('is the same whichever way it is written twice', async () => {
    const cwd = folderOf(clash);
    await check(cwd, '--update-baseline');
    const first = textOf(cwd, 'known.txt');
    await check(cwd, '--update-baseline');
    expect(textOf(cwd, 'known.txt')).toBe(first);
  });

  it('with a line that is none is an error at that line', async () => {
    const cwd = folderOf({ ...clash, 'known.txt': '# note\n{"id": 3}\n' });
    expect(await check(cwd)).toMatchObject({ status: 2, stderr: expect.stringContaining('known.txt:2:') });
  });
});
