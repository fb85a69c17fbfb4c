import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { WordTable } from '../../src/language/syntax/word-table';
import { readConllu } from './conllu';
import { jackknife } from './jackknife';
import { readLexicon } from './lexicon';
import { packModel } from './pack';
import { toActions, toSparse } from './quantise';
import { trainLemmas } from './train-lemmas';
import { trainParser } from './train-parser';
import { trainTagger } from './train-tagger';
import { readWordClasses } from './vectors';
import { classesOf, joinWords, type WordClass } from './word-data';

const MODEL = join(import.meta.dirname, '../../src/language/syntax/model.data.ts');
/** Chosen on the development files; docs/syntax.md has the figures. */
const JACKKNIFE = { folds: 3, epochs: 3 };
const TAGGER = { epochs: 6 };
const PARSER = { epochs: 7, explore: 0.9 };
const ROUNDING = {
  tagger: { step: 1, least: 1.7 },
  actions: { step: 1, least: 1.6 },
  labels: { step: 1, least: 1.7 },
};

const { positionals, values } = parseArgs({ allowPositionals: true, options: { vectors: { type: 'string' } } });
const folder = positionals[0];
if (folder === undefined) throw new Error('usage: npm run train:syntax -- FOLDER_WITH_CONLLU [--vectors VECTORS.json]');
const files = readdirSync(folder)
  .filter((name) => name.endsWith('-train.conllu'))
  .sort();
const sentences = files.flatMap((name) => readConllu(join(folder, name)));
report(`${files.join(', ')}: ${sentences.length} sentences`);

const classes = values.vectors ? readWordClasses(values.vectors, sentences) : await classesOfLastModel();
report(`${classes.size} words with a class`);
const tagged = jackknife(sentences, classes, JACKKNIFE.folds, JACKKNIFE);
report('jackknifed tags');
const words = joinWords(classes, readLexicon(sentences));
const table = new WordTable(words);
const tagger = trainTagger(sentences, table, TAGGER);
report('tagger');
const parser = trainParser(tagged, table, { ...PARSER, afterEpoch: (epoch) => report(`parser, epoch ${epoch}`) });
const source = packModel({
  words,
  lemmas: trainLemmas(sentences),
  tagger: toSparse(tagger, ROUNDING.tagger),
  actions: toActions(parser.actions, ROUNDING.actions),
  labels: toSparse(parser.labels, ROUNDING.labels),
});
writeFileSync(MODEL, source);
report(`model.data.ts: ${(source.length / 1e6).toFixed(2)} MB`);

/** Without vectors, words keep the classes that the model in place gives them. */
async function classesOfLastModel(): Promise<Map<number, WordClass>> {
  if (!existsSync(MODEL)) throw new Error('no model to take the word classes from: give --vectors');
  const { readModelData } = await import('../../src/language/syntax/model');
  return classesOf(readModelData().words);
}

function report(line: string): void {
  console.log(`${Math.round(process.uptime())} s  ${line}`);
}
