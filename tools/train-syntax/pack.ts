import { deflateSync } from 'fflate';
import type { LemmaData } from '../../src/language/syntax/lemmatiser';
import type { Linear } from '../../src/language/syntax/linear';
import type { Model } from '../../src/language/syntax/model-format';
import type { WordTableData } from '../../src/language/syntax/word-table';
import { ByteWriter } from './byte-writer';

/** Packs the model into the source of a TypeScript module. */
export function packModel(model: Model): string {
  const writer = new ByteWriter();
  writeWords(writer, model.words);
  writeLemmas(writer, model.lemmas);
  for (const linear of [model.tagger, model.actions, model.labels]) writeLinear(writer, linear);
  const packed = Buffer.from(deflateSync(writer.done(), { level: 9 })).toString('base64');
  return `// Written by "npm run train:syntax"; see MODEL.md for what it is and its licence notices.\nexport const PACKED_MODEL =\n  '${packed}';\n`;
}

function writeWords(writer: ByteWriter, data: WordTableData): void {
  const order = sorted(data.keys);
  writer.number(order.length);
  writeKeys(writer, data.keys, order);
  for (const at of order) writer.number(data.classes[at]!);
  for (const at of order) writer.number(data.usages[at]!);
}

function writeLemmas(writer: ByteWriter, data: LemmaData): void {
  writer.text(data.edits.join('\n'));
  const order = sorted(data.keys);
  writer.number(order.length);
  writeKeys(writer, data.keys, order);
  for (const at of order) writer.number(data.rules[at]!);
}

function sorted(keys: Int32Array): number[] {
  return [...keys.keys()].sort((a, b) => keys[a]! - keys[b]!);
}

function writeKeys(writer: ByteWriter, keys: Int32Array, order: readonly number[]): void {
  let last = 0;
  for (const at of order) {
    writer.number(keys[at]! - last);
    last = keys[at]!;
  }
}

function writeLinear(writer: ByteWriter, { bits, classes, stride, weights }: Linear): void {
  writer.byte(bits);
  writer.byte(classes);
  writer.byte(stride);
  let count = 0;
  for (const weight of weights) if (weight !== 0) count++;
  writer.number(count);
  let last = 0;
  weights.forEach((weight, position) => {
    if (weight === 0) return;
    writer.number(position - last);
    last = position;
  });
  for (const weight of weights) if (weight !== 0) writer.byte(weight & 255);
}
