import { type Document, parseDocument } from 'yaml';
import { FactdiffError, type Facts, FactsSchema } from '../model';

/**
 * What the newsroom knows, from YAML or JSON (JSON is YAML).
 *
 * @throws {FactdiffError} `invalid-facts`, with the 1-based line of the entry that is wrong
 */
export function parseFacts(source: string): Facts {
  const document = parseDocument(source);
  const [wrong] = document.errors;
  if (wrong)
    throw new FactdiffError(
      'invalid-facts',
      wrong.message.split('\n')[0]!.replace(/ at line .*$/, ''),
      wrong.linePos?.[0].line ?? 1,
    );
  const parsed = FactsSchema.safeParse(document.toJS({ maxAliasCount: 100 }) ?? {});
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0]!;
  const at = issue.path.map(String).join('.');
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0]! : null;
  const line = source
    .slice(0, offsetOf(document, unknown === null ? issue.path : [...issue.path, unknown]))
    .split('\n').length;
  const said = `${issue.message.charAt(0).toLowerCase()}${issue.message.slice(1)}`;
  throw new FactdiffError(
    'invalid-facts',
    unknown === null ? `${at ? `"${at}": ` : ''}${said}` : `unknown key "${at ? `${at}.` : ''}${unknown}"`,
    line,
  );
}

/** Where the deepest part of a path that the document has begins. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length) as (string | number)[], true);
    const range = (node as { range?: readonly number[] } | undefined)?.range;
    if (range) return range[0]!;
  }
  return 0;
}
