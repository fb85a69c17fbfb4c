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
    kinds: reader.column(),
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
  return {
    classes,
    keys,
    sizes: reader.column(),
    pairClasses: reader.column(),
    pairWeights: signed(reader.column()),
  };
}

function readActions(reader: ByteReader): ActionData {
  const count = reader.number();
  return { keys: readKeys(reader, count), shift: signed(reader.column()), left: signed(reader.column()) };
}

/** Rising keys, each as its distance from the one before, in four columns of bytes. */
function readKeys(reader: ByteReader, count: number): Int32Array {
  const [low, second, third, high] = [reader.column(), reader.column(), reader.column(), reader.column()];
  const keys = new Int32Array(count);
  let key = 0;
  for (let i = 0; i < count; i++) {
    key += low[i]! + (second[i]! << 8) + (third[i]! << 16) + high[i]! * 2 ** 24;
    keys[i] = key;
  }
  return keys;
}

function readNumbers(reader: ByteReader, count: number): Uint16Array {
  const [low, high] = [reader.column(), reader.column()];
  const numbers = new Uint16Array(count);
  for (let i = 0; i < count; i++) numbers[i] = low[i]! | (high[i]! << 8);
  return numbers;
}

function signed(bytes: Uint8Array): Int8Array {
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}
