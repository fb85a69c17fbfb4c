import { checkInputs } from '../../src/inputs';
import { readDocument } from '../../src/language';
import type { Claim, Document } from '../../src/model';

export interface TestInput {
  readonly id: string;
  readonly publisher?: string;
  readonly text: string;
}

export const documentsOf = (inputs: readonly TestInput[]): Document[] => checkInputs([...inputs]).map(readDocument);

/** A claim in the sentence of a document that holds `words`. */
export function claimAt(document: Document, words: string, source: string | null = null): Claim {
  const start = document.article.text.indexOf(words);
  if (start < 0) throw new Error(`no "${words}" in ${document.article.id}`);
  const sentence = document.sentences.findIndex((each) => each.start <= start && start < each.end);
  return {
    id: `${document.article.id} ${start}`,
    kind: 'name',
    article: document.article.id,
    span: { start, end: start + words.length },
    sentence,
    value: { type: 'name', name: words },
    topic: { slot: 'test', entities: [], head: null, event: null, clause: [], sentence: [], time: null, places: [] },
    stance: 'asserted',
    source,
    document,
  };
}
