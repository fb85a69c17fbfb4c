import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { formatStories, type Story } from '../index';
import type { Flags } from './args';
import { Failure, reasonOf } from './failure';
import type { Output, Settings } from './settings';
import { terminalPainter, wantsColour } from './terminal';

/** Every format to its file or to standard output; files first, so that a failure comes before any output. */
export function printAll(stories: readonly Story[], settings: Settings, flags: Flags): void {
  const outputs = settings.outputs ?? usual(process.env);
  const ordered = [...outputs].sort((a, b) => Number(a.file === null) - Number(b.file === null));
  for (const { format, file } of ordered) {
    const isTerminal = file === null && process.stdout.isTTY === true;
    const colour = wantsColour(flags, process.env, isTerminal) && (file === null || flags.color === true);
    const width = isTerminal ? Math.min(Math.max(process.stdout.columns ?? 88, 40), 110) : 88;
    const text = formatStories(stories, format, {
      quiet: settings.quiet,
      width,
      ...(colour ? { paint: terminalPainter } : {}),
    });
    if (file === null) process.stdout.write(text);
    else write(file, text);
  }
}

/** Without `--format`: text, or what GitHub Actions shows. */
function usual(env: NodeJS.ProcessEnv): Output[] {
  if (env.GITHUB_ACTIONS !== 'true') return [{ format: 'text', file: null }];
  const summary = env.GITHUB_STEP_SUMMARY;
  return [{ format: 'github', file: null }, ...(summary ? [{ format: 'markdown' as const, file: summary }] : [])];
}

function write(file: string, text: string): void {
  const path = resolve(file);
  try {
    mkdirSync(dirname(path), { recursive: true });
    // Steps of a GitHub job share one summary file: it is added to, never overwritten.
    if (path === process.env.GITHUB_STEP_SUMMARY) appendFileSync(path, text);
    else writeFileSync(path, text);
  } catch (error) {
    throw new Failure(`Cannot write ${file}: ${reasonOf(error)}`);
  }
}
