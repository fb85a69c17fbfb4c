import type { Token, TokenRange } from '../../model';
import { PHRASE_LINKS, POSSESSIVES, SUBJECT_PRONOUNS, TIME_WORDS } from '../lexicon/phrase-words';

/** A noun phrase by the order of words and their tags, for sentences that have no parse. */
export interface Phrase extends TokenRange {
  /** Token of the noun or pronoun that heads it. */
  readonly head: number;
}

const TIMES: ReadonlySet<string> = new Set(TIME_WORDS);
const LINKS: ReadonlySet<string> = new Set(PHRASE_LINKS);
const PRONOUNS: ReadonlySet<string> = new Set(SUBJECT_PRONOUNS);
const OWNERS: ReadonlySet<string> = new Set(POSSESSIVES);
const CHUNK_TAGS: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'X', 'SYM']);
/** Tokens read to either side: no source is named in more words. */
const LONGEST = 24;

interface Chunk {
  readonly first: number;
  readonly last: number;
  readonly head: number;
}

/** The noun phrase that ends just before `end` and does not reach below `floor`; null when none stands there. */
export function phraseBefore(tokens: readonly Token[], end: number, floor: number): Phrase | null {
  const lowest = Math.max(floor, end - LONGEST);
  let chunk = chunkBefore(tokens, end, lowest);
  if (!chunk) return null;
  for (;;) {
    const link = tokens[chunk.first - 1];
    if (!link || chunk.first - 1 <= lowest || !(LINKS.has(link.lower) || link.lower === 'and')) break;
    const outer = chunkBefore(tokens, chunk.first - 1, lowest);
    if (!outer || isPronoun(tokens[outer.head])) break;
    chunk = { first: outer.first, last: chunk.last, head: outer.head };
  }
  return phrase(tokens, chunk);
}

/** The noun phrase that begins at `first` and does not reach beyond `ceiling`. */
export function phraseAfter(tokens: readonly Token[], first: number, ceiling: number): Phrase | null {
  const highest = Math.min(ceiling, first + LONGEST);
  let chunk = chunkAfter(tokens, first, highest);
  if (!chunk) return null;
  for (;;) {
    const link = tokens[chunk.last];
    if (!link || chunk.last >= highest || !['of', 'for', 'at', 'from', 'in', 'and', 'with'].includes(link.lower)) break;
    const inner = chunkAfter(tokens, chunk.last + 1, highest);
    if (!inner || isPronoun(tokens[inner.head])) break;
    chunk = { first: chunk.first, last: inner.last, head: chunk.head };
  }
  return phrase(tokens, chunk);
}

function chunkBefore(tokens: readonly Token[], end: number, floor: number): Chunk | null {
  const final = tokens[end - 1];
  if (!final || end - 1 < floor) return null;
  if (isPronoun(final)) return { first: end - 1, last: end, head: end - 1 };
  if (!isNominal(final) || TIMES.has(final.lower)) return null;
  let first = end - 1;
  while (first - 1 >= floor && inChunk(tokens, first - 1)) {
    first--;
    if ((tokens[first] as Token).tag === 'DET') break;
  }
  return { first, last: end, head: end - 1 };
}

function chunkAfter(tokens: readonly Token[], first: number, ceiling: number): Chunk | null {
  const begin = tokens[first];
  if (!begin || first >= ceiling) return null;
  if (isPronoun(begin)) return { first, last: first + 1, head: first };
  let last = first;
  let head = -1;
  while (last < ceiling && inChunk(tokens, last)) {
    const token = tokens[last] as Token;
    if (head >= 0 && token.tag === 'DET') break;
    if (isNominal(token)) head = last;
    last++;
  }
  return head < 0 ? null : { first, last, head };
}

export function isNominal(token: Token | undefined): boolean {
  return token !== undefined && (token.tag === 'NOUN' || token.tag === 'PROPN');
}

function isPronoun(token: Token | undefined): boolean {
  return token !== undefined && token.tag !== 'NOUN' && token.tag !== 'PROPN' && PRONOUNS.has(token.lower);
}

/** "On Monday officials said": the day is no part of the phrase; "the Sunday Times" keeps it. */
function isTime(tokens: readonly Token[], index: number): boolean {
  return TIMES.has((tokens[index] as Token).lower) && tokens[index - 1]?.tag !== 'DET';
}

function inChunk(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index] as Token;
  if (isTime(tokens, index)) return false;
  if (/^['’]s?$/.test(token.text)) return index > 0 && isNominal(tokens[index - 1]);
  if (token.tag === 'PRON') return OWNERS.has(token.lower);
  if (token.tag === 'PUNCT') return /^[-–&/]$/.test(token.text);
  return CHUNK_TAGS.has(token.tag);
}

function phrase(tokens: readonly Token[], { first, last, head }: Chunk): Phrase {
  return { first, last, head, start: (tokens[first] as Token).start, end: (tokens[last - 1] as Token).end };
}
