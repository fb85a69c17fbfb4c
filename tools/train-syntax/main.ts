import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { RelationSets } from '../../src/language/syntax/relation-sets';
import { WordTable } from '../../src/language/syntax/word-table';
import { readConllu } from './conllu';
import { countRelations } from './count-relations';
import { FULL, QUICK } from './feature-sets';
import { jackknife } from './jackknife';
import { readLexicon } from './lexicon';
import { mixModels } from './mix';
import { packModel } from './pack';
import { toActions, toSparse } from './quantise';
import { trainLemmas } from './train-lemmas';
import { trainParser } from './train-parser';
import { trainTagger } from './train-tagger';
import { readWordClasses } from './vectors';
import { classesOf, joinWords, type WordClass } from './word-data';

const MODEL = join(import.meta.dirname, '../../src/language/syntax/model.data.ts');
/** Chosen on the development files; docs/syntax.md has the figures. */
const JACKKNIFE = { features: FULL.tags, folds: 3, epochs: 3, margin: 0, seed: 7 };
/** The large models are the mean of as many as there are seeds. */
const SEEDS = [11, 23, 37];
const TAGGER = { features: FULL.tags, epochs: 6, margin: 0 };
const PARSER = { features: FULL, epochs: 7, margin: 0, explore: 0.9 };
const RELATIONS = { times: 20, share: 0.995 };
const ROUNDING = {
  tagger: { step: 1, least: 1.2, pair: 0.8, bits: 18 },
  actions: { step: 0.5, least: 1.2, pair: 0, bits: 20 },
  labels: { step: 1, least: 1.2, pair: 0.8, bits: 18 },
};
/** The small models learn to be sure where they are right; `ahead` is how far their best must be ahead to be taken. */
const QUICK_TAGGER = { features: QUICK.tags, epochs: 4, margin: 12, seed: 7 };
const QUICK_PARSER = { features: QUICK, epochs: 4, margin: 12, explore: 0.9, seed: 11 };
const QUICK_ROUNDING = {
  tags: { step: 0.4, least: 2, pair: 0.8, bits: 16, ahead: 58 },
  actions: { step: 0.4, least: 2, pair: 0, bits: 17, ahead: 76 },
  labels: { step: 0.4, least: 2, pair: 0.8, bits: 15, ahead: 42 },
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
const tagged = jackknife(sentences, classes, JACKKNIFE);
report('jackknifed tags');
const words = joinWords(classes, readLexicon(sentences));
const table = new WordTable(words);
const tagger = mixModels(SEEDS.map((seed) => trainTagger(sentences, table, { ...TAGGER, seed })));
const quickTagger = trainTagger(sentences, table, QUICK_TAGGER);
report('tagger');
const relations = countRelations(tagged, RELATIONS);
const given = { table, relations: new RelationSets(relations) };
const parsers = SEEDS.map((seed) => {
  const parser = trainParser(tagged, given, { ...PARSER, seed });
  report(`parser, seed ${seed}`);
  return parser;
});
const quickParser = trainParser(tagged, given, QUICK_PARSER);
report('quick parser');
const source = packModel({
  words,
  lemmas: trainLemmas(sentences),
  quickTags: { margin: QUICK_ROUNDING.tags.ahead, weights: toSparse(quickTagger, QUICK_ROUNDING.tags) },
  tagger: toSparse(tagger, ROUNDING.tagger),
  quickActions: {
    margin: QUICK_ROUNDING.actions.ahead,
    weights: toActions(quickParser.actions, QUICK_ROUNDING.actions),
  },
  actions: toActions(mixModels(parsers.map(({ actions }) => actions)), ROUNDING.actions),
  relations,
  quickLabels: { margin: QUICK_ROUNDING.labels.ahead, weights: toSparse(quickParser.labels, QUICK_ROUNDING.labels) },
  labels: toSparse(mixModels(parsers.map(({ labels }) => labels)), ROUNDING.labels),
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
