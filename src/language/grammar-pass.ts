import type { Token } from '../model';
import { irregularBase } from './lexicon/irregular-verbs';
import { tagAndParse } from './syntax';
import type { RawSentence } from './tokens';

export interface Parsed {
  readonly tokens: Token[];
  /** Children of each token, in order. */
  readonly children: number[][];
}

/** Tags, lemmas and dependencies of all sentences, as one run of document tokens. */
export function parse(sentences: readonly RawSentence[]): Parsed {
  const tokens: Token[] = [];
  sentences.forEach(({ words }, sentence) => {
    const first = tokens.length;
    const { tags, lemmas, heads, relations } = tagAndParse(words.map(({ text }) => text));
    words.forEach(({ start, end, text }, i) => {
      tokens.push({
        index: first + i,
        sentence,
        start,
        end,
        text,
        lower: text.toLowerCase(),
        lemma: baseOf(text, lemmas[i]!, tags[i]!),
        tag: tags[i]!,
        head: heads[i]! < 0 ? -1 : first + heads[i]!,
        relation: relations[i]!,
      });
    });
  });
  const children: number[][] = tokens.map(() => []);
  for (const { head, index } of tokens) if (head >= 0) children[head]!.push(index);
  return { tokens, children };
}

/** "freed" is of "free", which a rule of endings takes for "fre". */
const isDoubleE = (text: string, lemma: string) => /[^aeo]eed$/.test(text) && `${lemma}ed` === text;

/** A verb that the lemmatiser leaves as it stands may be an irregular past: "tore". */
const baseOf = (text: string, lemma: string, tag: Token['tag']) =>
  tag === 'VERB' && isDoubleE(text.toLowerCase(), lemma)
    ? `${lemma}e`
    : (tag === 'VERB' && lemma === text.toLowerCase() && irregularBase(lemma)) || lemma;
