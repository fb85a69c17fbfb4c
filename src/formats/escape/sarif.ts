import { plainLine } from './plain';

/** Text in a SARIF message: `[` and `]` make links and `{` and `}` placeholders there (SARIF 2.1.0, 3.11.5 and 3.11.6). */
export function escapeSarif(text: string): string {
  return plainLine(text)
    .replace(/[\\[\]]/g, '\\$&')
    .replace(/[{}]/g, '$&$&');
}

/** A relative path as a URI reference. */
export function pathToUri(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
