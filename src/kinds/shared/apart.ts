import { subtreeSpan } from '../../language/grammar';
import { ANOTHER, CONTRAST_OF } from '../../language/lexicon/contrasts';
import { relatedness } from '../../language/lexicon/meaning';
import { placeContains, samePlace } from '../../language/names/places';
import type { Claim, DateValue, Document, World } from '../../model';
import { firstTokenOf } from './claim';
import { clauseHead } from './clause';
import { holding, touching } from './ranges';
import { whoAt } from './who';

/** An event as a claim tells it, by tokens: its word, the verb that carries it, and what undergoes it. */
export interface ToldEvent {
  readonly claim: Claim;
  readonly token: number;
  readonly verb: number;
  readonly theme: number | null;
  /** Words for whom the difference is about: they tell no events apart. */
  readonly parties?: readonly number[];
}

/** Prepositions whose noun says which of several events is meant: "acquitted *of bribery*", "does not sell *in Norway*". */
const TELLING_CASES: ReadonlySet<string> = new Set(['of', 'for', 'in', 'at', 'against', 'to', 'from', 'with']);
/** From this on two nouns may be words for one thing. */
const RELATED = 0.5;

/** Do two claims tell of two events or things, by their times, what singles their things out, or what goes with them? */
export function tellApart(a: ToldEvent, b: ToldEvent, world: World): boolean {
  return timesDiffer(a.claim, b.claim) || singledOut(a, b) || complementsDiffer(a, b, world);
}

/** Points of time that the clause of a claim tells. */
export function timesOf(claim: Claim): DateValue[] {
  const { document, sentence } = claim;
  const { first, last } = document.sentences[sentence]!;
  const inside = firstTokenOf(claim);
  if (!inside) return [];
  const head = clauseHead(document, inside.index);
  return touching(document.times, first, last)
    .filter((time) => time.sort === 'point' && clauseHead(document, time.first) === head)
    .map(({ value }) => value);
}

/** "on Monday" and "on Wednesday", "in March" and "on Thursday"; an unknown time differs from none. */
function timesDiffer(a: Claim, b: Claim): boolean {
  const [mine, theirs] = [timesOf(a), timesOf(b)];
  return mine.length > 0 && theirs.length > 0 && mine.every((x) => theirs.every((y) => areTwoTimes(x, y)));
}

function areTwoTimes(x: DateValue, y: DateValue): boolean {
  if (x.start && x.end && y.start && y.end)
    return x.end.slice(0, 10) < y.start.slice(0, 10) || y.end.slice(0, 10) < x.start.slice(0, 10);
  if (x.weekday && y.weekday) return x.weekday !== y.weekday;
  if (x.month && y.month) return x.month !== y.month;
  // "in March" is longer ago than "on Thursday"
  return Boolean((x.month && !x.day && y.weekday && !y.month) || (y.month && !y.day && x.weekday && !x.month));
}

/** "the first goal" and "the second goal", "the fine" and "the second fine". */
function singledOut(a: ToldEvent, b: ToldEvent): boolean {
  const [mine, theirs] = [modifiersOf(a), modifiersOf(b)];
  const differ = mine.some((word) =>
    theirs.some((other) => word !== other && CONTRAST_OF.get(word) === CONTRAST_OF.get(other)),
  );
  const another = (some: readonly string[], others: readonly string[]) =>
    some.some((word) => ANOTHER.has(word)) && !others.some((word) => CONTRAST_OF.has(word) || ANOTHER.has(word));
  return differ || another(mine, theirs) || another(theirs, mine);
}

/** Words that single out what the predicate is told of, or the time it falls in ("in the second half"). */
function modifiersOf({ claim, theme, verb }: ToldEvent): string[] {
  const { tokens, children } = claim.document;
  const nouns = [theme, ...(children[verb] ?? []).filter((child) => /^(?:obl|obj)$/.test(tokens[child]!.relation))];
  return nouns
    .flatMap((noun) => (noun === null ? [] : (children[noun] ?? [])))
    .map((child) => tokens[child]!.lower)
    .filter((word) => CONTRAST_OF.has(word) || ANOTHER.has(word));
}

/** The nouns that go with a predicate or its thing, by their prepositions; times do not count. */
function complementsOf({ claim: { document }, theme, verb, token, parties }: ToldEvent): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const head of new Set([verb, token, ...(theme === null ? [] : [theme])]))
    for (const child of document.children[head] ?? []) {
      const { relation, tag } = document.tokens[child]!;
      if (
        child === theme ||
        parties?.includes(child) ||
        !/^(?:obl|nmod)$/.test(relation) ||
        !/^(?:NOUN|PROPN)$/.test(tag)
      )
        continue;
      if (touching(document.times, child, child + 1).length) continue;
      const marks = (document.children[child] ?? []).filter((at) => document.tokens[at]!.relation === 'case');
      const mark = marks.length === 1 ? document.tokens[marks[0]!]!.lower : '';
      if (TELLING_CASES.has(mark)) found.set(mark, [...(found.get(mark) ?? []), child]);
    }
  return found;
}

function complementsDiffer(a: ToldEvent, b: ToldEvent, world: World): boolean {
  const theirs = complementsOf(b);
  for (const [mark, nouns] of complementsOf(a)) {
    const others = theirs.get(mark);
    if (
      others &&
      nouns.every((x) => others.every((y) => areTwoThings(a.claim.document, x, b.claim.document, y, world)))
    )
      return true;
  }
  return false;
}

function areTwoThings(x: Document, a: number, y: Document, b: number, world: World): boolean {
  const [p, q] = [whoAt(x, a), whoAt(y, b)];
  if (p !== null && q !== null) {
    if (world.identify(x, p) === world.identify(y, q)) return false;
    const [left, right] = [nameAt(x, a), nameAt(y, b)];
    return !left || !right || !(samePlace(left, right) || placeContains(left, right) || placeContains(right, left));
  }
  if (p !== null || q !== null) return false;
  const [left, right] = [x.tokens[a]!.lemma.toLowerCase(), y.tokens[b]!.lemma.toLowerCase()];
  return left !== right && relatedness(left, right) < RELATED && !sharesWord(x, a, y, b);
}

const nameAt = (document: Document, at: number) => holding(document.names, at)?.text ?? null;

/** "for drug offences" and "for offences linked to drugs" */
function sharesWord(x: Document, a: number, y: Document, b: number): boolean {
  const words = (document: Document, at: number) => {
    const { first, last } = subtreeSpan(document, at);
    return document.tokens
      .slice(first, Math.min(last, first + 10))
      .filter(({ tag }) => /^(?:NOUN|PROPN|ADJ)$/.test(tag));
  };
  const mine = new Set(words(x, a).map(({ lemma }) => lemma.toLowerCase()));
  return words(y, b).some(({ lemma }) => mine.has(lemma.toLowerCase()));
}
