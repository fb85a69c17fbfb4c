import { IntMap } from './int-map';

/** Class of a word that no group of word vectors holds. */
export const NO_TOPIC = 1024;
/** Kind of such a word. */
export const NO_KIND = 128;

/** The bits of a word's hash that the table keeps: one foreign word in several hundred is taken for a known one. */
export const KEY_BITS = 26;

export interface WordTableData {
  /** Hashes of word forms, cut to `KEY_BITS`. */
  readonly keys: Int32Array;
  /** 0 … 1023, or `NO_TOPIC`. */
  readonly topics: Uint16Array;
  /** 0 … 127, or `NO_KIND`. */
  readonly kinds: Uint8Array;
  /** 0 for words the treebanks hardly have. */
  readonly usages: Uint16Array;
  /** Fine tags that the words of each usage can take; none when any may come. */
  readonly closed: readonly (readonly number[])[];
}

/** Word → class (from word vectors) and usage (which tags the treebanks give it); it holds no strings. */
export class WordTable {
  private readonly rows: IntMap;

  constructor(readonly data: WordTableData) {
    this.rows = new IntMap(data.keys, Int32Array.from(data.keys.keys()));
  }

  /** Row of the word with this hash, or -1 when it is unknown. */
  find(hash: number): number {
    return this.rows.get(cutHash(hash));
  }

  topic(row: number): number {
    return row < 0 ? NO_TOPIC : this.data.topics[row]!;
  }

  kind(row: number): number {
    return row < 0 ? NO_KIND : this.data.kinds[row]!;
  }

  /** Fine tags that words of a usage can take; none when any may come. */
  candidates(usage: number): readonly number[] {
    return this.data.closed[usage]!;
  }

  usage(row: number): number {
    return row < 0 ? 0 : this.data.usages[row]!;
  }
}

export function cutHash(hash: number): number {
  return hash & (2 ** KEY_BITS - 1);
}
