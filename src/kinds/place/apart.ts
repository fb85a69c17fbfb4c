import { childrenBy, subtreeSpan } from '../../language/grammar';
import { nounClass } from '../../language/lexicon/meaning';
import type { Claim } from '../../model';
import { beginning, holding } from '../shared/ranges';
import { AFTERWARDS, FORMER, ORDERED, OTHERS } from './apart-words';
import { toldBy } from './told';

/** Words before nouns that a place is told with, those of an owner too ("last year's summit"). */
function modifiersOf({ document }: Claim, nouns: readonly number[]): string[] {
  return nouns.flatMap((noun) => {
    const { first } = subtreeSpan(document, noun);
    const words = document.tokens.slice(Math.max(first, noun - REACH), noun);
    // not "a fourth-grader"
    return words.filter(({ index }) => document.tokens[index + 1]?.text !== '-').map(({ lower }) => lower);
  });
}

const nounsOf = (claim: Claim) => toldBy(claim)?.nouns ?? [];

/** Which of several is there: "second", of what is there alone or of its "second round of". */
function orderOf(claim: Claim): string | null {
  const { thing, located } = toldBy(claim) ?? { thing: null, located: null };
  const whole = thing === null ? null : claim.document.tokens[thing]!.head;
  const nouns = nounsOf(claim).filter((noun) => noun === thing || noun === located || noun === whole);
  return modifiersOf(claim, nouns).find((word) => ORDERED.has(word)) ?? null;
}

/** Tokens before a noun that are looked through for its modifiers. */
const REACH = 6;

/** How many there are: "three" of "three other men". */
function countOf(claim: Claim): number | null {
  const thing = toldBy(claim)?.thing ?? null;
  if (thing === null) return null;
  const [number] = childrenBy(claim.document, thing, ['nummod']);
  const quantity = number === undefined ? undefined : holding(claim.document.quantities, number);
  return quantity?.value.low ?? null;
}

/** Adverbs of the clause by which it tells of a time before or after another. */
function sequenceOf(claim: Claim): boolean {
  const { document } = claim;
  const event = toldBy(claim)?.event ?? null;
  if (event === null) return false;
  const { tokens } = document;
  // "flew on to Tbilisi"
  if (tokens[event + 1]?.lower === 'on' && tokens[event + 2]?.lower === 'to') return true;
  return (document.children[event] ?? []).some((child) => AFTERWARDS.has(tokens[child]!.lower));
}

/** "will meet again", "will gather next year": both plan what comes after the one of the news. */
function isToCome(claim: Claim): boolean {
  if (claim.stance !== 'planned') return false;
  const { first, last } = claim.document.sentences[claim.sentence]!;
  return sequenceOf(claim) || claim.document.tokens.slice(first, last).some(({ lower }) => lower === 'next');
}

/** Does the one tell of another one than the other: "another helicopter", "the second round", "earlier talks", "later"? */
export function areApart(a: Claim, b: Claim): boolean {
  const [left, right] = [modifiersOf(a, nounsOf(a)), modifiersOf(b, nounsOf(b))];
  for (const words of [OTHERS, FORMER])
    if (left.some((word) => words.has(word)) !== right.some((word) => words.has(word))) return true;
  const [x, y] = [orderOf(a), orderOf(b)];
  if (x !== y && (x !== null && y !== null ? true : (x ?? y) !== 'first')) return true;
  if (isMany(a) !== isMany(b) && (isIndefinite(a) || isIndefinite(b))) return true;
  const [p, q] = [countOf(a), countOf(b)];
  if (p !== null && q !== null && p !== q) return true;
  return !(isToCome(a) && isToCome(b)) && sequenceOf(a) !== sequenceOf(b);
}

/** Are both told of nothing in particular, of which there are many: "Schools were closed", "Police searched a house"? */
export const areAnywhere = (a: Claim, b: Claim): boolean => isIndefinite(a) && isIndefinite(b);

function isIndefinite(claim: Claim): boolean {
  const { document } = claim;
  const thing = toldBy(claim)?.thing ?? null;
  if (thing === null) return false;
  const { tag, lower, lemma } = document.tokens[thing]!;
  if (tag !== 'NOUN' || nounClass(lemma.toLowerCase()) === 'event') return false;
  if (beginning(document.quantities, thing - 1, thing).length) return false;
  const own = childrenBy(document, thing, ['det', 'nmod:poss', 'nummod', 'nmod', 'acl:relcl', 'acl', 'compound']);
  if (own.length) return own.length === 1 && ['a', 'an'].includes(document.tokens[own[0]!]!.lower);
  return lower !== lemma.toLowerCase() || MASS.has(lower);
}

/** "trains": more than one of them. */
function isMany(claim: Claim): boolean {
  const thing = toldBy(claim)?.thing ?? null;
  if (thing === null) return false;
  const { tag, lower, lemma } = claim.document.tokens[thing]!;
  return tag === 'NOUN' && lower !== lemma.toLowerCase();
}

const MASS: ReadonlySet<string> = new Set(['snow', 'rain', 'hail', 'police', 'people', 'traffic', 'power', 'water']);
