import { isPassive, objectOf, subjectOf, subtreeSpan } from '../../language/grammar';
import { eventClass } from '../../language/lexicon/event-classes';
import { OPPOSED_SENSES, type OpposedSense } from '../../language/lexicon/opposed-senses';
import type { Document } from '../../model';
import { holding } from '../shared/ranges';
import { wholeOf } from './whole';

interface Entry {
  readonly sense: OpposedSense;
  readonly of: ReadonlySet<string> | null;
  readonly yes: boolean;
  readonly rest: readonly string[];
  /** Found with its preposition: all its words stand there. */
  readonly cased?: true;
}

/** A sense, the side of it that the text takes, and what it is told of. */
export interface Sense {
  readonly sense: OpposedSense;
  readonly yes: boolean;
  readonly theme: number | null;
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
/** Words from a verb back to what it is told of, where the parse has lost it. */
const FAR = 25;

/** The senses of a predicate in the table of opposites, on which side it stands, and what each is told of. */
export function sensesOf(document: Document, index: number): Sense[] {
  const { tokens } = document;
  const token = tokens[index]!;
  const copula = token.tag !== 'VERB';
  // "is up 3 percent"
  const asBe = copula && ['up', 'down'].includes(token.lower) ? [...(ENTRIES.get('be') ?? [])] : [];
  const found = [
    ...asBe,
    ...(ENTRIES.get(token.lemma.toLowerCase()) ?? []),
    // "was armed" is a state, whether the grammar calls it an adjective or a passive.
    ...(copula || (token.lower !== token.lemma && isPassive(document, index)) ? (ENTRIES.get(token.lower) ?? []) : []),
    ...(copula ? caseEntries(document, index) : []),
  ];
  // "is survived by his wife" tells of a death.
  if (!found.length || (token.lemma === 'survive' && isPassive(document, index))) return [];
  const near = tokens
    .slice(index, index + REACH + 1)
    .filter(
      ({ sentence, relation, head }) => sentence === token.sentence && !(relation === 'case' && isTime(document, head)),
    );
  const stands = ({ rest }: Entry) =>
    rest.every((word, at) =>
      near.some(
        ({ lower, index: place }) => lower === word && (place === index + 1 + at || hangsFrom(document, place, index)),
      ),
    );
  const standing = found.filter((entry) => entry.cased || stands(entry));
  return chosen(document, index, standing, participants(document, index));
}

/** "stayed the ruling *on Friday*": no particle. */
const isTime = (document: Document, at: number) => holding(document.times, at) !== undefined;

/** "is *under control*", "were *behind bars*": a noun with its preposition says what something is. */
function caseEntries(document: Document, index: number): Entry[] {
  const before = document.tokens[index - 1];
  if (before?.tag !== 'ADP' || before.sentence !== document.tokens[index]!.sentence) return [];
  const two = document.tokens[index - 2]?.tag === 'ADP' ? document.tokens[index - 2]!.lower : null;
  const phrase = `${two ? `${two} ` : ''}${before.lower} ${document.tokens[index]!.lower}`.split(' ');
  return (ENTRIES.get(phrase[0]!) ?? [])
    .filter(({ rest }) => rest.join(' ') === phrase.slice(1).join(' '))
    .map((entry) => ({ ...entry, cased: true }));
}

/** The senses of an event noun by the verb it is made from: "approval" of a merger is that of "approve". */
export function sensesOfNoun(document: Document, noun: number, parts: readonly number[]): Sense[] {
  const lemma = document.tokens[noun]!.lemma.toLowerCase();
  const found = ENTRIES.get(lemma) ?? ENTRIES.get(eventClass(lemma, 'NOUN')) ?? [];
  return chosen(
    document,
    noun,
    found.filter(({ rest }) => rest.length === 0),
    parts,
  );
}

/** One reading for each sense; a phrase ("turn down") goes before its verb alone. */
function chosen(document: Document, index: number, entries: readonly Entry[], parts: readonly number[]): Sense[] {
  const found = new Map<string, Sense>();
  for (const { sense, of, yes, rest } of entries) {
    if (found.has(sense.name)) continue;
    if (!of) {
      found.set(sense.name, {
        sense,
        yes,
        theme: sense.who ? aimOf(document, index) : sense.subject ? subjectOf(document, index) : null,
      });
      continue;
    }
    const part =
      parts.find((at) => isOf(document, at, of)) ??
      parts.find((at) => rest.length > 0 && isListed(document, at, index)) ??
      lostTheme(document, index, of);
    if (part === undefined) continue;
    found.set(sense.name, { sense, yes, theme: sense.subject ? (subjectOf(document, index) ?? part) : part });
  }
  return [...found.values()];
}

/** "voted against *the resolution*": what a doer is for or against, where it is no object. */
function aimOf(document: Document, index: number): number | null {
  if (isPassive(document, index) || objectOf(document, index) !== null) return null;
  const { tokens, children } = document;
  // "stayed away *from the funeral*": what hangs from a particle
  const parts = (children[index] ?? []).flatMap((child) =>
    /^(?:advmod|compound:prt)$/.test(tokens[child]!.relation) ? [child, ...(children[child] ?? [])] : [child],
  );
  const aim = parts.find(
    (child) =>
      child > index &&
      document.tokens[child]!.relation === 'obl' &&
      /^(?:NOUN|PROPN)$/.test(document.tokens[child]!.tag),
  );
  return aim ?? null;
}

/** "An amendment from Jo Lane, who chairs the group, *was carried*": the noun that the parse hung elsewhere. */
function lostTheme(document: Document, index: number, of: ReadonlySet<string>): number | undefined {
  const { tokens, sentences } = document;
  const verb = tokens[index]!;
  const subject = subjectOf(document, index);
  if (objectOf(document, index) !== null || (subject !== null && !isPassive(document, index))) return undefined;
  if (subject !== null && tokens[subject]!.tag === 'NOUN' && subject > index - REACH) return undefined;
  const from = Math.max(sentences[verb.sentence]!.first, index - FAR);
  for (let at = index - 1; at >= from; at--) {
    const { tag, lemma, relation } = tokens[at]!;
    if (tag === 'NOUN' && of.has(lemma.toLowerCase()) && /^(?:root|nsubj|dislocated)/.test(relation)) return at;
  }
  return undefined;
}

/** "the Oxbow bridge", also where the parse takes the name for the head. */
function isOf(document: Document, at: number, of: ReadonlySet<string>): boolean {
  for (let word = at; word <= at + 3; word++) {
    const token = document.tokens[word];
    if (!token) return false;
    // "the final" is at times taken for an adjective
    if (of.has(token.lemma.toLowerCase()) && (word === at || token.tag !== 'VERB')) return true;
    if (!['NOUN', 'PROPN', 'NUM'].includes(token.tag)) return false;
  }
  return false;
}

/** A company stands for its shares: "Corran closed down 3.1%". */
function isListed(document: Document, at: number, verb: number): boolean {
  const { tokens, names } = document;
  const company = holding(names, at)?.type === 'organisation';
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

/** "The packet was opened *at the college*": a place takes no part. */
const isWhere = (document: Document, noun: number) =>
  ['at', 'near', 'inside', 'outside'].includes(document.tokens[subtreeSpan(document, noun).first]!.lower);

function participants(document: Document, index: number): number[] {
  const acted = isPassive(document, index) || objectOf(document, index) !== null;
  const found = [objectOf(document, index), subjectOf(document, index)];
  for (const child of document.children[index] ?? [])
    if (
      ['obl', 'nsubj:pass', 'xcomp', 'nmod'].includes(document.tokens[child]!.relation) &&
      !(acted && isWhere(document, child))
    )
      found.push(child);
  return found.flatMap((at) => (at === null ? [] : [wholeOf(document, at)]));
}
