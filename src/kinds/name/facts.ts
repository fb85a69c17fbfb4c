import { sameName } from '../../language/names/similar';
import { type Claim, type Document, FACTS_ID, type Facts, type Judgement, type World } from '../../model';
import { nameClaim } from '../shared/name-claim';

const CERTAINTY = 0.8;

/** Names that the articles spell otherwise than the newsroom does, and not as it accepts: one note for each spelling. */
export function houseSpelling({ documents, facts: { names } }: World): Judgement[] {
  const found = new Map<string, { house: string; likeness: string; claims: Claim[] }>();
  const known = new Set(names.flatMap(({ name, aliases }) => [name, ...aliases]));
  const seen = new Map<string, { house: string; likeness: string } | null>();
  for (const document of documents.filter(({ article }) => article.id !== FACTS_ID))
    for (const mention of document.names) {
      if (known.has(mention.text)) continue;
      let match = seen.get(mention.text);
      if (match === undefined) {
        match = matchOf(mention.text, names);
        seen.set(mention.text, match);
      }
      if (!match) continue;
      const entry = found.get(mention.text) ?? { ...match, claims: [] };
      const value = { type: 'name', name: mention.text } as const;
      entry.claims.push(nameClaim(document, mention, { kind: 'name', slot: 'spelling', value }));
      found.set(mention.text, entry);
    }
  return [...found].map(([spelling, { house, likeness, claims }]) => ({
    kind: 'name',
    relation: 'variant',
    rule: 'facts/house-spelling',
    confidence: CERTAINTY,
    question: `How is ${house} spelled?`,
    positions: [{ label: spelling, claims }],
    outlier: { position: 0, why: `the newsroom writes ${house}` },
    because: [
      likeness === 'misspelling'
        ? `a slip for ${house}, by the newsroom's facts`
        : `another spelling of ${house}, which the newsroom writes`,
    ],
    facts: house,
  }));
}

/** The one listed name that a spelling varies; nothing when it is accepted, or may mean several. */
function matchOf(text: string, names: Facts['names']): { house: string; likeness: string } | null {
  if (!text.includes(' ')) return null;
  const hits = names.flatMap(({ name, aliases }) => {
    const likeness = [name, ...aliases]
      .map((each) => sameName(text, each))
      .find((each) => each === 'variant' || each === 'misspelling');
    return likeness ? [{ house: name, likeness }] : [];
  });
  return hits.length === 1 ? hits[0]! : null;
}

/** People and bodies by their longest names, with the other names that the articles give them. */
export function suggestNames(documents: readonly Document[]): Facts['names'] {
  const names = new Map<string, Set<string>>();
  for (const { entities } of documents)
    for (const { type, name, names: all } of entities) {
      if ((type !== 'person' && type !== 'organisation') || !name.includes(' ')) continue;
      const aliases = names.get(name) ?? new Set();
      for (const each of all) if (each !== name) aliases.add(each);
      names.set(name, aliases);
    }
  return [...names].map(([name, aliases]) => ({ name, aliases: [...aliases].sort(), offices: [] }));
}
