import { endingKey, type LemmaData, LONGEST_ENDING, wholeKey } from '../../src/language/syntax/lemmatiser';
import { TAGS } from '../../src/language/syntax/tagset';
import { plainWord } from '../../src/language/syntax/word-form';
import type { GoldSentence } from './conllu';

/** Edits by word (or ending) with how often each was seen. */
type Counts = Map<string, Map<string, number>>;

/** Learns edits of endings, and whole words that these would get wrong. */
export function trainLemmas(sentences: readonly GoldSentence[]): LemmaData {
  const keys: number[] = [];
  const rules: number[] = [];
  const edits: string[] = [];
  const addRule = (key: number, edit: string) => {
    if (!edits.includes(edit)) edits.push(edit);
    keys.push(key);
    rules.push(edits.indexOf(edit));
  };
  TAGS.forEach((tag, t) => {
    const words = countEdits(sentences, tag);
    const endings = chooseEndings(words);
    for (const [ending, edit] of endings) addRule(endingKey(t, ending, ending.length), edit);
    for (const [word, counts] of words) {
      const edit = mostFrequent(counts);
      if (edit !== byEnding(word, endings)) addRule(wholeKey(t, word), edit);
    }
  });
  return { keys: Int32Array.from(keys), rules: Uint16Array.from(rules), edits };
}

function countEdits(sentences: readonly GoldSentence[], tag: string): Counts {
  const words: Counts = new Map();
  for (const sentence of sentences) {
    sentence.words.forEach((original, i) => {
      if (sentence.tags[i] !== tag || sentence.lemmas[i] === '_') return;
      const plain = plainWord(original);
      const word = tag === 'PROPN' ? plain : plain.toLowerCase();
      const lemma = tag === 'PROPN' ? plainWord(sentence.lemmas[i]!) : plainWord(sentence.lemmas[i]!).toLowerCase();
      const counts = words.get(word) ?? new Map<string, number>();
      const edit = editOf(word, lemma);
      counts.set(edit, (counts.get(edit) ?? 0) + 1);
      words.set(word, counts);
    });
  }
  return words;
}

function editOf(word: string, lemma: string): string {
  let same = 0;
  while (same < word.length && same < lemma.length && word[same] === lemma[same]) same++;
  return `${word.length - same}${lemma.slice(same)}`;
}

/** For each ending, shortest first, the edit of most word types, where a shorter ending does not say the same. */
function chooseEndings(words: Counts): Map<string, string> {
  const endings = new Map<string, string>();
  for (let length = 0; length <= LONGEST_ENDING; length++) {
    const counts: Counts = new Map();
    for (const [word, edits] of words) {
      if (word.length <= length) continue;
      const ending = word.slice(word.length - length);
      const tally = counts.get(ending) ?? new Map<string, number>();
      const edit = mostFrequent(edits);
      tally.set(edit, (tally.get(edit) ?? 0) + 1);
      counts.set(ending, tally);
    }
    for (const [ending, tally] of counts) {
      const edit = mostFrequent(tally);
      const seen = tally.get(edit)!;
      if (edit !== byEnding(ending, endings) && seen >= (length === 0 ? 1 : 2)) endings.set(ending, edit);
    }
  }
  return endings;
}

function byEnding(word: string, endings: ReadonlyMap<string, string>): string {
  for (let length = Math.min(LONGEST_ENDING, word.length); length >= 0; length--) {
    const edit = endings.get(word.slice(word.length - length));
    if (edit !== undefined) return edit;
  }
  return '0';
}

function mostFrequent(counts: ReadonlyMap<string, number>): string {
  let top = '0';
  let most = 0;
  for (const [edit, n] of counts) {
    if (n > most || (n === most && edit < top)) {
      top = edit;
      most = n;
    }
  }
  return top;
}
