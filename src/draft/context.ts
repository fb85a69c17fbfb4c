import type { Document, Sentence, Token } from '../model';
import type { Sources } from './source-index';
import { isContent } from './words';

/** How well the words around a piece of the draft stand in each sentence of the sources. */
export interface Context {
  /** 0–1 for each sentence of the index. */
  readonly scores: readonly number[];
  /** The sentence with the best score, and that score. */
  readonly nearest: number;
  readonly best: number;
}

/** Words of the sentence before and after count, but less. */
const NEIGHBOUR = 0.6;
/** Words that hang on the piece in the grammar say more of it than others at the same distance. */
const LINKED = 1.6;
/** At this distance in words a word counts half. */
const HALF = 3;

/** Looks up the surroundings of the pieces of one draft sentence. */
export function contextOf(document: Document, sentence: Sentence, index: Sources) {
  const { tokens, children } = document;
  const content = tokens.slice(sentence.first, sentence.last).filter(isContent);
  const rows = new Map(content.map((token) => [token.index, rowOf(token, index)]));
  return (first: number, last: number): Context => {
    const linked = new Set<number>();
    for (let at = first; at < last; at++) {
      linked.add(tokens[at]!.head);
      for (const child of children[at] ?? []) linked.add(child);
    }
    let total = 0;
    const sums = index.sentences.map(() => 0);
    for (const token of content) {
      if (token.index >= first && token.index < last) continue;
      const distance = token.index < first ? first - token.index : token.index - last + 1;
      const weight =
        (index.rarity(token.lemma.toLowerCase()) * (linked.has(token.index) ? LINKED : 1)) / (1 + distance / HALF);
      total += weight;
      const row = rows.get(token.index)!;
      for (let at = 0; at < sums.length; at++) sums[at]! += weight * row[at]!;
    }
    const scores = sums.map((sum) => (total ? sum / total : 0));
    const nearest = scores.reduce((top, score, at) => (score > scores[top]! ? at : top), 0);
    return { scores, nearest, best: scores[nearest] ?? 0 };
  };
}

function rowOf(token: Token, index: Sources): number[] {
  const own = index.sentences.map((sentence) => index.inSentence(token.lemma.toLowerCase(), sentence).near);
  return own.map((near, at) => {
    const beside = (other: number) =>
      index.sentences[other]?.document === index.sentences[at]!.document ? NEIGHBOUR * (own[other] ?? 0) : 0;
    return Math.max(near, beside(at - 1), beside(at + 1));
  });
}
