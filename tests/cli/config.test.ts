import { describe, expect, it } from 'vitest';
import { DANISH, DUTCH, factdiff, folderOf, textOf } from '../helpers/cli';

const clash = { 'a.md': DANISH, 'b.md': DUTCH };
const settings = async (cwd: string, args: string[] = []) =>
  JSON.parse((await factdiff(['check', 'a.md', 'b.md', '--print-config', ...args], { cwd })).stdout);

describe('configuration', () => {
  it.each([
    ['factdiff.config.json', '{"failOn":"never"}'],
    ['factdiff.config.mjs', 'export default { failOn: "never" };'],
    ['factdiff.config.js', 'export default { failOn: "never" };'],
    ['package.json', '{"type":"module","factdiff":{"failOn":"never"}}'],
  ])('is read from %s', async (name, content) => {
    const cwd = folderOf({ ...clash, 'package.json': '{"type":"module"}', [name]: content });
    expect(await factdiff(['check', '.'], { cwd })).toMatchObject({ status: 0, stderr: '' });
    expect(await factdiff(['check', '.', '--no-config'], { cwd })).toMatchObject({ status: 1 });
  });

  it('is found in a folder above, and its paths are relative to it', async () => {
    const cwd = folderOf({
      ...clash,
      'factdiff.config.json': '{"files":["a.md","b.md"],"baseline":"known.txt"}',
      'desk/x.txt': 'x',
    });
    const run = await factdiff(['check', '--update-baseline'], { cwd: `${cwd}/desk` });
    expect(run).toMatchObject({ status: 0, stdout: expect.stringContaining('Known, in the baseline') });
    expect(textOf(cwd, 'known.txt')).toContain('#');
  });

  it('gives way to flags', async () => {
    const cwd = folderOf({
      ...clash,
      'c.json': '{"failOn":"never","kinds":["role"],"format":["json"],"minConfidence":0.9,"quiet":true}',
    });
    expect(await settings(cwd, ['--config', 'c.json'])).toMatchObject({
      failOn: 'never',
      kinds: ['role'],
      minConfidence: 0.9,
      quiet: true,
      outputs: [{ format: 'json', file: null }],
    });
    const flags = [
      '--config',
      'c.json',
      '--fail-on',
      'update',
      '--kind',
      'date',
      '-f',
      'text:o',
      '--min-confidence',
      '0.1',
    ];
    expect(await settings(cwd, flags)).toMatchObject({
      failOn: 'update',
      kinds: ['date'],
      minConfidence: 0.1,
      outputs: [{ format: 'text', file: 'o' }],
    });
  });

  it('shows the settings as they apply and compares nothing', async () => {
    expect(await settings(folderOf({}))).toEqual({
      files: ['a.md', 'b.md'],
      outputs: null,
      failOn: 'contradiction',
      kinds: ['date', 'number', 'place', 'role', 'participant', 'quote', 'polarity', 'name'],
      facts: null,
      baseline: null,
      quiet: false,
    });
  });

  it.each([
    [
      'an unknown key, with a hint',
      '{"failOnn":"never"}',
      /factdiff\.config\.json: unknown key "failOnn"; did you mean "failOn"\?/,
    ],
    ['a wrong value', '{"failOn":"sometimes"}', /"failOn": invalid option/],
    ['broken JSON', '{', /not valid JSON/],
    ['no object', '[]', /expected object/],
  ])('with %s is an error', async (_name, content, line) => {
    const run = await factdiff(['check', '.'], { cwd: folderOf({ ...clash, 'factdiff.config.json': content }) });
    expect(run).toMatchObject({ status: 2, stdout: '', stderr: expect.stringMatching(line) });
    expect(run.stderr.trimEnd()).not.toContain('\n');
  });

  it.each([
    ['throws', 'throw new Error("no");', /Cannot load factdiff\.config\.mjs: no/],
    ['exports nothing', 'export const x = 1;', /no default export/],
  ])('that %s is an error', async (_name, content, line) => {
    const run = await factdiff(['check', '.'], { cwd: folderOf({ ...clash, 'factdiff.config.mjs': content }) });
    expect(run).toMatchObject({ status: 2, stderr: expect.stringMatching(line) });
  });
});

describe('facts', () => {
  it.each([
    [
      'an unknown key',
      'names:\n  - name: Ada\n    alias: [A]\n',
      /^factdiff: f\.yaml:3: .*unknown key "names\.0\.alias"/,
    ],
    ['a missing name', 'names:\n  - name: Ada\n  - aliases: [B]\n', /^factdiff: f\.yaml:3: /],
    ['broken YAML', 'names:\n  - name: "Ada\n', /^factdiff: f\.yaml:\d+: /],
  ])('with %s are an error at its line', async (_name, content, line) => {
    const run = await factdiff(['check', 'a.md', 'b.md', '--facts', 'f.yaml'], {
      cwd: folderOf({ ...clash, 'f.yaml': content }),
    });
    expect(run).toMatchObject({ status: 2, stderr: expect.stringMatching(line) });
  });

  it('are drafted from articles', async () => {
    const run = await factdiff(['facts', 'init', '.'], { cwd: folderOf(clash) });
    expect(run).toMatchObject({ status: 0, stderr: '', stdout: expect.stringContaining('offices:') });
    expect(await factdiff(['facts'], {})).toMatchObject({ status: 2, stderr: expect.stringContaining('facts init') });
  });

  it('are taken from YAML and from JSON', async () => {
    const cwd = folderOf({ ...clash, 'f.yaml': 'names:\n  - name: Ada\n', 'f.json': '{"names":[{"name":"Ada"}]}' });
    for (const file of ['f.yaml', 'f.json']) {
      expect(await factdiff(['check', 'a.md', 'b.md', '--facts', file], { cwd })).toMatchObject({
        status: 1,
        stderr: '',
      });
    }
  });
});
