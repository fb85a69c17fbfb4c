import { FINE_TAGS } from './fine-tags';
import type { QuickTags } from './quick';
import { PAD, type SentenceBuffer } from './sentence-buffer';
import { bestOf, type SparseModel } from './sparse-model';
import { TAGGER_FEATURES, tagFeatures } from './tagger-features';
import type { WordTable } from './word-table';

export interface TaggerModel {
  readonly table: WordTable;
  readonly quickTags?: QuickTags;
  readonly tagger: SparseModel;
}

const ALL: readonly number[] = [...FINE_TAGS.keys()];
const hashes = new Int32Array(TAGGER_FEATURES);
const scores = new Int32Array(FINE_TAGS.length);

/** Tags the words of the buffer from left to right; words the treebanks know well get a tag they have there. */
export function tagWords(buffer: SentenceBuffer, { table, quickTags, tagger }: TaggerModel): void {
  for (let at = PAD; at < buffer.length + PAD; at++) {
    const closed = table.candidates(buffer.usage[at]!);
    if (closed.length === 1) {
      buffer.fineTag[at] = closed[0]!;
      continue;
    }
    const possible = closed.length === 0 ? ALL : closed;
    let tag = quickTags ? quickTags.choose(buffer, at, possible) : -1;
    if (tag < 0) {
      tagFeatures(buffer, at, hashes);
      tagger.score(hashes, TAGGER_FEATURES, scores);
      tag = bestOf(scores, possible);
    }
    buffer.fineTag[at] = tag;
  }
}
