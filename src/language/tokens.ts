import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItemSentence, type ItemToken, type Document as WinkDocument } from 'wink-nlp';
import type { Article, Span } from '../model';

export interface RawWord extends Span {
  readonly text: string;
}

/** A sentence before grammar: its words with their offsets (UTF-16, into `article.text`). */
export interface RawSentence extends Span {
  /** Position in `article.paragraphs`. */
  readonly paragraph: number;
  readonly title: boolean;
  readonly words: readonly RawWord[];
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

/** Words and sentence ends of the paragraphs that are read (title and body). */
export function splitSentences(article: Article): RawSentence[] {
  const sentences: RawSentence[] = [];
  article.paragraphs.forEach((paragraph, index) => {
    if (paragraph.kind === 'boilerplate') return;
    let cursor = paragraph.start;
    wink(article.text.slice(paragraph.start, paragraph.end))
      .sentences()
      .each((sentence: ItemSentence) => {
        const words: RawWord[] = [];
        sentence.tokens().each((token: ItemToken) => {
          const text = token.out();
          if (text.trim() === '') return;
          const at = article.text.slice(cursor, cursor + WINDOW).indexOf(text);
          if (at < 0) return;
          words.push({ start: cursor + at, end: cursor + at + text.length, text });
          cursor += at + text.length;
        });
        const first = words[0];
        if (first) {
          const title = paragraph.kind === 'title';
          sentences.push({ start: first.start, end: cursor, paragraph: index, title, words });
        }
      });
  });
  return sentences;
}
