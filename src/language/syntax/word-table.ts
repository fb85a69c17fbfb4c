/** Class of a word that no group of word vectors holds. */
export const NO_TOPIC = 1024;
/** Kind of such a word. */
export const NO_KIND = 128;

/** The bits of a word's hash that the table keeps: one foreign word in several hundred is taken for a known one. */
export const KEY_BITS = 26;
const KEY_MASK = 2 ** KEY_BITS - 1;
/** So a bucket holds one or two words. */
const BUCKET_BITS = 16;

export interface WordTableData {
  /** Hashes of word forms, cut to `KEY_BITS`, in rising order. */
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
  /** The first row whose key has these upper `BUCKET_BITS` bits, or higher ones. */
  private readonly buckets = new Int32Array(2 ** BUCKET_BITS + 1);

  constructor(readonly data: WordTableData) {
    const { keys } = data;
    let bucket = 0;
    for (let row = 0; row < keys.length; row++) {
      while (bucket <= keys[row]! >>> (KEY_BITS - BUCKET_BITS)) this.buckets[bucket++] = row;
    }
    this.buckets.fill(keys.length, bucket);
  }

  /** Row of the word with this hash, or -1 when it is unknown. */
  find(hash: number): number {
    const key = cutHash(hash);
    const { keys } = this.data;
    const bucket = key >>> (KEY_BITS - BUCKET_BITS);
    const end = this.buckets[bucket + 1]!;
    for (let row = this.buckets[bucket]!; row < end; row++) if (keys[row] === key) return row;
    return -1;
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
  return hash & KEY_MASK;
}
