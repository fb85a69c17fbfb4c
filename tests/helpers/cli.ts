import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll } from 'vitest';

/** The built command: `npm test` builds before it tests. */
export const CLI = resolve(import.meta.dirname, '../../dist/cli.js');

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string | Buffer;
}

/** Runs `factdiff` as a process of its own, without what this process has in its environment. */
export function factdiff(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  return new Promise((done, fail) => {
    const env = { PATH: process.env.PATH ?? '', ...options.env };
    const child = spawn(process.execPath, [CLI, ...args], { cwd: options.cwd, env });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', fail);
    child.on('close', (status) =>
      done({ status, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
    );
    child.stdin.on('error', () => undefined);
    child.stdin.end(options.stdin ?? '');
  });
}

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A new folder with these files; their names may hold folders. */
export function folderOf(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'factdiff-'));
  made.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

export const textOf = (folder: string, name: string): string => readFileSync(join(folder, name), 'utf8');

/** Two articles that cannot both be right, and a third that agrees with the first. */
export const DANISH = `Talks on fish

The Danish minister Ada Lindholm arrived in Westport for talks on fishing. She will stay until the evening.
`;
export const DUTCH = `Minister speaks to skippers

Skippers met on the quay. The Dutch minister Ada Lindholm arrived in Westport for talks on fishing.
`;
export const DANISH_AGAIN = `Harbour talks begin

It rained all morning. The Danish minister Ada Lindholm came to Westport to talk about fishing.
`;
