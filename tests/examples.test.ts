import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DANISH, DANISH_AGAIN, DUTCH, folderOf, type Run } from './helpers/cli';

const ROOT = resolve(import.meta.dirname, '..');

function example(name: string, ...args: string[]): Promise<Run> {
  return new Promise((done) => {
    execFile(process.execPath, [`examples/${name}.mjs`, ...args], { cwd: ROOT }, (error, stdout, stderr) => {
      done({ status: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}

describe('examples', () => {
  it('compare-strings prints question and answers', async () => {
    const run = await example('compare-strings');
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(run.stdout.split('\n').sort()).toEqual([
      '',
      '  Denmark: morning “The Danish minister Ada Lindholm”',
      '  Netherlands: evening “The Dutch minister Ada Lindholm”',
      expect.stringMatching(/^contradiction: .*Ada Lindholm.*\?$/),
    ]);
  });

  it('compare-files prints the text report of a folder', async () => {
    expect(await example('compare-files')).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^CONTRADICTION/),
      stderr: '',
    });
  });

  it('fail-on-contradiction exits with 1 when there is one, and with 0 when not', async () => {
    const folder = folderOf({ 'a.md': DANISH, 'b.md': DUTCH, 'c.md': DANISH_AGAIN });
    const clash = await example('fail-on-contradiction', `${folder}/a.md`, `${folder}/b.md`);
    expect(clash).toMatchObject({ status: 1, stderr: expect.stringMatching(/Denmark|Netherlands/) });
    expect(await example('fail-on-contradiction', `${folder}/a.md`, `${folder}/c.md`)).toMatchObject({
      status: 0,
      stderr: '',
    });
  });

  it('who-says-what prints a table with a column for each article', async () => {
    const { stdout, status } = await example('who-says-what');
    expect(status).toBe(0);
    expect(stdout).toContain('question');
    expect(stdout).toContain('01-pacific-wire.md');
  });

  it('are all tested', () => {
    expect(readdirSync(resolve(ROOT, 'examples')).sort()).toEqual([
      'compare-files.mjs',
      'compare-strings.mjs',
      'fail-on-contradiction.mjs',
      'who-says-what.mjs',
    ]);
  });
});
