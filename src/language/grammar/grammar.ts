import type { Document, Token } from '../../model';

/** The part of a document that holds its grammar. */
export type Grammar = Pick<Document, 'tokens' | 'children'>;

export function tokenAt(grammar: Grammar, index: number): Token {
  const token = grammar.tokens[index];
  if (token === undefined) throw new RangeError(`no token ${index}`);
  return token;
}

/** Children of a token with one of these relations, in the order of the text. */
export function childrenBy(grammar: Grammar, head: number, relations: readonly string[]): number[] {
  return (grammar.children[head] ?? []).filter((child) => relations.includes(tokenAt(grammar, child).relation));
}

export function childBy(grammar: Grammar, head: number, ...relations: string[]): number | null {
  for (const child of grammar.children[head] ?? [])
    if (relations.includes(tokenAt(grammar, child).relation)) return child;
  return null;
}

/** The case marker of a noun: "in" of "in the city". */
export function caseOf(grammar: Grammar, noun: number): number | null {
  return childBy(grammar, noun, 'case');
}
