import { FINE_TAGS, UNIVERSAL } from './fine-tags';
import { hashPart, plainWord, shapeOf, startsUpper } from './word-form';
import type { WordTable } from './word-table';

/** Longest run of words that is analysed at once; longer sentences go in pieces. */
export const PIECE = 160;
/** Cells before the first and after the last word, so that looking two words around needs no bounds check. */
export const PAD = 3;
/** Form of all words that the treebanks hardly have. */
const UNKNOWN = 7;

/** Groups of marks that tell the parser different things; each has a byte in the running counts. */
const GROUPS: Readonly<Record<string, number>> = {
  'PUNCT:comma': 0,
  'PUNCT:stop': 1,
  'PUNCT:colon': 1,
  'PUNCT:dash': 2,
  'PUNCT:open': 2,
  'PUNCT:close': 2,
  'PUNCT:quote': 3,
  PUNCT: 3,
};
/** The cells before and behind the sentence have tags of their own, behind `FINE_TAGS`. */
const CODES = 64;
const MARK = Int32Array.from({ length: CODES }, (_, code) => {
  const group = GROUPS[FINE_TAGS[code] ?? ''];
  return group === undefined ? 0 : 1 << (8 * group);
});
const VERBAL = Int32Array.from({ length: CODES }, (_, code) => (FINE_TAGS[code]?.startsWith('VERB') ? 1 : 0));

/** What the models see of the words of one piece, in arrays that are used again for every sentence. Word `i` is at `i + PAD`. */
export class SentenceBuffer {
  length = 0;
  /** Hash of the form. */
  readonly word = new Int32Array(PIECE + 2 * PAD);
  /** The same, with one value for all words that the treebanks hardly have. */
  readonly form = new Int32Array(PIECE + 2 * PAD);
  readonly shape = new Int32Array(PIECE + 2 * PAD);
  readonly topic = new Int32Array(PIECE + 2 * PAD);
  readonly kind = new Int32Array(PIECE + 2 * PAD);
  readonly usage = new Int32Array(PIECE + 2 * PAD);
  readonly suffix1 = new Int32Array(PIECE + 2 * PAD);
  readonly suffix2 = new Int32Array(PIECE + 2 * PAD);
  readonly suffix3 = new Int32Array(PIECE + 2 * PAD);
  readonly suffix4 = new Int32Array(PIECE + 2 * PAD);
  readonly prefix2 = new Int32Array(PIECE + 2 * PAD);
  readonly prefix3 = new Int32Array(PIECE + 2 * PAD);
  /** Positions in `FINE_TAGS`, once the words are tagged. */
  readonly fineTag = new Int32Array(PIECE + 2 * PAD);
  /** Positions in `TAGS`. */
  readonly tag = new Int32Array(PIECE + 2 * PAD);
  /** Marks before each word since the start of the sentence, a byte for each group. */
  readonly marks = new Int32Array(PIECE + 2 * PAD);
  /** Verbs before each word. */
  readonly verbs = new Int32Array(PIECE + 2 * PAD);

  /** Draws from the fine tags what the parser sees of them. */
  settleTags(): void {
    for (let at = 0; at < this.length + 2 * PAD; at++) {
      const tag = this.fineTag[at]!;
      this.tag[at] = UNIVERSAL[tag]!;
      if (at + 1 === this.length + 2 * PAD) return;
      this.marks[at + 1] = this.marks[at]! + MARK[tag]!;
      this.verbs[at + 1] = this.verbs[at]! + VERBAL[tag]!;
    }
  }

  /** Which marks stand between two words, as 8 bits: none, one or more of each group. */
  marksBetween(left: number, right: number): number {
    const counts = this.marks[right]! - this.marks[left]!;
    // All four bytes at once: 1 where there are two marks or more, then where there is exactly one.
    const many = counts & 0xfefefefe;
    const two = ((many | ((many & 0x7f7f7f7f) + 0x7f7f7f7f)) >>> 7) & 0x01010101;
    const steps = (two << 1) | (counts & ~two & 0x01010101);
    return ((steps << 6) & 0xc0) | ((steps >>> 4) & 0x30) | ((steps >>> 14) & 0x0c) | ((steps >>> 24) & 3);
  }

  /** Reads words `from` … `to - 1`. */
  read(words: readonly string[], from: number, to: number, table: WordTable): void {
    this.length = to - from;
    for (let i = 0; i < PAD; i++) this.blank(i, -1);
    let capitals = 0;
    let letters = 0;
    for (let i = from; i < to; i++) {
      const at = i - from + PAD;
      this.readWord(at, words[i]!, table);
      if (this.shape[at]! & 0b1011) letters++;
      if (startsUpper(this.shape[at]!)) capitals++;
    }
    // In a title nearly every word is capitalised: capitals then say little about names.
    const title = letters > 2 && capitals * 10 >= letters * 6 ? 512 : 0;
    for (let at = PAD; at < this.length + PAD; at++) this.shape[at]! |= title;
    this.shape[PAD]! |= 1024;
    for (let i = 0; i < PAD; i++) this.blank(this.length + PAD + i, -2);
  }

  private readWord(at: number, original: string, table: WordTable): void {
    const word = plainWord(original);
    const { length } = word;
    const form = hashPart(word, 0, length);
    this.shape[at] = shapeOf(word);
    const slot = table.find(form);
    this.topic[at] = table.topic(slot);
    this.kind[at] = table.kind(slot);
    this.word[at] = form;
    this.usage[at] = table.usage(slot);
    this.form[at] = this.usage[at] === 0 ? UNKNOWN : form;
    this.suffix1[at] = hashPart(word, Math.max(0, length - 1), length);
    this.suffix2[at] = hashPart(word, Math.max(0, length - 2), length);
    this.suffix3[at] = hashPart(word, Math.max(0, length - 3), length);
    this.suffix4[at] = hashPart(word, Math.max(0, length - 4), length);
    this.prefix2[at] = hashPart(word, 0, Math.min(2, length));
    this.prefix3[at] = hashPart(word, 0, Math.min(3, length));
  }

  private blank(at: number, mark: number): void {
    this.word[at] = mark;
    this.form[at] = mark;
    this.shape[at] = mark;
    this.topic[at] = mark;
    this.kind[at] = mark;
    this.usage[at] = mark;
    this.suffix1[at] = mark;
    this.suffix2[at] = mark;
    this.suffix3[at] = mark;
    this.suffix4[at] = mark;
    this.prefix2[at] = mark;
    this.prefix3[at] = mark;
    this.fineTag[at] = 61 - mark;
  }
}
