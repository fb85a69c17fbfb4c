#!/usr/bin/env node
import { version } from '../../package.json';
import { readArgs, UnknownFlag } from './args';
import { Failure } from './failure';
import { HELP } from './help';

/** Parts that read articles are loaded only when they are needed: `--help` and `--version` answer at once. */
async function run(argv: readonly string[]): Promise<number> {
  const { flags, words } = readArgs(argv);
  if (flags.help) return print(HELP);
  if (flags.version) return print(`${version}\n`);
  const [command, ...rest] = words;
  if (command === undefined) throw new Failure('No command; try "factdiff check <files>" or "factdiff --help"');
  if (command === 'facts') {
    const { facts } = await import('./facts');
    return facts(rest);
  }
  if (command !== 'check')
    throw new Failure(`Unknown command "${command}"; try "factdiff check <files>" or "factdiff --help"`);
  const { check } = await import('./check');
  return check(flags, rest);
}

function print(text: string): number {
  process.stdout.write(text);
  return 0;
}

/** The one line of a failure. Anything but a Failure or the engine's own error is a defect and says so. */
async function explain(error: unknown): Promise<string> {
  if (error instanceof UnknownFlag) {
    const [{ suggest }, { FLAG_NAMES }] = await Promise.all([import('./suggest'), import('./args')]);
    return `${error.message}${
      suggest(
        `--${error.flag}`,
        FLAG_NAMES.map((name) => `--${name}`),
      ) || '; see "factdiff --help"'
    }`;
  }
  const { name, message } = error as Error;
  if (error instanceof Failure || name === 'FactdiffError') return message;
  return `Internal error: ${name}: ${message}`;
}

// A reader such as `head` that closes the pipe early is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

// process.exit() would cut what is still on its way through a pipe.
run(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  async (error: unknown) => {
    process.stderr.write(`factdiff: ${(await explain(error)).replace(/\s*\n\s*/g, ' ')}\n`);
    if (process.env.FACTDIFF_DEBUG) process.stderr.write(`${(error as Error).stack}\n`);
    process.exitCode = 2;
  },
);
