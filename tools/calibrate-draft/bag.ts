import { diffWords } from 'diff';
import { piecesOf } from '../../src/draft/pieces';
import { SourceIndex } from '../../src/draft/source-index';
import { checkInputs } from '../../src/inputs';
import { readDocument } from '../../src/language';

/** A draft with the evidence of its pieces. `changed` tells which pieces the edit touched. */
export interface Bag {
  readonly set: string;
  /** Drafts of one source are kept together in cross-validation. */
  readonly group: string;
  readonly inconsistent: boolean;
  readonly pieces: readonly {
    readonly evidence: Readonly<Record<string, number>>;
    readonly changed: boolean;
    readonly words: string;
  }[];
}

const read = (id: string, text: string) => readDocument(checkInputs([{ id, text }])[0]!);
const indexes = new Map<string, SourceIndex>();
/** A negation stands before the word that it denies: this many characters of slack. */
const BEFORE = 24;

/** Reads a draft against its source; `original` is the draft before the edit. */
export function bagOf(
  set: string,
  group: string,
  inconsistent: boolean,
  draft: string,
  source: string,
  original: string,
): Bag {
  const index = indexes.get(source) ?? new SourceIndex([read('source', source)]);
  indexes.set(source, index);
  const changed: [number, number][] = [];
  let at = 0;
  for (const { added, removed, value } of diffWords(original, draft)) {
    if (removed) changed.push([at - 2, at + 2]);
    else {
      if (added) changed.push([at, at + value.length]);
      at += value.length;
    }
  }
  const document = read('draft', draft);
  const pieces = document.sentences.flatMap((sentence) =>
    piecesOf(document, sentence, index).map(({ first, last, sort, evidence }) => {
      const start = document.tokens[first]!.start - (sort === 'denial' ? BEFORE : 0);
      const { end } = document.tokens[last - 1]!;
      return {
        evidence,
        changed: changed.some(([a, b]) => a < end && start < b),
        words: document.article.text.slice(start, end),
      };
    }),
  );
  return { set, group, inconsistent, pieces };
}
