import type { Tag, Token } from '../model';
import type { RawSentence } from './tokens';

export interface Parsed {
  readonly tokens: Token[];
  /** Children of each token, in order. */
  readonly children: number[][];
}

/** Tags, lemmas and dependencies of all sentences, as one run of document tokens. */
export function parse(sentences: readonly RawSentence[]): Parsed {
  const tokens: Token[] = [];
  sentences.forEach((sentence, index) => {
    for (const word of sentence.words) {
      tokens.push({
        index: tokens.length,
        sentence: index,
        start: word.start,
        end: word.end,
        text: word.text,
        lower: word.text.toLowerCase(),
        lemma: word.text.toLowerCase(),
        tag: word.tag as Tag,
        head: -1,
        relation: 'dep',
      });
    }
  });
  const children: number[][] = tokens.map(() => []);
  for (const token of tokens) if (token.head >= 0) children[token.head]?.push(token.index);
  return { tokens, children };
}
