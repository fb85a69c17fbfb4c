import { FactdiffError } from '../model';
import { lineOf } from './source-map';

/** Parses JSON; a byte order mark before it is allowed. */
export function parseJson(source: string, label: string): unknown {
  try {
    return JSON.parse(source.startsWith('\ufeff') ? source.slice(1) : source);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const offset = /at position (\d+)/.exec(reason)?.[1];
    const line = offset === undefined ? null : lineOf(source, Number(offset));
    const place = line === null ? label : `${label}:${line}`;
    const what = /end of JSON|Unterminated/i.test(reason)
      ? 'it ends too early'
      : 'a character stands where none is allowed';
    throw new FactdiffError('invalid-json', `${place}: this is not valid JSON: ${what}.`, line);
  }
}
