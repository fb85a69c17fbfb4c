import type { Claim, Document, Facts, Judgement, NameMention } from '../model';

/** How the spelling of two names relates (the language stage knows; handed in). */
export type CompareNames = (a: string, b: string) => string;

const CERTAINTY = 0.8;

/** Names that the articles spell otherwise than the newsroom does, and not as it accepts: one note for each spelling. */
export function houseSpelling(documents: readonly Document[], { names }: Facts, compare: CompareNames): Judgement[] {
  const found = new Map<string, { house: string; likeness: string; claims: Claim[] }>();
  const known = new Set(names.flatMap(({ name, aliases }) => [name, ...aliases]));
  const seen = new Map<string, { house: string; likeness: string } | null>();
  for (const document of documents)
    for (const mention of document.names) {
      if (known.has(mention.text)) continue;
      let match = seen.get(mention.text);
      if (match === undefined) {
        match = matchOf(mention.text, names, compare);
        seen.set(mention.text, match);
      }
      if (!match) continue;
      const entry = found.get(mention.text) ?? { ...match, claims: [] };
      entry.claims.push(claimOf(document, mention));
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
function matchOf(
  text: string,
  names: Facts['names'],
  compare: CompareNames,
): { house: string; likeness: string } | null {
  if (!text.includes(' ')) return null;
  const hits = names.flatMap(({ name, aliases }) => {
    const likeness = [name, ...aliases]
      .map((each) => compare(text, each))
      .find((each) => each === 'variant' || each === 'misspelling');
    return likeness ? [{ house: name, likeness }] : [];
  });
  return hits.length === 1 ? hits[0]! : null;
}

function claimOf(document: Document, { first, start, end, text, entity }: NameMention): Claim {
  return {
    id: `${document.article.id} name ${start}-${end} facts`,
    kind: 'name',
    article: document.article.id,
    span: { start, end },
    sentence: document.tokens[first]!.sentence,
    value: { type: 'name', name: text },
    topic: {
      slot: 'spelling',
      entities: [entity],
      head: null,
      event: null,
      clause: [],
      sentence: [],
      time: null,
      places: [],
    },
    stance: 'asserted',
    source: null,
    document,
  };
}
