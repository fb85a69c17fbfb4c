import { diffArrays } from 'diff';
import type { Span } from '../../model';
import { LIGHT_WORDS, OPEN_CONTRACTIONS, WEIGHTY_WORDS } from '../lexicon/quotation-words';
import { type QuoteWord, quoteWords } from './words';

/** A place where two versions of a quotation part: the words of each side, and where they stand in its text. */
export interface QuoteChange {
  readonly a: string;
  readonly b: string;
  /** Offsets (UTF-16) into the text of `a` and of `b`; null where that side has no word. */
  readonly spanA: Span | null;
  readonly spanB: Span | null;
}

export interface QuoteComparison {
  /** `differs`: one quotation, but a word of substance is another. `other`: not the same quotation. */
  readonly relation: 'same' | 'shortened' | 'differs' | 'other';
  /** Words that both have, in order. */
  readonly common: number;
  /** The same as a share of the shorter one, 0–1. */
  readonly overlap: number;
  /** The words of substance that differ; empty unless `differs`. */
  readonly changes: readonly QuoteChange[];
}

/** Share of the shorter quotation's words that the other must have in order. */
const OVERLAP = 0.6;
/** Shorter quotations than this are compared only when one holds the other. */
const FEWEST_COMMON = 3;
/** Runs of more words than this on both sides are two passages of one speech, not a changed word. */
const LONGEST_CHANGE = 4;
/** Words read of a quotation: no newspaper prints longer ones. */
const LONGEST = 400;

const LIGHT: ReadonlySet<string> = new Set(LIGHT_WORDS);
const WEIGHTY: ReadonlySet<string> = new Set(WEIGHTY_WORDS);
const OTHER = { relation: 'other', common: 0, overlap: 0, changes: [] } as const;

/** Compares the words of two quotations (with or without their marks); pure and symmetric in its relation. */
export function compareQuotes(a: string, b: string): QuoteComparison {
  const wordsA = quoteWords(a).slice(0, LONGEST);
  const wordsB = quoteWords(b).slice(0, LONGEST);
  const shorter = Math.min(wordsA.length, wordsB.length);
  if (shorter === 0) return OTHER;
  const edits = wordsA.length + wordsB.length - 2 * Math.floor(OVERLAP * shorter);
  const parts = diffArrays(wordsA, wordsB, { comparator: equal, maxEditLength: edits });
  if (!parts) return OTHER;
  const hunks = hunksOf(parts, wordsA, wordsB);
  const common = parts.reduce((sum, { added, removed, value }) => sum + (added || removed ? 0 : value.length), 0);
  const overlap = common / shorter;
  const whole = common === shorter;
  const content = common > LONGEST_CHANGE || hunks.some(({ shared }) => shared.some(({ text }) => !LIGHT.has(text)));
  if (overlap < OVERLAP || (!whole && common < FEWEST_COMMON) || !content) return { ...OTHER, common, overlap };
  const judged = hunks.map((hunk) => judge(hunk));
  const changes = hunks.filter((_, at) => judged[at] === 'changed').map((hunk) => changeOf(hunk, a, b));
  if (changes.length > 0) return { relation: 'differs', common, overlap, changes };
  return { relation: judged.includes('cut') ? 'shortened' : 'same', common, overlap, changes };
}

interface Hunk {
  /** The words both have before this place. */
  readonly shared: readonly QuoteWord[];
  readonly a: readonly QuoteWord[];
  readonly b: readonly QuoteWord[];
  /** Before the first or after the last word that both have. */
  readonly edge: boolean;
  /** One side marks that words are left out here. */
  readonly gap: boolean;
}

type Part = { readonly added: boolean; readonly removed: boolean; readonly value: readonly QuoteWord[] };

