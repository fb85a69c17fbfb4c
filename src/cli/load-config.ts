import { readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Config, ConfigSchema } from '../index';
import { Failure, reasonOf } from './failure';
import { problemsOf } from './problems';

const NAMES = ['factdiff.config.js', 'factdiff.config.mjs', 'factdiff.config.json'] as const;

/** Settings of a configuration file, and the folder its paths are relative to. */
export interface LoadedConfig {
  readonly config: Config;
  readonly folder: string;
}

/**
 * The named file, else the nearest of the working folder and those above it, up to the one that holds `.git`.
 *
 * @throws Failure when it cannot be read, or holds what no configuration holds.
 */
export async function loadConfig(cwd: string, named: string | undefined): Promise<LoadedConfig> {
  const path = named === undefined ? findConfig(cwd) : resolve(cwd, named);
  if (path === null) return { config: {}, folder: cwd };
  const found = await readConfig(path, named ?? path.slice(dirname(path).length + 1));
  return { config: found, folder: dirname(path) };
}

function findConfig(cwd: string): string | null {
  for (let folder = cwd; ; folder = dirname(folder)) {
    for (const name of NAMES) if (isFile(join(folder, name))) return join(folder, name);
    const manifest = join(folder, 'package.json');
    if (
      isFile(manifest) &&
      /"factdiff"\s*:\s*\{/.test(readFileSync(manifest, 'utf8')) &&
      'factdiff' in readJson(manifest, manifest)
    ) {
      return manifest;
    }
    if (dirname(folder) === folder || statSync(join(folder, '.git'), { throwIfNoEntry: false })) return null;
  }
}

async function readConfig(path: string, shown: string): Promise<Config> {
  const json = path.endsWith('.json');
  let value: unknown = json ? readJson(path, shown) : await importConfig(path, shown);
  if (json && typeof value === 'object' && value !== null && path.endsWith('package.json')) {
    value = (value as Record<string, unknown>).factdiff ?? {};
  }
  const parsed = ConfigSchema.safeParse(value);
  if (!parsed.success) throw new Failure(`${shown}: ${problemsOf(parsed.error, Object.keys(ConfigSchema.shape))}`);
  return parsed.data;
}

function readJson(path: string, shown: string): Record<string, unknown> {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new Failure(`Cannot read ${shown}: ${reasonOf(error)}`);
  }
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new Failure(`${shown} is not valid JSON: ${(error as Error).message}`);
  }
}

async function importConfig(path: string, shown: string): Promise<unknown> {
  if (!isFile(path)) throw new Failure(`Cannot read ${shown}: no such file`);
  let loaded: { default?: unknown };
  try {
    loaded = await import(pathToFileURL(path).href);
  } catch (error) {
    throw new Failure(`Cannot load ${shown}: ${(error as Error).message.split('\n')[0]}`);
  }
  if (loaded.default === undefined) throw new Failure(`${shown} has no default export; write "export default { … }"`);
  return loaded.default;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
