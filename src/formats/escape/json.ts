/**
 * A JSON document. `#` before `#[` is written as an escape, which means the same, since a GitHub runner obeys
 * `##[command]` anywhere in a line of a log.
 */
export function jsonDocument(data: unknown): string {
  return `${JSON.stringify(data, null, 2).replace(/##\[/g, '\\u0023#[')}\n`;
}
