import { deflateSync } from 'fflate';
import type { ActionData } from '../../src/language/syntax/action-model';
import type { LemmaData } from '../../src/language/syntax/lemmatiser';
import type { ModelData } from '../../src/language/syntax/model-format';
import type { SparseData } from '../../src/language/syntax/sparse-model';
import type { WordTableData } from '../../src/language/syntax/word-table';
import { ByteWriter } from './byte-writer';

/** Packs the model into the source of a TypeScript module. */
export function packModel(model: ModelData): string {
  const writer = new ByteWriter();
  writeWords(writer, model.words);
  writeLemmas(writer, model.lemmas);
  writeSparse(writer, model.tagger);
  writeActions(writer, model.actions);
  writeSparse(writer, model.labels);
  const packed = Buffer.from(deflateSync(writer.done(), { level: 9 })).toString('base64');
  return `// Written by "npm run train:syntax"; see MODEL.md for what it is and its licence notices.\nexport const PACKED_MODEL =\n  '${packed}';\n`;
}

function writeWords(writer: ByteWriter, data: WordTableData): void {
  writer.number(data.keys.length);
  writeKeys(writer, data.keys);
  for (const value of data.topics) writer.number(value);
  writer.block(data.kinds);
  for (const value of data.usages) writer.number(value);
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
  for (const at of order) writer.number(data.rules[at]!);
}

function writeSparse(writer: ByteWriter, data: SparseData): void {
  writer.byte(data.classes);
  writer.number(data.keys.length);
  writeKeys(writer, data.keys);
  writer.block(data.sizes);
  writer.block(data.pairClasses);
  writer.block(data.pairWeights);
}

function writeActions(writer: ByteWriter, data: ActionData): void {
  writer.number(data.keys.length);
  writeKeys(writer, data.keys);
  writer.block(data.weights);
}

/** Keys in rising order, each as its distance from the one before. */
function writeKeys(writer: ByteWriter, keys: ArrayLike<number>): void {
  let last = 0;
  for (let i = 0; i < keys.length; i++) {
    writer.number(keys[i]! - last);
    last = keys[i]!;
  }
}
