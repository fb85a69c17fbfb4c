import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItemSentence } from 'wink-nlp';

/**
 * Prints one JSON line: words that are tagged and parsed a second, and the time this takes in relation to wink's `readDoc`
 * with all of its pipe on the same text; then how long each takes to load.
 */
const stories = join(import.meta.dirname, '../fixtures/stories');
const text = readdirSync(stories, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.txt') || name.endsWith('.md'))
  .sort()
  .map((name) => readFileSync(join(stories, name), 'utf8'))
  .join('\n\n');

let start = performance.now();
const nlp = winkNLP(model);
nlp.readDoc('A first sentence.');
const winkLoad = performance.now() - start;
start = performance.now();
const { tagAndParse } = await import('../src/language/syntax');
tagAndParse(['A', 'first', 'sentence', '.']);
const load = performance.now() - start;

const sentences: string[][] = [];
nlp
  .readDoc(text)
  .sentences()
  .each((sentence: ItemSentence) => {
    sentences.push(sentence.tokens().out());
  });
const words = sentences.reduce((sum, sentence) => sum + sentence.length, 0);

/** Shortest of several runs, in milliseconds: what else runs on the machine only ever adds to it. */
function fastest(run: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 15; round++) {
    const from = performance.now();
    run();
    least = Math.min(least, performance.now() - from);
  }
  return least;
}

const ours = fastest(() => {
  for (const sentence of sentences) tagAndParse(sentence);
});
const theirs = fastest(() => {
  nlp.readDoc(text);
});
console.log(
  JSON.stringify({
    words,
    wordsPerSecond: Math.round((1000 * words) / ours),
    timesReadDoc: Math.round((100 * ours) / theirs) / 100,
    loadMs: Math.round(load),
    winkLoadMs: Math.round(winkLoad),
  }),
);
