import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItemSentence, type ItemToken, type Document as WinkDocument } from 'wink-nlp';
import type { Article, Span } from '../model';
import { joinSpeech, splitBehindQuotes } from './sentence-ends';
import { toTreebankWords, type Word } from './treebank-words';

/** A sentence before grammar: its words with their offsets (UTF-16, into `article.text`). */
export interface RawSentence extends Span {
  /** Position in `article.paragraphs`. */
  readonly paragraph: number;
  readonly title: boolean;
  readonly words: readonly Word[];
}

let reader: ((text: string) => WinkDocument) | undefined;
/** wink-nlp with sentence ends only, built on first use because it takes some 40 ms. */
function wink(text: string): WinkDocument {
  reader ??= (() => {
    const nlp = winkNLP(model, ['sbd']);
    return (input: string) => nlp.readDoc(input);
  })();
  return reader(text);
}

/** How far a word may lie behind the last one: wink keeps the characters of every word, so only white space is between. */
const WINDOW = 1000;

/** wink cuts words at letters beyond Latin-1: "Dvořák" comes as three pieces. */
function isCutInside(left: string, right: string): boolean {
  const [last, first] = [left.slice(-1), right.slice(0, 1)];
  return /[\p{L}\p{M}]/u.test(last) && /[\p{L}\p{M}]/u.test(first) && (last > '\u00ff' || first > '\u00ff');
}

/** Words and sentence ends of the paragraphs that are read (title and body). */
export function splitSentences(article: Article): RawSentence[] {
  const sentences: RawSentence[] = [];
  article.paragraphs.forEach(({ kind, start, end }, paragraph) => {
    if (kind === 'boilerplate') return;
    for (const sentence of joinSpeech(winkSentences(article.text.slice(start, end), start))) {
      for (const words of splitBehindQuotes(sentence)) {
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
  const sentences: Word[][] = [];
  let cursor = 0;
  wink(text)
    .sentences()
    .each((sentence: ItemSentence) => {
      const words: Word[] = [];
      sentence.tokens().each((token: ItemToken) => {
        const word = token.out();
        if (word.trim() === '') return;
        const at = text.slice(cursor, cursor + WINDOW).indexOf(word);
        if (at < 0) return;
        const before = words[words.length - 1];
        if (before && at === 0 && before.end === offset + cursor && isCutInside(before.text, word)) {
          words[words.length - 1] = { start: before.start, end: before.end + word.length, text: before.text + word };
        } else words.push({ start: offset + cursor + at, end: offset + cursor + at + word.length, text: word });
        cursor += at + word.length;
      });
      sentences.push(toTreebankWords(words));
    });
  return sentences;
}
