import { readFileSync } from 'node:fs';
import { fineTag } from './fine-tag';

/** One sentence of a treebank. `heads` are positions in the sentence, -1 for the root. */
export interface GoldSentence {
  readonly words: readonly string[];
  readonly lemmas: readonly string[];
  readonly tags: readonly string[];
  /** Positions in `FINE_TAGS`. */
  readonly fineTags: readonly number[];
  readonly heads: readonly number[];
  readonly relations: readonly string[];
}

const KEPT = new Set(['nsubj:pass', 'obl:agent', 'nmod:poss', 'aux:pass', 'compound:prt', 'acl:relcl']);

/** Cuts sub-types of relations to the main type, but for the six that the library tells apart. */
export function cutRelation(relation: string): string {
  return KEPT.has(relation) ? relation : relation.replace(/:.*/, '');
}

/** Reads a CoNLL-U file (universaldependencies.org/format.html): syntactic words only, no ranges, no empty nodes. */
export function readConllu(path: string): GoldSentence[] {
  const sentences: GoldSentence[] = [];
  let rows: string[][] = [];
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line === '' && rows.length > 0) {
      sentences.push(toSentence(rows));
      rows = [];
    } else if (/^\d+\t/.test(line)) rows.push(line.split('\t'));
  }
  if (rows.length > 0) sentences.push(toSentence(rows));
  return sentences;
}

function toSentence(rows: readonly string[][]): GoldSentence {
  return {
    words: rows.map((row) => row[1]!),
    lemmas: rows.map((row) => row[2]!),
    tags: rows.map((row) => row[3]!),
    fineTags: rows.map((row) => fineTag(row[3]!, row[5]!, row[1]!)),
    heads: rows.map((row) => Number(row[6]) - 1),
    relations: rows.map((row) => cutRelation(row[7]!)),
  };
}
