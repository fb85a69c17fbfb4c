import { readFileSync } from 'node:fs';
import { FactdiffError, type Facts, initFacts, parseFacts } from '../index';
import { Failure, reasonOf } from './failure';
import { Finder } from './files';

/**
 * What the newsroom knows, from a YAML or JSON file.
 *
 * @throws Failure naming the line that is wrong.
 */
export function readFacts(path: string): Facts {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new Failure(`Cannot read ${path}: ${reasonOf(error)}`);
  }
  try {
    return parseFacts(text);
  } catch (error) {
    if (error instanceof FactdiffError) throw new Failure(`${path}:${error.line ?? 1}: ${error.message}`);
    throw error;
  }
}

/** `factdiff facts init <articles>`: a facts file for a person to correct, on standard output. */
export async function facts([action, ...words]: readonly string[]): Promise<number> {
  if (action !== 'init') throw new Failure('factdiff facts knows one action: "factdiff facts init <files>"');
  if (words.length === 0) throw new Failure('No article given; name one or more files, or a folder');
  const finder = new Finder(process.cwd(), { name: 'stdin', read: () => readFileSync(0) });
  for (const word of words) await finder.add(word);
  process.stdout.write(initFacts(finder.files().map((file) => ({ ...file }))));
  return 0;
}
