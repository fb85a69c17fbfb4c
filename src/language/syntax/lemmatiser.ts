import { mix } from './hash';
import { IntMap } from './int-map';
import { hashPart, plainWord } from './word-form';

/** Longest ending that a rule looks at. */
export const LONGEST_ENDING = 5;

export interface LemmaData {
  /** `endingKey` or `wholeKey` of each rule. */
  readonly keys: Int32Array;
  /** Position in `edits` of each rule. */
  readonly rules: Uint16Array;
  /** "2y": take two characters off the end and add "y" (studies → study). */
  readonly edits: readonly string[];
}

export function endingKey(tag: number, word: string, length: number): number {
  return mix(tag, hashPart(word, word.length - length, word.length), length) >>> 4;
}

export function wholeKey(tag: number, word: string): number {
  return mix(tag, hashPart(word, 0, word.length), 99) >>> 4;
}

/** Base forms, by whole words the treebanks treat apart (went → go) and else by the longest ending that has a rule. */
export class Lemmatiser {
  private readonly rules: IntMap;
  private readonly cuts: readonly number[];
  private readonly additions: readonly string[];

  constructor(data: LemmaData) {
    this.rules = new IntMap(data.keys, data.rules);
    this.cuts = data.edits.map((edit) => Number.parseInt(edit, 10));
    this.additions = data.edits.map((edit) => edit.replace(/^\d+/, ''));
  }

  /** `tag` is a position in `TAGS`; `keepsCase` for names. */
  lemma(word: string, tag: number, keepsCase: boolean): string {
    const plain = keepsCase ? plainWord(word) : plainWord(word).toLowerCase();
    let rule = this.rules.get(wholeKey(tag, plain));
    for (let length = Math.min(LONGEST_ENDING, plain.length - 1); rule < 0 && length >= 0; length--) {
      rule = this.rules.get(endingKey(tag, plain, length));
    }
    if (rule < 0) return plain;
    const cut = this.cuts[rule]!;
    const addition = this.additions[rule]!;
    if (cut === 0) return addition === '' ? plain : plain + addition;
    return plain.slice(0, Math.max(0, plain.length - cut)) + addition;
  }
}
