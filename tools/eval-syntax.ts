import { tagAndParse } from '../src/language/syntax';
import { type GoldSentence, readConllu } from './train-syntax/conllu';

/**
 * Prints one JSON line: accuracy of tags (upos), heads (uas) and heads with relations (las), in percent, on the gold words of
 * a CoNLL-U file. Punctuation is not counted in uas and las. With --relations, also F1 of each relation.
 */
const [path, ...flags] = process.argv.slice(2);
if (path === undefined) throw new Error('usage: npm run eval:syntax -- FILE.conllu [--relations]');
const gold = readConllu(path);
for (const sentence of gold.slice(0, 200)) tagAndParse(sentence.words);
const start = performance.now();
const parses = gold.map((sentence) => tagAndParse(sentence.words));
const seconds = (performance.now() - start) / 1000;

let words = 0;
let tags = 0;
let lemmas = 0;
let counted = 0;
let heads = 0;
let labelled = 0;
const relations = new Map<string, { gold: number; found: number; right: number }>();
gold.forEach((sentence, s) => {
  const parse = parses[s]!;
  sentence.words.forEach((_, i) => {
    words++;
    if (parse.tags[i] === sentence.tags[i]) tags++;
    if (parse.lemmas[i]!.toLowerCase() === sentence.lemmas[i]!.toLowerCase()) lemmas++;
    countRelation(sentence, s, i);
    if (sentence.tags[i] === 'PUNCT') return;
    counted++;
    if (parse.heads[i] !== sentence.heads[i]) return;
    heads++;
    if (parse.relations[i] === sentence.relations[i]) labelled++;
  });
});

function countRelation(sentence: GoldSentence, s: number, i: number): void {
  const parse = parses[s]!;
  const row = (name: string) => {
    if (!relations.has(name)) relations.set(name, { gold: 0, found: 0, right: 0 });
    return relations.get(name)!;
  };
  row(sentence.relations[i]!).gold++;
  row(parse.relations[i]!).found++;
  if (parse.relations[i] === sentence.relations[i] && parse.heads[i] === sentence.heads[i]) {
    row(sentence.relations[i]!).right++;
  }
}

const percent = (part: number, whole: number) => Math.round((10000 * part) / whole) / 100;
const report = {
  sentences: gold.length,
  upos: percent(tags, words),
  uas: percent(heads, counted),
  las: percent(labelled, counted),
  tokensPerSecond: Math.round(words / seconds),
};
console.log(JSON.stringify(report));
if (flags.includes('--relations')) {
  console.log(`lemmas ${percent(lemmas, words)}`);
  for (const [name, r] of [...relations].sort((a, b) => b[1].gold - a[1].gold)) {
    console.log(`${name.padEnd(14)} ${String(r.gold).padStart(5)}  F1 ${percent(2 * r.right, r.gold + r.found)}`);
  }
}
