import { FUNCTION_WORDS } from './lexicon/function-words';
import { TITLES_BEFORE_NAMES } from './lexicon/titles';
import { cutPieces } from './syntax/pieces';
import type { Word } from './treebank-words';

const CLOSING = new Set(['"', '”', '’’', "''", ')']);
const OPENING = /^[“"‘(]?$/;

/**
 * Splits a sentence behind a full stop that a closing quotation mark follows: "He said “yes.” | Then he left." Before a small
 * letter, and behind marks that may stand inside a sentence ("“Why?” Lane asked"), it goes on.
 */
export function splitBehindQuotes(words: readonly Word[]): Word[][] {
  const sentences: Word[][] = [];
  let from = 0;
  for (let i = 1; i < words.length - 1; i++) {
    if (words[i - 1]!.text !== '.' || !CLOSING.has(words[i]!.text) || !isOpen(words, i)) continue;
    sentences.push(words.slice(from, i + 1));
    from = i + 1;
  }
  if (from < words.length) sentences.push(words.slice(from));
  return sentences;
}

/** Whether a new sentence can begin behind word `i`: a space, then a capital, with or without an opening mark. */
function isOpen(words: readonly Word[], i: number): boolean {
  const next = words[i + 1]!;
  if (next.start === words[i]!.end) return false;
  const first = OPENING.test(next.text) ? words[i + 2] : next;
  return first !== undefined && /^[\p{Lu}\d]/u.test(first.text);
}

const SHOUTED = new Set(['!', '?']);
const SAID = new Set(['said', 'says', 'asked', 'asks', 'added', 'wrote', 'replied', 'shouted', 'tweeted', 'told']);
/** Words that name the speaker before the verb. */
const SPEAKER = 5;

/** Joins "“We will win!”" and "Lane said." which wink takes for two sentences. */
export function joinSpeech(sentences: readonly (readonly Word[])[]): Word[][] {
  const joined: Word[][] = [];
  for (const sentence of sentences) {
    const last = joined.at(-1);
    if (last && goesOn(last, sentence)) last.push(...sentence);
    else joined.push([...sentence]);
  }
  return joined;
}

function goesOn(words: readonly Word[], next: readonly Word[]): boolean {
  if (!CLOSING.has(words.at(-1)?.text ?? '')) return false;
  const mark = words.at(-2)?.text ?? '';
  if (/^\p{Ll}/u.test(next[0]?.text ?? '')) return mark === '.' || SHOUTED.has(mark);
  return SHOUTED.has(mark) && beginsWithSpeaker(next);
}

function beginsWithSpeaker(words: readonly Word[]): boolean {
  const verb = words.slice(0, SPEAKER).findIndex(({ text }) => SAID.has(text));
  return verb >= 0 && words.slice(0, verb).every(({ text }) => /^[\p{L}.]+$/u.test(text));
}

/** Cuts lists and texts without full stops where the parser cuts them anyway, so that no later step meets a sentence of any length. */
export function cutLong(words: Word[]): Word[][] {
  const ends = cutPieces(words.map(({ text }) => text));
  return ends.length < 2 ? [words] : ends.map((end, at) => words.slice(ends[at - 1] ?? 0, end));
}

const TITLES: ReadonlySet<string> = new Set(TITLES_BEFORE_NAMES);
const NO_NAMES: ReadonlySet<string> = new Set(FUNCTION_WORDS.map((word) => word.toLowerCase()));

/** Joins "Det." and "Supt." and "Ian Fry left.", where wink takes the points for full stops; the point becomes part of the title. */
export function joinTitles(sentences: readonly Word[][]): Word[][] {
  const joined: Word[][] = [];
  for (const sentence of sentences) {
    const last = joined.at(-1);
    if (last && endsWithTitle(last) && beginsWithName(sentence)) {
      const title = last.at(-2)!;
      last.splice(-2, 2, { start: title.start, end: title.end + 1, text: `${title.text}.` }, ...sentence);
    } else joined.push(sentence);
  }
  return joined;
}

function endsWithTitle(words: readonly Word[]): boolean {
  const [title, point] = words.slice(-2);
  return (
    point?.text === '.' &&
    title!.end === point.start &&
    /^\p{Lu}/u.test(title!.text) &&
    TITLES.has(title!.text.toLowerCase())
  );
}

function beginsWithName(words: readonly Word[]): boolean {
  const first = words[0]?.text ?? '';
  return /^\p{Lu}/u.test(first) && !NO_NAMES.has(first.toLowerCase());
}

const DATELINE_DASH = /^(?:--?|[–—:])$/;

/** Parts "LAGOS, March 3 (Agency) —" from the sentence it stands before, whose grammar it would spoil. `end` is where its words end. */
export function splitBehindDateline(words: Word[], end: number): Word[][] {
  const first = words[0];
  if (!first || first.start >= end || words.at(-1)!.end <= end) return [words];
  const dash = words.findIndex(({ start, text }) => start >= end && DATELINE_DASH.test(text));
  if (dash < 0 || dash + 1 >= words.length) return [words];
  return [words.slice(0, dash + 1), words.slice(dash + 1)];
}
