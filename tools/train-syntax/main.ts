import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Model } from '../../src/language/syntax/model-format';
import { WordTable } from '../../src/language/syntax/word-table';
import { readConllu } from './conllu';
import { jackknife } from './jackknife';
import { wordUsages } from './lexicon';
import { packModel } from './pack';
import { quantise } from './quantise';
import { trainLemmas } from './train-lemmas';
import { trainParser } from './train-parser';
import { trainTagger } from './train-tagger';
import { readWordClasses } from './vectors';
import { classesOf, joinWords } from './word-data';

const MODEL = join(import.meta.dirname, '../../src/language/syntax/model.data.ts');
const TAGGER = { epochs: 6, bits: 18 };
const PARSER = { epochs: 8, actionBits: 20, labelBits: 17, explore: 0.9 };

const { positionals, values } = parseArgs({ allowPositionals: true, options: { vectors: { type: 'string' } } });
const folder = positionals[0];
if (folder === undefined) throw new Error('usage: npm run train:syntax -- FOLDER_WITH_CONLLU [--vectors VECTORS.json]');
const files = readdirSync(folder)
  .filter((name) => name.endsWith('-train.conllu'))
  .sort();
const sentences = files.flatMap((name) => readConllu(join(folder, name)));
console.log(`${files.join(', ')}: ${sentences.length} sentences`);

const classes = values.vectors ? readWordClasses(values.vectors) : await classesOfLastModel();
console.log(`${classes.size} words with a class`);
const tagged = jackknife(sentences, classes, 5, TAGGER);
console.log('jackknifed tags');
const words = joinWords(classes, wordUsages(sentences));
const table = new WordTable(words);
const tagger = trainTagger(sentences, table, TAGGER);
console.log('tagger');
const parser = trainParser(tagged, table, { ...PARSER, afterEpoch: (epoch) => console.log(`parser, epoch ${epoch}`) });

const model: Model = {
  words,
  lemmas: trainLemmas(sentences),
  tagger: quantise(tagger, 0.8),
  actions: quantise(parser.actions, 0.9),
  labels: quantise(parser.labels, 0.9),
};
const source = packModel(model);
writeFileSync(MODEL, source);
console.log(`model.data.ts: ${(source.length / 1e6).toFixed(2)} MB`);

/** Without vectors, words keep the classes that the model in place gives them. */
async function classesOfLastModel(): Promise<Map<number, number>> {
  if (!existsSync(MODEL)) throw new Error('no model to take the word classes from: give --vectors');
  const { loadModel } = await import('../../src/language/syntax/model');
  return classesOf(loadModel().words);
}
