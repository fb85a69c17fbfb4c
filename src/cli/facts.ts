import { readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import { type Facts, FactsSchema } from '../index';
import { Failure, reasonOf } from './failure';
import { problemsOf } from './problems';

/**
 * What the newsroom knows, from a YAML or JSON file (JSON is YAML).
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
  const document = parseDocument(text);
  const [wrong] = document.errors;
  if (wrong)
    throw new Failure(
      `${path}:${wrong.linePos?.[0].line ?? 1}: ${wrong.message.split('\n')[0]!.replace(/ at line .*$/, '')}`,
    );
  const parsed = FactsSchema.safeParse(document.toJS() ?? {});
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0]!;
  const offset = offsetOf(document, issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0]!] : issue.path);
  const line = text.slice(0, offset).split('\n').length;
  throw new Failure(`${path}:${line}: ${problemsOf(parsed.error, Object.keys(FactsSchema.shape))}`);
}

/** Where the deepest part of a path that the document has begins. */
function offsetOf(document: ReturnType<typeof parseDocument>, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length) as (string | number)[], true);
    const range = (node as { range?: readonly number[] } | undefined)?.range;
    if (range) return range[0]!;
  }
  return 0;
}
