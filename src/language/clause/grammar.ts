import type { Document, Token } from '../../model';

/** What the clause helpers read of a document. */
export type Grammar = Pick<Document, 'tokens' | 'children' | 'sentences'>;

/** Whether the sentence of a token has been parsed; without a parse the helpers fall back on the order of words. */
export function isParsed(grammar: Grammar, index: number): boolean {
  const token = grammar.tokens[index];
  if (!token) return false;
  const sentence = grammar.sentences[token.sentence];
  if (!sentence) return false;
  if (sentence.last - sentence.first === 1) return true;
  return token.head >= 0 || (grammar.children[index]?.length ?? 0) > 0;
}

/** First and last token (exclusive) of the sentence of a token. */
export function sentenceRange(grammar: Grammar, index: number): { first: number; last: number } {
  const sentence = grammar.sentences[grammar.tokens[index]?.sentence ?? -1];
  return sentence ?? { first: index, last: index + 1 };
}

export function childrenOf(grammar: Grammar, index: number): Token[] {
  const { tokens, children } = grammar;
  return (children[index] ?? []).flatMap((child) => tokens[child] ?? []);
}

/** Children whose relation is one of these, or a sub-type of one ("nsubj" takes "nsubj:pass"). */
export function childrenBy(grammar: Grammar, index: number, ...relations: string[]): Token[] {
  return childrenOf(grammar, index).filter(({ relation }) =>
    relations.some((wanted) => relation === wanted || relation.startsWith(`${wanted}:`)),
  );
}

/** First and last token (exclusive) of the words that depend on a token, itself included. */
export function subtree(grammar: Grammar, index: number): { first: number; last: number } {
  let first = index;
  let last = index + 1;
  const open = [index];
  const seen = new Set(open);
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    first = Math.min(first, at);
    last = Math.max(last, at + 1);
    for (const child of grammar.children[at] ?? []) {
      if (seen.has(child)) continue;
      seen.add(child);
      open.push(child);
    }
  }
  return { first, last };
}
