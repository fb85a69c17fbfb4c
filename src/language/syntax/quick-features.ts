import { join } from './hash';
import { distance } from './parser-features';
import { NOTHING, type ParserState } from './parser-state';
import type { SentenceBuffer } from './sentence-buffer';

export const QUICK_TAG_FEATURES = 14;
export const QUICK_ACTION_FEATURES = 22;
export const QUICK_LABEL_FEATURES = 16;

/** The few features by which most words are tagged. */
export function quickTagFeatures(s: SentenceBuffer, i: number, out: Int32Array): void {
  const { form, shape, kind, usage, fineTag } = s;
  const w = form[i]!;
  const u = usage[i]!;
  const sh = shape[i]!;
  const k = kind[i]!;
  const t1 = fineTag[i - 1]!;
  const u1 = usage[i + 1]!;
  const k1 = kind[i + 1]!;
  const s3 = s.suffix3[i]!;
  out[0] = join(0, w, 0);
  out[1] = join(1, w, t1);
  out[2] = join(2, w, form[i + 1]!);
  out[3] = join(3, form[i - 1]!, w);
  out[4] = join(4, w, u1);
  out[5] = join(5, w, k1);
  out[6] = join(6, u, (t1 << 6) | fineTag[i - 2]!);
  out[7] = join(7, (u << 12) | u1, t1);
  out[8] = join(8, s3, k);
  out[9] = join(9, s3, (sh << 6) | t1);
  out[10] = join(10, (k << 8) | k1, t1);
  out[11] = join(11, s.topic[i]!, sh);
  out[12] = join(12, s.suffix4[i]!, sh);
  out[13] = join(13, (k << 8) | kind[i - 1]!, sh);
}

/** The few features by which most actions are chosen. */
export function quickActionFeatures(s: SentenceBuffer, p: ParserState, out: Int32Array): void {
  const { word, tag, fineTag, kind } = s;
  const { stack, depth, next } = p;
  const s0 = stack[depth - 1]!;
  const s1 = depth > 1 ? stack[depth - 2]! : NOTHING;
  const s2 = depth > 2 ? stack[depth - 3]! : NOTHING;
  const b0 = next;
  const b1 = next + 1 > p.end ? NOTHING : next + 1;
  const b2 = next + 2 > p.end ? NOTHING : next + 2;
  const f0 = fineTag[s0]!;
  const f1 = fineTag[s1]!;
  const g0 = fineTag[b0]!;
  const f0g0 = (f0 << 6) | g0;
  const f1f0 = (f1 << 6) | f0;
  const three = (f1f0 << 6) | g0;
  const s1s0 = (tag[s1]! << 5) | tag[s0]!;
  const us = (s1s0 << 5) | tag[b0]!;
  const b1t = tag[b1]!;
  const s0w = word[s0]!;
  const b0w = word[b0]!;
  const s1w = word[s1]!;
  const marks = s.marksBetween(s0, b0);
  const marks1 = s.marksBetween(s1, s0);
  const verbs = Math.min(s.verbs[b0]! - s.verbs[s0 + 1]!, 2);
  const verbs1 = Math.min(s.verbs[s0]! - s.verbs[s1 + 1]!, 2);
  out[0] = join(0, three, 0);
  out[1] = join(1, three, fineTag[b1]!);
  out[2] = join(2, us, (b1t << 5) | tag[b2]!);
  out[3] = join(3, us, (b1t << 5) | tag[s2]!);
  out[4] = join(4, s0w, f0g0);
  out[5] = join(5, b0w, f0g0);
  out[6] = join(6, s1w, us);
  out[7] = join(7, s0w, us);
  out[8] = join(8, b0w, us);
  out[9] = join(9, word[b1]!, us);
  out[10] = join(10, s0w ^ Math.imul(b0w, 0x9e3779b1), 0);
  out[11] = join(11, s0w, s1w);
  out[12] = join(12, (kind[s0]! << 8) | kind[b0]!, us);
  out[13] = join(13, (kind[s1]! << 8) | kind[s0]!, us);
  out[14] = join(14, three, (marks << 8) | marks1);
  out[15] = join(15, us, (((verbs << 2) | verbs1) << 16) | (marks << 8) | marks1);
  out[16] = join(16, p.relations[s0]!, f0g0);
  out[17] = join(17, p.relations[s1]!, us);
  out[18] = join(18, p.relations[b0]!, f0g0);
  out[19] = join(19, us, (distance(s0, b0) << 3) | distance(s1, s0));
  out[20] = join(20, s0w, (b1t << 6) | g0);
  out[21] = join(21, p.relations[s0]!, s0w);
}

/** The few features by which most relations are named. */
export function quickLabelFeatures(
  s: SentenceBuffer,
  p: ParserState,
  head: number,
  child: number,
  out: Int32Array,
): void {
  const { word, fineTag, kind } = s;
  const hf = (fineTag[head]! << 1) | (head < child ? 1 : 0);
  const fine = (hf << 6) | fineTag[child]!;
  const cw = word[child]!;
  const hw = word[head]!;
  const l = p.left[child]!;
  const kids = p.relations[child]!;
  const siblings = p.relations[head]!;
  const low = Math.min(head, child);
  const high = Math.max(head, child);
  const marks = s.marksBetween(low, high);
  out[0] = join(0, fine, 0);
  out[1] = join(1, cw, fine);
  out[2] = join(2, hw, fine);
  out[3] = join(3, kids, fine);
  out[4] = join(4, siblings, fine);
  out[5] = join(5, word[l]!, fine);
  out[6] = join(6, (kind[head]! << 8) | kind[child]!, fine);
  out[7] = join(7, marks, fine);
  out[8] = join(8, distance(low, high), fine);
  out[9] = join(9, word[p.next]!, fine);
  out[10] = join(10, (fineTag[child - 1]! << 6) | fineTag[child + 1]!, fine);
  out[11] = join(11, s.topic[child]!, fine);
  out[12] = join(12, cw, siblings);
  out[13] = join(13, hw, siblings ^ (fineTag[child]! << 25));
  out[14] = join(14, cw, kids);
  out[15] = join(15, cw ^ Math.imul(hw, 0x9e3779b1), 0);
}
