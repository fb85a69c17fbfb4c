import { childrenBy, subtreeSpan } from '../../language/grammar';
import type { Document, World } from '../../model';
import { within } from '../shared/ranges';
import { sameNoun } from '../shared/same-noun';
import { likelyWho, whoAt } from '../shared/who';

/** Pronouns and nouns that name nothing by themselves. */
const VAGUE = new Set(
  'it he she they them him her who which that this these those what we us you i me one some all any many most several each both other others people person thing something anything everything man woman official way part lot number rest number'.split(
    ' ',
  ),
);
const MODIFIERS = ['amod', 'compound', 'nummod', 'nmod', 'nmod:poss', 'acl'] as const;
/** Modifiers that single nothing out. */
const PLAIN = new Set([
  'same',
  'own',
  'new',
  'whole',
  'entire',
  'local',
  'last',
  'first',
  'other',
  'main',
  'such',
  'many',
]);
/** A company's, whatever the paper calls them. */
const SHARES = new Set(['share', 'stock', 'equity']);
/** An entity that a pronoun probably stands for. */
const LIKELY = 0.8;
export const isVague = (document: Document, head: number) =>
  VAGUE.has(document.tokens[head]!.lemma.toLowerCase()) || document.tokens[head]!.tag === 'PRON';

/**
 * Whether two noun phrases stand for one thing: 1 one entity or one rare noun, 0 unknown, −1 two things ("the Oxbow bridge",
 * "the bridge at Tarn").
 */
export function sameThing(
  x: Document,
  a: number | null,
  y: Document,
  b: number | null,
  world: World,
  anyNumber = false,
): number {
  if (a === null || b === null) return 0;
  const [p, q] = [whoAt(x, a), whoAt(y, b)];
  if (p !== null && q !== null) return world.identify(x, p) === world.identify(y, q) ? 1 : -1;
  const [likely, other] = [p ?? likelyWho(x, a), q ?? likelyWho(y, b)];
  if (likely !== null && other !== null) return world.identify(x, likely) === world.identify(y, other) ? LIKELY : 0;
  if (isVague(x, a) || isVague(y, b)) return 0;
  // "You might have a farmer who never went to law school": anybody, not the one who is named elsewhere.
  if ((q !== null && isAnybody(x, a)) || (p !== null && isAnybody(y, b))) return -1;
  const [left, right] = [x.tokens[a]!.lemma.toLowerCase(), y.tokens[b]!.lemma.toLowerCase()];
  if (left === right && x.tokens[a]!.lower !== y.tokens[b]!.lower && !anyNumber) return -1;
  if (left !== right && !(SHARES.has(left) && SHARES.has(right)) && !sameNoun(left, right))
    return p === null && q === null ? -1 : 0;
  const [names, others] = [namesIn(x, a, world), namesIn(y, b, world)];
  if (names.length && others.length && !names.some((name) => others.includes(name))) return -1;
  const telling = 0.4 + 0.6 * Math.min(world.rarity(left), world.rarity(right));
  if (names.length && others.length) return telling;
  const [mine, theirs] = [modifiersOf(x, a), modifiersOf(y, b)];
  return mine.length && theirs.length && !mine.some((word) => theirs.includes(word)) ? 0 : telling;
}

/** "a farmer who …": an indefinite noun that a clause describes. */
const isAnybody = (document: Document, head: number) =>
  childrenBy(document, head, ['det']).some((at) => /^an?$/.test(document.tokens[at]!.lower)) &&
  childrenBy(document, head, ['acl:relcl']).length > 0;

/** Entities named inside a noun phrase: "Corran" of "shares of Corran". */
export function namesIn(document: Document, head: number, world: World): number[] {
  const { first, last } = subtreeSpan(document, head);
  const end = Math.min(last, head + 8);
  return [...within(document.names, first, end), ...within(document.references, first, end)].map(({ entity }) =>
    world.identify(document, entity),
  );
}

const modifiersOf = (document: Document, head: number) =>
  childrenBy(document, head, MODIFIERS)
    .map((at) => document.tokens[at]!.lemma.toLowerCase())
    .filter((lemma) => !PLAIN.has(lemma));
