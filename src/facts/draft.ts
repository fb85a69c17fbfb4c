import { stringify } from 'yaml';
import type { Claim, Document } from '../model';

const HEAD = `# Drafted by factdiff from articles. Correct it: what stands here is taken as true.
# The spelling under "name" is the newsroom's own; "aliases" are accepted too.
`;

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** A facts file in YAML for a person to correct: people and bodies with their spellings, offices, dated events. */
export function draftFacts(documents: readonly Document[], claims: readonly Claim[]): string {
  const names = new Map<string, Set<string>>();
  for (const { entities } of documents)
    for (const entity of entities) {
      if ((entity.type !== 'person' && entity.type !== 'organisation') || !entity.name.includes(' ')) continue;
      const aliases = names.get(entity.name) ?? new Set();
      for (const name of entity.names) if (name !== entity.name) aliases.add(name);
      names.set(entity.name, aliases);
    }
  const offices = new Map<string, { office: string; of: string; holder: string }>();
  const events = new Map<string, { name: string; start: string; end?: string }>();
  for (const { value, topic, document } of claims) {
    const entity = document.entities[topic.entities[0] ?? -1];
    // A country's code stands for "the Danish minister": the office itself is told by another claim.
    if (value.type === 'role' && value.of && !/^[A-Z]{2}$/.test(value.of) && entity?.type === 'person') {
      const office = [...value.modifiers, value.office].join(' ');
      offices.set(`${office} ${value.of} ${entity.name}`, { office, of: value.of, holder: entity.name });
    }
    if (value.type === 'date' && entity?.type === 'event' && value.start !== null)
      events.set(`${entity.name} ${value.start}`, {
        name: entity.name,
        start: value.start.slice(0, 10),
        ...(value.end && value.end !== value.start ? { end: value.end.slice(0, 10) } : {}),
      });
  }
  const sorted = <T>(map: ReadonlyMap<string, T>) => [...map].sort(([a], [b]) => byText(a, b));
  return `${HEAD}${stringify({
    names: sorted(names).map(([name, aliases]) => ({ name, aliases: [...aliases].sort(byText) })),
    offices: sorted(offices).map(([, entry]) => entry),
    places: [],
    events: sorted(events).map(([, entry]) => entry),
    figures: [],
  })}`;
}
