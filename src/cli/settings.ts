import { relative, resolve } from 'node:path';
import {
  type Config,
  type FailOn,
  FailOnSchema,
  FORMAT_NAMES,
  type FormatName,
  KIND_NAMES,
  type Kind,
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
  /** Names, and kinds that the configuration defines. */
  readonly kinds: readonly (KindName | Kind)[];
  readonly facts: Config['facts'] | null;
  readonly baseline: string | null;
  readonly quiet: boolean;
}

/** @throws Failure when a flag has a value that it cannot have. */
export function settle(flags: Flags, words: readonly string[], { config, folder }: LoadedConfig): Settings {
  const inFolder = (path: string) => relative('', resolve(folder, path)) || '.';
  const known = [...KIND_NAMES, ...(config.kinds ?? []).filter((kind) => typeof kind !== 'string')];
  const only = flags.kind ? kindList(flags.kind, '--kind', known) : (config.kinds ?? KIND_NAMES).map(nameOf);
  const skip = flags['skip-kind'] ? kindList(flags['skip-kind'], '--skip-kind', known) : (config.skipKinds ?? []);
  const kinds = known.filter((kind) => only.includes(nameOf(kind)) && !(skip as string[]).includes(nameOf(kind)));
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

const nameOf = (kind: KindName | Kind): string => (typeof kind === 'string' ? kind : kind.name);

function kindList(lists: readonly string[], flag: string, known: readonly (KindName | Kind)[]): string[] {
  return lists.flatMap((list) => list.split(',')).map((name) => oneOf(name.trim(), known.map(nameOf), flag));
}

/** The settings as JSON; a kind that the configuration defines is shown by its name. */
export const printed = (settings: Settings): string =>
  JSON.stringify({ ...settings, kinds: settings.kinds.map(nameOf) }, null, 2);

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
