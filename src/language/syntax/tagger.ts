import { FINE_TAGS } from './fine-tags';
import { PAD, type SentenceBuffer } from './sentence-buffer';
import { best, type SparseModel } from './sparse-model';
import { TAGGER_FEATURES, tagFeatures } from './tagger-features';
import type { WordTable } from './word-table';

const hashes = new Uint32Array(TAGGER_FEATURES);
const scores = new Int32Array(FINE_TAGS.length);

/** Tags the words of the buffer from left to right; words the treebanks know well get a tag they have there. */
export function tagWords(buffer: SentenceBuffer, table: WordTable, model: SparseModel): void {
  for (let at = PAD; at < buffer.length + PAD; at++) {
    const candidates = table.candidates(buffer.usage[at]!);
    if (candidates.length === 1) {
      buffer.fineTag[at] = candidates[0]!;
      continue;
    }
    tagFeatures(buffer, at, hashes);
    model.score(hashes, TAGGER_FEATURES, scores);
    buffer.fineTag[at] = candidates.length === 0 ? best(scores, FINE_TAGS.length) : bestOf(candidates);
  }
}

function bestOf(candidates: readonly number[]): number {
  let top = candidates[0]!;
  for (let c = 1; c < candidates.length; c++) if (scores[candidates[c]!]! > scores[top]!) top = candidates[c]!;
  return top;
}
