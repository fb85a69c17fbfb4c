import { isPassive, objectOf, subjectOf } from '../../language/grammar';
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
  // "is survived by his wife" tells of a death.
  if (!candidates.length || (token.lemma === 'survive' && isPassive(document, index))) return null;
  const near = new Set(
    tokens
      .slice(index, index + REACH + 1)
      .filter(({ sentence, index: at }) => sentence === token.sentence && hangsFrom(document, at, index))
      .map(({ lower }) => lower),
  );
  for (const { sense, of, yes, rest } of candidates) {
    if (!rest.every((word) => near.has(word))) continue;
    const { name, who = false, matter = false } = sense;
    if (!of) return { name, yes, who, matter, theme: null };
    const parts = participants(document, index);
    const part =
      parts.find((at) => isOf(document, at, of)) ??
      parts.find((at) => rest.length > 0 && isListed(document, at, index));
    if (part === undefined) continue;
    return { name, yes, who, matter, theme: sense.subject ? subjectOf(document, index) : part };
  }
  return null;
}

/** "the Oxbow bridge", also where the parse takes the name for the head. */
function isOf(document: Document, at: number, of: ReadonlySet<string>): boolean {
  for (let word = at; word <= at + 3; word++) {
    const token = document.tokens[word];
    if (!token || !['NOUN', 'PROPN', 'NUM'].includes(token.tag)) return false;
    if (of.has(token.lemma.toLowerCase())) return true;
  }
  return false;
}

/** A company stands for its shares: "Corran closed down 3.1%". */
function isListed(document: Document, at: number, verb: number): boolean {
  const { tokens, names } = document;
  const company = names.some(({ type, first, last }) => type === 'organisation' && first <= at && at < last);
  return (
    company &&
    tokens.slice(verb, verb + 8).some(({ lower }) => lower === '%' || /^per ?cent$/.test(lower) || lower === 'cent')
  );
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
