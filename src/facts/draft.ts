import { stringify } from 'yaml';
import type { FactsInput } from '../model';

const HEAD = `# Drafted by factdiff from articles. Correct it: what stands here is taken as true.
# The spelling under "name" is the newsroom's own; "aliases" are accepted too.
`;

/** A facts file in YAML for a person to correct, from what the kinds suggest; the same entries in the same order each time. */
export function draftFacts(suggested: readonly FactsInput[]): string {
  const all = (list: Exclude<keyof FactsInput, 'figures'>) =>
    suggested
      .flatMap((each): readonly object[] => each[list] ?? [])
      .map((entry) => [JSON.stringify(entry), entry] as const)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([, entry]) => entry);
  const names = all('names').map((entry) => ({ ...entry, offices: undefined }));
  return `${HEAD}${stringify({ names, offices: all('offices'), places: all('places'), events: all('events'), figures: [] })}`;
}
