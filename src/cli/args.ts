import { type ParseArgsConfig, parseArgs } from 'node:util';
import { Failure } from './failure';

const OPTIONS = {
  format: { type: 'string', short: 'f', multiple: true },
  draft: { type: 'string' },
  'fail-on': { type: 'string' },
  'min-confidence': { type: 'string' },
  kind: { type: 'string', multiple: true },
  'skip-kind': { type: 'string', multiple: true },
  facts: { type: 'string' },
  config: { type: 'string' },
  'no-config': { type: 'boolean' },
  'print-config': { type: 'boolean' },
  baseline: { type: 'string' },
  'update-baseline': { type: 'boolean' },
  explain: { type: 'string' },
  'stdin-filename': { type: 'string' },
  quiet: { type: 'boolean', short: 'q' },
  color: { type: 'boolean' },
  'no-color': { type: 'boolean' },
  version: { type: 'boolean', short: 'v' },
  help: { type: 'boolean', short: 'h' },
} satisfies NonNullable<ParseArgsConfig['options']>;

export const FLAG_NAMES: readonly string[] = Object.keys(OPTIONS);

/** The command line, cut into flags and words; what the values mean is decided later. */
export type Flags = ReturnType<typeof parseFlags>['values'];

function parseFlags(argv: readonly string[]) {
  return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, strict: true });
}

/** An option that does not exist; `flag` is its name without dashes. */
export class UnknownFlag extends Failure {
  constructor(readonly flag: string) {
    super(`Unknown option "${flag.length === 1 ? '-' : '--'}${flag}"`);
  }
}

/** @throws Failure when a flag is unknown, lacks its value, or has one too many. */
export function readArgs(argv: readonly string[]): { flags: Flags; words: string[] } {
  try {
    const { values, positionals } = parseFlags(argv);
    return { flags: values, words: positionals };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const flag = /'(?:-\w, )?-{1,2}([^' =]+)/.exec(message)?.[1];
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' && flag) throw new UnknownFlag(flag);
    throw new Failure(message.split('\n')[0]!.replace(/\.$/, ''));
  }
}
