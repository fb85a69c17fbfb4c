import type { ByteReader } from './bytes';
import type { LemmaData } from './lemmatiser';
import type { Linear } from './linear';
import type { WordTableData } from './word-table';

/** Everything the runtime needs, as the training script packs it. */
export interface Model {
  readonly words: WordTableData;
  readonly lemmas: LemmaData;
  readonly tagger: Linear;
  readonly actions: Linear;
  readonly labels: Linear;
}

export function readModel(reader: ByteReader): Model {
  return {
    words: readWords(reader),
    lemmas: readLemmas(reader),
    tagger: readLinear(reader),
    actions: readLinear(reader),
    labels: readLinear(reader),
  };
}

function readWords(reader: ByteReader): WordTableData {
  const count = reader.number();
  return { keys: readKeys(reader, count), classes: readNumbers(reader, count), usages: readNumbers(reader, count) };
}

function readLemmas(reader: ByteReader): LemmaData {
  const edits = reader.text().split('\n');
  const count = reader.number();
  return { edits, keys: readKeys(reader, count), rules: readNumbers(reader, count) };
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

/** Weights that are not zero: the distance of each from the one before, then their values, one byte each. */
function readLinear(reader: ByteReader): Linear {
  const bits = reader.byte();
  const classes = reader.byte();
  const stride = reader.byte();
  const count = reader.number();
  const weights = new Int8Array(2 ** bits * stride);
  const positions = new Uint32Array(count);
  let position = 0;
  for (let i = 0; i < count; i++) {
    position += reader.number();
    positions[i] = position;
  }
  const values = reader.block(count);
  for (let i = 0; i < count; i++) weights[positions[i]!] = values[i]!;
  return { bits, classes, stride, weights };
}
