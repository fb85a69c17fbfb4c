import { relative, resolve } from 'node:path';
import {
  type Config,
  type FailOn,
  FailOnSchema,
  FORMAT_NAMES,
  type FormatName,
  KIND_NAMES,
  type KindName,
} from '../index';
import type { Flags } from './args';
import { Failure } from './failure';
import type { LoadedConfig } from './load-config';
import { suggest } from './suggest';

/** A format and the file it goes to; null is standard output. */
export interface Output {
  readonly format: FormatName;
  readonly file: string | null;
}

/** What a run does: flags win over the configuration, the configuration over the defaults. */
export interface Settings {
  readonly files: readonly string[];
  /** Null where nothing was asked for. */
  readonly outputs: readonly Output[] | null;
  readonly failOn: FailOn;
  readonly minConfidence: number | undefined;
  readonly kinds: readonly KindName[];
  readonly facts: Config['facts'] | null;
  readonly baseline: string | null;
  readonly quiet: boolean;
}

/** @throws Failure when a flag has a value that it cannot have. */
export function settle(flags: Flags, words: readonly string[], { config, folder }: LoadedConfig): Settings {
  const inFolder = (path: string) => relative('', resolve(folder, path)) || '.';
  const only = flags.kind ? kindList(flags.kind, '--kind') : (config.kinds ?? KIND_NAMES);
  const skip = flags['skip-kind'] ? kindList(flags['skip-kind'], '--skip-kind') : (config.skipKinds ?? []);
  const kinds = KIND_NAMES.filter((kind) => only.includes(kind) && !skip.includes(kind));
  if (kinds.length === 0) throw new Failure('No kind is left to check: --skip-kind takes away all that --kind gives');
  const formats =
    flags.format?.map((text) => output(text, '--format')) ?? config.format?.map((text) => output(text, 'format'));
  if (formats) checkOutputs(formats);
  return {
    files: words.length > 0 ? words : (config.files ?? []).map(inFolder),
    outputs: formats ?? null,
    failOn: flags['fail-on'] === undefined ? (config.failOn ?? 'contradiction') : failOn(flags['fail-on']),
    minConfidence: flags['min-confidence'] === undefined ? config.minConfidence : confidence(flags['min-confidence']),
    kinds,
    facts: flags.facts ?? (typeof config.facts === 'string' ? inFolder(config.facts) : (config.facts ?? null)),
    baseline: flags.baseline ?? (config.baseline === undefined ? null : inFolder(config.baseline)),
    quiet: flags.quiet ?? config.quiet ?? false,
  };
}

function output(text: string, where: string): Output {
  const colon = text.indexOf(':');
  const format = oneOf(colon < 0 ? text : text.slice(0, colon), FORMAT_NAMES, where);
  const file = colon < 0 ? '-' : text.slice(colon + 1);
  if (file === '') throw new Failure(`${where} "${text}" names no file after the colon`);
  return { format, file: file === '-' ? null : file };
}

function checkOutputs(outputs: readonly Output[]): void {
  const files = outputs.map(({ file }) => file ?? '-');
  const twice = files.find((file, i) => files.indexOf(file) !== i);
  if (twice === '-')
    throw new Failure('Only one format can go to standard output; give the others a file, as in "-f sarif:out.sarif"');
  if (twice !== undefined) throw new Failure(`Two formats cannot go to one file: ${twice}`);
}

function kindList(lists: readonly string[], flag: string): KindName[] {
  return lists.flatMap((list) => list.split(',')).map((name) => oneOf(name.trim(), KIND_NAMES, flag));
}

function failOn(text: string): FailOn {
  return oneOf(text, FailOnSchema.options, '--fail-on');
}

function confidence(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !(value >= 0 && value <= 1))
    throw new Failure(`--min-confidence takes a number from 0 to 1, not "${text}"`);
  return value;
}

function oneOf<const T extends string>(text: string, known: readonly T[], flag: string): T {
  const found = known.find((each) => each === text);
  if (found === undefined) {
    throw new Failure(`${flag} "${text}" is unknown${suggest(text, known) || `; known are ${known.join(', ')}`}`);
  }
  return found;
}
