import type { Document, Quantity } from '../../model';

/** Characters around a figure in which its part of time is told. */
const REACH = 60;

export interface Around {
  readonly before: string;
  readonly after: string;
}

/** The words around a quantity up to the next figures and to the marks that part thoughts. */
export function around(document: Document, { start, end, first }: Quantity): Around {
  const { text } = document.article;
  const sentence = document.sentences[document.tokens[first]!.sentence]!;
  const before = text.slice(Math.max(sentence.start, start - REACH), start);
  const after = text.slice(end, Math.min(sentence.end, end + REACH));
  return { before: before.split(/[;:()\d]/).at(-1)!, after: after.split(/[;:()\d]/)[0]! };
}
