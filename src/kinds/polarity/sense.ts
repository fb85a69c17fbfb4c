import { objectOf, subjectOf } from '../../language/grammar';
import { OPPOSED_SENSES } from '../../language/lexicon/opposed-senses';
import type { Document } from '../../model';

interface Entry {
  readonly sense: (typeof OPPOSED_SENSES)[number];
  readonly of: ReadonlySet<string> | null;
  readonly yes: boolean;
  readonly rest: readonly string[];
}

/** Entries by their first lemma; those of several words come first. */
const ENTRIES: ReadonlyMap<string, readonly Entry[]> = (() => {
  const entries = new Map<string, Entry[]>();
  for (const sense of OPPOSED_SENSES) {
    const of = sense.of ? new Set(sense.of.split(' ')) : null;
    for (const yes of [true, false])
      for (const phrase of (yes ? sense.yes : sense.no).split(', ')) {
        const [first = '', ...rest] = phrase.split(' ');
        entries.set(first, [...(entries.get(first) ?? []), { sense, of, yes, rest }]);
      }
  }
  for (const list of entries.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return entries;
})();

/** Words from the verb to its particle: "closed Tuesday 4.1 percent lower". */
const REACH = 6;

/** The sense of a predicate in the table of opposites, on which side it stands, and what it is told of. */
export function senseOf(document: Document, index: number) {
  const { tokens } = document;
  const token = tokens[index]!;
  const copula = token.tag !== 'VERB';
  // "is up 3 percent"
  const asBe = copula && ['up', 'down'].includes(token.lower) ? [...(ENTRIES.get('be') ?? [])] : [];
  const candidates = [
    ...asBe,
    ...(ENTRIES.get(token.lemma.toLowerCase()) ?? []),
    ...(copula ? (ENTRIES.get(token.lower) ?? []) : []),
  ];
  if (!candidates.length) return null;
  const near = new Set(
    tokens
      .slice(index, index + REACH + 1)
      .filter(({ sentence, index: at }) => sentence === token.sentence && hangsFrom(document, at, index))
      .map(({ lower }) => lower),
  );
  for (const { sense, of, yes, rest } of candidates) {
    if (!rest.every((word) => near.has(word))) continue;
    if (!of) return { name: sense.name, yes, theme: null };
    const part = participants(document, index).find((at) => of.has(tokens[at]!.lemma.toLowerCase()));
    if (part === undefined) continue;
    return { name: sense.name, yes, theme: sense.subject ? subjectOf(document, index) : part };
  }
  return null;
}

/** Particle, adverb or complement of a verb, or of one of these. */
function hangsFrom(document: Document, at: number, verb: number): boolean {
  for (let up = at, steps = 0; steps < 4 && up >= 0; steps++) {
    if (up === verb) return true;
    up = document.tokens[up]!.head;
  }
  return false;
}

function participants(document: Document, index: number): number[] {
  const found = [objectOf(document, index), subjectOf(document, index)];
  for (const child of document.children[index] ?? [])
    if (['obl', 'nsubj:pass', 'xcomp', 'nmod'].includes(document.tokens[child]!.relation)) found.push(child);
  return found.filter((at): at is number => at !== null);
}
