import type { ActionData } from '../../src/language/syntax/action-model';
import type { FeatureColumns } from '../../src/language/syntax/feature-table';
import type { LemmaData } from '../../src/language/syntax/lemmatiser';
import type { ModelData } from '../../src/language/syntax/model-format';
import type { SparseData } from '../../src/language/syntax/sparse-model';
import type { WordTableData } from '../../src/language/syntax/word-table';
import { ByteWriter } from './byte-writer';
import { toPrintable } from './to-printable';

/** Packs the model into the source of a TypeScript module. */
export function packModel(model: ModelData): string {
  const writer = new ByteWriter();
  writeWords(writer, model.words);
  writeLemmas(writer, model.lemmas);
  writer.number(model.quickTags.margin);
  writeSparse(writer, model.quickTags.weights);
  writeSparse(writer, model.tagger);
  writer.number(model.quickActions.margin);
  writeActions(writer, model.quickActions.weights);
  writeActions(writer, model.actions);
  writer.rising(model.relations.keys);
  writer.shorts(model.relations.numbers);
  writer.lists(model.relations.sets);
  writer.number(model.quickLabels.margin);
  writeSparse(writer, model.quickLabels.weights);
  writeSparse(writer, model.labels);
  return `// Written by "npm run train:syntax"; see MODEL.md for what it is and its licence notices.\nexport const PACKED_MODEL: string =\n  '${toPrintable(writer.done())}';\n`;
}

function writeWords(writer: ByteWriter, data: WordTableData): void {
  writer.rising(data.keys);
  writer.shorts(data.topics);
  writer.column(data.kinds);
  writer.shorts(data.usages);
  writer.lists(data.closed);
}

function writeLemmas(writer: ByteWriter, data: LemmaData): void {
  const order = [...data.keys.keys()].sort((a, b) => data.keys[a]! - data.keys[b]!);
  writer.lines(data.edits);
  writer.rising(order.map((at) => data.keys[at]!));
  writer.shorts(order.map((at) => data.rules[at]!));
}

function writeActions(writer: ByteWriter, data: ActionData): void {
  writeColumns(writer, data);
  writer.column(data.shift);
  writer.column(data.left);
}

function writeSparse(writer: ByteWriter, data: SparseData): void {
  writeColumns(writer, data);
  writer.number(data.classes);
  writer.column(data.sizes);
  writeClasses(writer, data);
  writer.column(data.pairWeights);
}

function writeClasses(writer: ByteWriter, { sizes, pairClasses }: SparseData): void {
  const firsts: number[] = [];
  const steps: number[] = [];
  let at = 0;
  for (const size of sizes) {
    for (let i = 0; i < size; i++, at++) {
      if (i === 0) firsts.push(pairClasses[at]!);
      else steps.push(pairClasses[at]! - pairClasses[at - 1]!);
    }
  }
  writer.column(firsts);
  writer.column(steps);
}

function writeColumns(writer: ByteWriter, { bits, fills, checks }: FeatureColumns): void {
  writer.number(bits);
  const packed: number[] = [];
  for (let at = 0; at < fills.length; at += 5) {
    let five = 0;
    for (let digit = 4; digit >= 0; digit--) five = five * 3 + (fills[at + digit] ?? 0);
    packed.push(five);
  }
  writer.column(packed);
  writer.column(checks);
}
