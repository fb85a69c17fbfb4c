import { hashPart, plainWord, shapeOf, startsUpper } from './word-form';
import type { WordTable } from './word-table';

/** Longest run of words that is analysed at once; longer sentences go in pieces. */
export const PIECE = 160;
/** Cells before the first and after the last word, so that looking two words around needs no bounds check. */
export const PAD = 3;

/** What the models see of the words of one piece, in arrays that are used again for every sentence. Word `i` is at `i + PAD`. */
export class SentenceBuffer {
  length = 0;
  readonly form = new Int32Array(PIECE + 2 * PAD);
  readonly shape = new Int32Array(PIECE + 2 * PAD);
  readonly fine = new Int32Array(PIECE + 2 * PAD);
  readonly coarse = new Int32Array(PIECE + 2 * PAD);
  readonly usage = new Int32Array(PIECE + 2 * PAD);
  readonly suffix1 = new Int32Array(PIECE + 2 * PAD);
  readonly suffix2 = new Int32Array(PIECE + 2 * PAD);
  readonly suffix3 = new Int32Array(PIECE + 2 * PAD);
  readonly suffix4 = new Int32Array(PIECE + 2 * PAD);
  readonly prefix2 = new Int32Array(PIECE + 2 * PAD);
  readonly prefix3 = new Int32Array(PIECE + 2 * PAD);
  readonly tag = new Int32Array(PIECE + 2 * PAD);

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
    this.form[at] = form;
    this.shape[at] = shapeOf(word);
    const slot = table.find(form);
    this.fine[at] = table.fineClass(slot);
    this.coarse[at] = this.fine[at]! >> 4;
    this.usage[at] = table.usage(slot);
    this.suffix1[at] = hashPart(word, Math.max(0, length - 1), length);
    this.suffix2[at] = hashPart(word, Math.max(0, length - 2), length);
    this.suffix3[at] = hashPart(word, Math.max(0, length - 3), length);
    this.suffix4[at] = hashPart(word, Math.max(0, length - 4), length);
    this.prefix2[at] = hashPart(word, 0, Math.min(2, length));
    this.prefix3[at] = hashPart(word, 0, Math.min(3, length));
  }

  private blank(at: number, mark: number): void {
    this.form[at] = mark;
    this.shape[at] = mark;
    this.fine[at] = mark;
    this.coarse[at] = mark;
    this.usage[at] = mark;
    this.suffix1[at] = mark;
    this.suffix2[at] = mark;
    this.suffix3[at] = mark;
    this.suffix4[at] = mark;
    this.prefix2[at] = mark;
    this.prefix3[at] = mark;
    this.tag[at] = 17 - mark;
  }
}
