import type { Format } from './format';

/**
 * The report itself; `{ "stories": [{ "name", "report" }] }` for a run over several stories.
 * `#` before `#[` is written as an escape, which means the same, since a GitHub runner obeys `##[command]` in any line.
 */
export const formatJson: Format = (stories) => {
  const only = stories.length === 1 ? stories[0] : undefined;
  const data = only ? only.report : { stories: stories.map(({ name, report }) => ({ name, report })) };
  return `${JSON.stringify(data, null, 2).replace(/##\[/g, '\\u0023#[')}\n`;
};
