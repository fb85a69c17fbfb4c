import { childrenBy, subtreeSpan } from '../../language/grammar';
import { relatedness } from '../../language/lexicon/meaning';
import type { Claim, Document, World } from '../../model';
import { entityAt } from '../shared/entity';
import { copied } from './copy';
import { predicateOf } from './find';

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
/** From this on two nouns are taken for words of one thing. */
const SAME_THING = 0.8;

export const isVague = (document: Document, head: number) =>
  VAGUE.has(document.tokens[head]!.lemma.toLowerCase()) || document.tokens[head]!.tag === 'PRON';

/**
 * Whether two noun phrases stand for one thing: 1 one entity or one rare noun, 0 unknown, −1 two things ("the Oxbow bridge",
 * "the bridge at Tarn").
 */
export function sameThing(x: Document, a: number | null, y: Document, b: number | null, world: World): number {
  if (a === null || b === null) return 0;
  const [p, q] = [entityAt(x, a), entityAt(y, b)];
  if (p !== null && q !== null) return world.identify(x, p) === world.identify(y, q) ? 1 : -1;
  if (isVague(x, a) || isVague(y, b)) return 0;
  const [left, right] = [x.tokens[a]!.lemma.toLowerCase(), y.tokens[b]!.lemma.toLowerCase()];
  if (left === right && x.tokens[a]!.lower !== y.tokens[b]!.lower) return -1;
  if (left !== right && !(SHARES.has(left) && SHARES.has(right)) && relatedness(left, right) < SAME_THING)
    return p === null && q === null ? -1 : 0;
  const [names, others] = [namesIn(x, a, world), namesIn(y, b, world)];
  if (names.length && others.length && !names.some((name) => others.includes(name))) return -1;
  const [mine, theirs] = [modifiersOf(x, a), modifiersOf(y, b)];
  const telling = 0.4 + 0.6 * Math.min(world.rarity(left), world.rarity(right));
  return mine.length && theirs.length && !mine.some((word) => theirs.includes(word)) ? 0 : telling;
}

/** Entities named inside a noun phrase: "Corran" of "shares of Corran". */
function namesIn(document: Document, head: number, world: World): number[] {
  const { first, last } = subtreeSpan(document, head);
  return [...document.names, ...document.references]
    .filter((item) => item.first >= first && item.last <= Math.min(last, head + 8))
    .map(({ entity }) => world.identify(document, entity));
}

const modifiersOf = (document: Document, head: number) =>
  childrenBy(document, head, MODIFIERS)
    .map((at) => document.tokens[at]!.lemma.toLowerCase())
    .filter((lemma) => !PLAIN.has(lemma));

/** Whether what undergoes both events is one thing, and whether who does it is. */
export function themeOf(a: Claim, b: Claim, world: World): number {
  const [x, y] = [predicateOf(a), predicateOf(b)];
  return x.matter && y.matter
    ? sameMatter(x.matter, y.matter, world)
    : sameThing(a.document, x.theme, b.document, y.theme, world);
}

export function agentOf(a: Claim, b: Claim, world: World): number {
  const [x, y] = [predicateOf(a), predicateOf(b)];
  const same = sameThing(a.document, x.agent, b.document, y.agent, world);
  if (!x.who || same > 0 || x.agent === null || y.agent === null) return same;
  // A spokesman speaks for his company.
  const [mine, theirs] = [namesIn(a.document, x.agent, world), namesIn(b.document, y.agent, world)];
  return mine.some((name) => theirs.includes(name)) ? 1 : same;
}

/** Share of the rarer words of two matters; one common word is not enough. */
function sameMatter(x: readonly string[], y: readonly string[], world: World): number {
  const shared = x.filter((lemma) => y.includes(lemma));
  const weigh = (lemmas: readonly string[]) => lemmas.reduce((sum, lemma) => sum + world.rarity(lemma), 0);
  return shared.length ? Math.min(1, (1.5 * weigh(shared)) / Math.max(1, Math.min(weigh(x), weigh(y)))) : -1;
}

/** Can two claims be about one thing that is so or not? Of the same sentence written twice, every predicate can. */
export function sameQuestion(a: Claim, b: Claim, world: World): boolean {
  if (copied(a, b)) return predicateOf(a).event === predicateOf(b).event;
  const [x, y] = [predicateOf(a), predicateOf(b)];
  if (
    x.generic ||
    y.generic ||
    x.event !== y.event ||
    x.opposed !== y.opposed ||
    a.stance === 'possible' ||
    b.stance === 'possible'
  )
    return false;
  const agent = agentOf(a, b, world);
  return themeOf(a, b, world) > 0 && (x.who ? agent > 0 : agent >= 0);
}