function hunksOf(parts: readonly Part[], wordsA: readonly QuoteWord[], wordsB: readonly QuoteWord[]): Hunk[] {
  const hunks: Hunk[] = [];
  let shared: readonly QuoteWord[] = [];
  let a: QuoteWord[] = [];
  let b: QuoteWord[] = [];
  let atA = 0;
  let atB = 0;
  const close = (last: boolean) => {
    const gap = Boolean(
      wordsA[atA]?.gap || wordsB[atB]?.gap || a.some((word) => word.gap) || b.some((word) => word.gap),
    );
    hunks.push({ shared, a, b, edge: last || hunks.length === 0, gap });
    a = [];
    b = [];
  };
  for (const { added, removed, value } of parts) {
    if (removed) {
      a = [...a, ...value];
      atA += value.length;
    } else if (added) {
      b = [...b, ...value];
      atB += value.length;
    } else {
      close(false);
      shared = value;
      atA += value.length;
      atB += value.length;
    }
  }
  close(true);
  return hunks;
}

function judge({ a, b, edge, gap }: Hunk): 'nothing' | 'cut' | 'changed' {
  if (a.length === 0 && b.length === 0) return 'nothing';
  if (joined(a) === joined(b)) return 'nothing';
  if (a.length === 0 || b.length === 0) {
    const words = a.length > 0 ? a : b;
    if (edge || gap || words.length > LONGEST_CHANGE || words.some(({ inserted }) => inserted)) return 'cut';
    return words.some(({ text }) => WEIGHTY.has(text) || /\d/.test(text)) ? 'changed' : 'cut';
  }
  if ([...a, ...b].some(({ inserted }) => inserted)) return 'cut';
  if (gap || (a.length > LONGEST_CHANGE && b.length > LONGEST_CHANGE)) return 'cut';
  const heavyA = heavy(a, b);
  const heavyB = heavy(b, a);
  // At an edge each outlet may go on with other words; only a short exchange is a changed wording.
  if (edge && Math.max(a.length, b.length) > LONGEST_CHANGE) return 'cut';
  if (weighty(heavyA) !== weighty(heavyB)) return 'changed';
  return heavyA.length > 0 && heavyB.length > 0 ? 'changed' : 'cut';
}

function weighty(words: readonly QuoteWord[]): string {
  return words
    .filter(({ text }) => WEIGHTY.has(text))
    .map(({ text }) => text)
    .join(' ');
}

/** Words of substance that the other side has in no form. */
function heavy(words: readonly QuoteWord[], others: readonly QuoteWord[]): QuoteWord[] {
  return words.filter(({ text }) => !LIGHT.has(text) && !others.some((other) => alike(text, other.text)));
}

/** Inflections and slips of one word: "comment" – "comments", "recieve" – "receive"; never numbers. */
function alike(a: string, b: string): boolean {
  if (a === b) return true;
  if (/\d/.test(a) || /\d/.test(b) || Math.min(a.length, b.length) < 4 || a[0] !== b[0]) return false;
  const stem = (word: string) => word.replace(/(?:'s|ies|ied|es|ed|ing|s|e|y|d)$/u, '');
  if (stem(a) === stem(b)) return true;
  return a.length === b.length && a.length > 5 && [...a].sort().join('') === [...b].sort().join('');
}

function equal(a: QuoteWord, b: QuoteWord): boolean {
  if (a.text === b.text) return true;
  return Boolean(OPEN_CONTRACTIONS[a.text]?.includes(b.text) || OPEN_CONTRACTIONS[b.text]?.includes(a.text));
}

function joined(words: readonly QuoteWord[]): string {
  return words.map(({ text }) => text).join('');
}

function changeOf({ a, b }: Hunk, textA: string, textB: string): QuoteChange {
  const spanA = spanOf(a);
  const spanB = spanOf(b);
  return { a: spanA ? slice(textA, spanA) : '', b: spanB ? slice(textB, spanB) : '', spanA, spanB };
}

function spanOf(words: readonly QuoteWord[]): Span | null {
  const first = words[0];
  const last = words.at(-1);
  return first && last ? { start: first.start, end: last.end } : null;
}

function slice(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}
