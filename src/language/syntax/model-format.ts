import type { ActionData } from './action-model';
import type { ByteReader } from './bytes';
import type { LemmaData } from './lemmatiser';
import type { SparseData } from './sparse-model';
import type { WordTableData } from './word-table';

/** Everything the runtime needs, as the training script packs it. */
export interface ModelData {
  readonly words: WordTableData;
  readonly lemmas: LemmaData;
  readonly tagger: SparseData;
  readonly actions: ActionData;
  readonly labels: SparseData;
}

export function readModel(reader: ByteReader): ModelData {
  return {
    words: readWords(reader),
    lemmas: readLemmas(reader),
    tagger: readSparse(reader),
    actions: readActions(reader),
    labels: readSparse(reader),
  };
}

function readWords(reader: ByteReader): WordTableData {
  const count = reader.number();
  return {
    keys: readKeys(reader, count),
    topics: readNumbers(reader, count),
    kinds: reader.block(count),
    usages: readNumbers(reader, count),
    closed: reader
      .text()
      .split('\n')
      .map((tags) => (tags === '' ? [] : tags.split(' ').map(Number))),
  };
}

function readLemmas(reader: ByteReader): LemmaData {
  const edits = reader.text().split('\n');
  const count = reader.number();
  return { edits, keys: readKeys(reader, count), rules: readNumbers(reader, count) };
}

function readSparse(reader: ByteReader): SparseData {
  const classes = reader.byte();
  const count = reader.number();
  const keys = readKeys(reader, count);
  const sizes = reader.block(count);
  let pairs = 0;
  for (const size of sizes) pairs += size;
  return { classes, keys, sizes, pairClasses: reader.block(pairs), pairWeights: signed(reader.block(pairs)) };
}

function readActions(reader: ByteReader): ActionData {
  const count = reader.number();
  return { keys: readKeys(reader, count), weights: signed(reader.block(count * 3)) };
}

/** Sorted keys, each as its distance from the one before. */
function readKeys(reader: ByteReader, count: number): Int32Array {
  const keys = new Int32Array(count);
  let key = 0;
  for (let i = 0; i < count; i++) {
    key += reader.number();
    keys[i] = key;
  }
  return keys;
}

function readNumbers(reader: ByteReader, count: number): Uint16Array {
  const numbers = new Uint16Array(count);
  for (let i = 0; i < count; i++) numbers[i] = reader.number();
  return numbers;
}

function signed(bytes: Uint8Array): Int8Array {
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}
