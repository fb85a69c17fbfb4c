import { jsonDocument } from './escape/json';
import type { Format } from './format';

/** The report itself; `{ "stories": [{ "name", "report" }] }` for a run over several stories. */
export const formatJson: Format = (stories) => {
  const only = stories.length === 1 ? stories[0] : undefined;
  return jsonDocument(only ? only.report : { stories: stories.map(({ name, report }) => ({ name, report })) });
};
