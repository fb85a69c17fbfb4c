import { best, type Linear, score, toRows } from './linear';
import { PAD, type SentenceBuffer } from './sentence-buffer';
import { TAGGER_FEATURES, tagFeatures } from './tagger-features';
import { TAGS } from './tagset';

const rows = new Uint32Array(TAGGER_FEATURES);
const scores = new Float64Array(TAGS.length);

/** Tags the words of the buffer from left to right. */
export function tagWords(buffer: SentenceBuffer, model: Linear): void {
  for (let at = PAD; at < buffer.length + PAD; at++) {
    tagFeatures(buffer, at, rows);
    toRows(rows, TAGGER_FEATURES, model);
    score(model, rows, TAGGER_FEATURES, scores);
    buffer.tag[at] = best(scores, TAGS.length);
  }
}
