import { execFile } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { CLI, DANISH, DUTCH, folderOf, type Run, textOf } from './helpers/cli';

const ROOT = resolve(import.meta.dirname, '..');
const read = (name: string) => readFileSync(resolve(ROOT, name), 'utf8');

/** Runs a script of a set-up in a folder with a story, where `npx` stands for the command that was built. */
function setup(script: string, env: Readonly<Record<string, string>> = {}): Promise<Run & { cwd: string }> {
  const cwd = folderOf({
    'stories/a.md': DANISH,
    'stories/b.md': DUTCH,
    'bin/npx': `#!/usr/bin/env bash\nif [ "$1" = --yes ]; then shift; fi\nshift\nexec "${process.execPath}" "${CLI}" "$@"\n`,
  });
  chmodSync(`${cwd}/bin/npx`, 0o755);
  return new Promise((done) => {
    const options = { cwd, env: { PATH: `${cwd}/bin:${process.env.PATH}`, ...env } };
    execFile('bash', ['--norc', '--noprofile', '-euo', 'pipefail', '-c', script], options, (error, stdout, stderr) => {
      done({ cwd, status: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}

const blocks = [...read('docs/ci.md').matchAll(/```(\w*)\n([\s\S]*?)```/g)].map(([, language, text]) => ({
  language,
  text: text!,
}));
const github = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: 'summary.md' };

describe('docs/ci.md', () => {
  it('has YAML that can be read', () => {
    const yaml = blocks.filter(({ language }) => language === 'yaml');
    expect(yaml).toHaveLength(4);
    for (const { text } of yaml) expect(() => parse(text)).not.toThrow();
  });

  it('GitHub Actions: annotates and fails', async () => {
    const { jobs } = parse(blocks.find(({ text }) => text.startsWith('name: factdiff'))!.text);
    const run = await setup(jobs.factdiff.steps.at(-1).run, github);
    expect(run).toMatchObject({ status: 1, stdout: expect.stringMatching(/^::error file=stories\//), stderr: '' });
    expect(textOf(run.cwd, 'summary.md')).toContain('## factdiff');
  });

  it('GitLab: writes both reports', async () => {
    const { factdiff } = parse(blocks.find(({ text }) => text.startsWith('factdiff:'))!.text);
    const run = await setup(factdiff.script.join('\n'));
    expect(run.status).toBe(1);
    expect(JSON.parse(textOf(run.cwd, factdiff.artifacts.reports.codequality))).toHaveLength(1);
    expect(textOf(run.cwd, factdiff.artifacts.reports.junit)).toContain('failures="1"');
  });

  it('a baseline: the second command passes', async () => {
    const commands = blocks.find(({ text }) => text.includes('--update-baseline'))!.text;
    expect(await setup(commands)).toMatchObject({ status: 0, stderr: expect.stringContaining('1 known, 1 added') });
  });
});

describe('.pre-commit-hooks.yaml', () => {
  const [hook] = parse(read('.pre-commit-hooks.yaml'));
  const { args } = parse(blocks.find(({ text }) => text.startsWith('repos:'))!.text).repos[0].hooks[0];
  // As pre-commit runs it: the entry and the arguments, without file names, where the command is installed.
  const commit = (story: string) =>
    setup(`printf '#!/usr/bin/env bash\\nexec node "%s" "$@"\\n' '${CLI}' > bin/factdiff; chmod +x bin/factdiff
git init -q . && git config user.email desk@example.com && git config user.name Desk
printf '#!/bin/sh\\nPATH="%s:$PATH" ${hook.entry} ${args.join(' ')}\\n' "$PWD/bin" > .git/hooks/pre-commit
chmod +x .git/hooks/pre-commit
${story}
git add stories && git commit -qm story`);

  it('takes no file names, since a story is more than the files that changed', () => {
    expect(hook).toMatchObject({ id: 'factdiff', language: 'node', pass_filenames: false });
  });

  it('keeps a contradiction from being committed', async () => {
    const run = await commit('true');
    expect(run.status).toBe(1);
    expect(run.stdout + run.stderr).toContain('CONTRADICTION');
  });

  it('lets a story without one be committed', async () => {
    expect(await commit('cp stories/a.md stories/b.md')).toMatchObject({ status: 0 });
  });
});

describe('reviewdog', () => {
  it('reads what the documented command writes: its Diagnostic format, at most a file, a range and a severity', async () => {
    const command = blocks.find(({ text }) => text.includes('reviewdog -f=rdjson'))!.text.split('|')[0]!;
    const run = await setup(command);
    expect(run.status).toBe(0);
    const { source, diagnostics, ...others } = JSON.parse(run.stdout);
    expect([source.name, others]).toEqual(['factdiff', {}]);
    for (const { message, location, severity, code } of diagnostics) {
      expect([typeof message, typeof location.path, typeof code.value]).toEqual(['string', 'string', 'string']);
      expect(severity).toMatch(/^(?:ERROR|WARNING|INFO)$/);
      expect(location.range.start).toEqual({ line: expect.any(Number), column: expect.any(Number) });
    }
  });
});

describe('action.yml', () => {
  const { inputs, runs } = parse(read('action.yml'));
  const env = (given: Record<string, string>) =>
    Object.fromEntries(
      Object.entries(runs.steps[0].env as Record<string, string>).map(([name, value]) => {
        const input = /inputs\.([a-z-]+)/.exec(value)![1]!;
        return [name, given[input] ?? inputs[input].default];
      }),
    );

  it('annotates, adds to the summary, writes SARIF and fails', async () => {
    const run = await setup(runs.steps[0].run, { ...github, ...env({ files: 'stories', sarif: 'out.sarif' }) });
    expect(run).toMatchObject({ status: 1, stdout: expect.stringMatching(/^::error /) });
    expect(JSON.parse(textOf(run.cwd, 'out.sarif')).runs[0].results).toHaveLength(1);
    expect(textOf(run.cwd, 'summary.md')).toContain('## factdiff');
  });

  it('takes its inputs as words and never as commands', async () => {
    const run = await setup(runs.steps[0].run, {
      ...github,
      ...env({ files: 'stories/a.md\nstories/b.md $(touch gone)', 'fail-on': 'never' }),
    });
    expect(run).toMatchObject({ status: 2, stderr: expect.stringContaining('$(touch') });
    expect(() => textOf(run.cwd, 'gone')).toThrow();
  });
});
