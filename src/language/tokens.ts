import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Article, Span } from '../model';
import { cutLong, joinSpeech, joinTitles, splitBehindDateline, splitBehindQuotes } from './sentence-ends';
import { datelineOf } from './times/dateline';
import { toTreebankWords, type Word } from './treebank-words';

/** A sentence before grammar: its words with their offsets (UTF-16, into `article.text`). */
export interface RawSentence extends Span {
  /** Position in `article.paragraphs`. */
  readonly paragraph: number;
  readonly title: boolean;
  readonly words: readonly Word[];
}

/** Words of a text as wink cuts them, and where its sentences end. */
interface Cut {
  readonly words: readonly string[];
  /** First and last word of each sentence. */
  readonly sentences: readonly (readonly number[])[];
}

let reader: ((text: string) => Cut) | undefined;
/** wink-nlp with sentence ends only, built on first use because it takes some 40 ms. */
function wink(text: string): Cut {
  reader ??= (() => {
    const nlp = winkNLP(model, ['sbd']);
    const { span } = nlp.its;
    return (input: string) => {
      const document = nlp.readDoc(input);
      return { words: document.tokens().out(), sentences: document.sentences().out(span) as number[][] };
    };
  })();
  return reader(text);
}

/** Longer runs without a space are no words; wink takes time quadratic in their length. */
const LONGEST_RUN = 400;
const LONG_RUN = new RegExp(`\\S{${LONGEST_RUN}}`, 'g');
const hasLongRun = new RegExp(`\\S{${LONGEST_RUN + 1}}`);
/** Runs are cut where the words of wink are looked up again, so that a space more does no harm. */
const withinReach = (text: string) => (hasLongRun.test(text) ? text.replace(LONG_RUN, '$& ') : text);

/** How far a word may lie behind the last one: wink keeps the characters of every word, so only white space is between. */
const WINDOW = 1000;

/** wink cuts words at letters beyond Latin-1: "Dvořák" comes as three pieces. */
function isCutInside(left: string, right: string): boolean {
  const [last, first] = [left.slice(-1), right.slice(0, 1)];
  return (last > '\u00ff' || first > '\u00ff') && /[\p{L}\p{M}]/u.test(last) && /[\p{L}\p{M}]/u.test(first);
}

/** Words and sentence ends of the paragraphs that are read (title and body). */
export function splitSentences(article: Article): RawSentence[] {
  const sentences: RawSentence[] = [];
  const dateline = datelineOf(article.text)?.end ?? -1;
  article.paragraphs.forEach(({ kind, start, end }, paragraph) => {
    if (kind === 'boilerplate') return;
    for (const sentence of joinSpeech(joinTitles(winkSentences(article.text.slice(start, end), start)))) {
      const parts = splitBehindQuotes(sentence).flatMap((part) => splitBehindDateline(part, dateline));
      for (const words of parts.flatMap(cutLong)) {
        const first = words[0];
        const last = words.at(-1);
        if (first && last) {
          sentences.push({ start: first.start, end: last.end, paragraph, title: kind === 'title', words });
        }
      }
    }
  });
  return sentences;
}

/** Words of each sentence as wink ends them, cut as the treebanks cut; `offset` is where the text begins in the article. */
function winkSentences(text: string, offset: number): Word[][] {
  const cut = wink(withinReach(text));
  let cursor = 0;
  return cut.sentences.map(([from = 0, to = -1]) => {
    const words: Word[] = [];
    for (let i = from; i <= to; i++) {
      const word = cut.words[i]!;
      if (word.trim() === '') continue;
      const at = text.startsWith(word, cursor) ? 0 : text.slice(cursor, cursor + WINDOW).indexOf(word);
      if (at < 0) continue;
      const start = offset + cursor + at;
      const before = words[words.length - 1];
      if (before && at === 0 && before.end === start && isCutInside(before.text, word)) {
        words[words.length - 1] = { start: before.start, end: start + word.length, text: before.text + word };
      } else words.push({ start, end: start + word.length, text: word });
      cursor += at + word.length;
    }
    return toTreebankWords(words);
  });
}
