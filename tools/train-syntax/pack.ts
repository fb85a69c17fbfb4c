import type { ActionData } from '../../src/language/syntax/action-model';
import type { LemmaData } from '../../src/language/syntax/lemmatiser';
import type { ModelData } from '../../src/language/syntax/model-format';
import type { SparseData } from '../../src/language/syntax/sparse-model';
import type { WordTableData } from '../../src/language/syntax/word-table';
import { ByteWriter } from './byte-writer';

/** Packs the model into bytes. */
export function packModel(model: ModelData): Uint8Array {
  const writer = new ByteWriter();
  writeWords(writer, model.words);
  writeLemmas(writer, model.lemmas);
  writeSparse(writer, model.tagger);
  writeActions(writer, model.actions);
  writeSparse(writer, model.labels);
  return writer.done();
}

/** A JavaScript module, for the type checker to pass by: it holds megabytes. */
export function moduleOf(packed: Uint8Array): string {
  const text = Buffer.from(packed).toString('base64');
  return `// Written by "npm run train:syntax"; see MODEL.md for what it is and its licence notices.\nexport const PACKED_MODEL =\n  '${text}';\n`;
}

function writeWords(writer: ByteWriter, data: WordTableData): void {
  writer.number(data.keys.length);
  writeKeys(writer, data.keys);
  writeNumbers(writer, data.topics);
  writer.column(data.kinds);
  writeNumbers(writer, data.usages);
  writer.text(data.closed.map((tags) => tags.join(' ')).join('\n'));
}

function writeLemmas(writer: ByteWriter, data: LemmaData): void {
  const order = [...data.keys.keys()].sort((a, b) => data.keys[a]! - data.keys[b]!);
  writer.text(data.edits.join('\n'));
  writer.number(order.length);
  writeKeys(
    writer,
    order.map((at) => data.keys[at]!),
  );
  writeNumbers(
    writer,
    order.map((at) => data.rules[at]!),
  );
}

function writeSparse(writer: ByteWriter, data: SparseData): void {
  writer.byte(data.classes);
  writer.number(data.keys.length);
  writeKeys(writer, data.keys);
  writer.column(data.sizes);
  writer.column(data.pairClasses);
  writer.column(data.pairWeights);
}

function writeActions(writer: ByteWriter, data: ActionData): void {
  writer.number(data.keys.length);
  writeKeys(writer, data.keys);
  writer.column(data.shift);
  writer.column(data.left);
}

/** Keys in rising order, each as its distance from the one before, in four columns of bytes. */
function writeKeys(writer: ByteWriter, keys: ArrayLike<number>): void {
  const steps = Array.from(keys, (key, i) => key - (i === 0 ? 0 : keys[i - 1]!));
  for (const shift of [0, 8, 16, 24]) writer.column(steps.map((step) => (step >>> shift) & 255));
}

function writeNumbers(writer: ByteWriter, numbers: ArrayLike<number>): void {
  for (const shift of [0, 8]) writer.column(Array.from(numbers, (value) => (value >>> shift) & 255));
}
