import { key, PARTS, type Part, type Pointer, type Synset, type WordNet } from './read-wordnet';
import type { Vocabulary } from './vocabulary';

/** Above this many kinds a broader word says too little of its kinds ("person", "act"). */
const BROADEST = 500;
/** Up to this many kinds, two kinds of one thing are near each other ("truck", "van": motor vehicles). */
const NARROW = 60;
/** Lexicographer files of nouns that name what a verb does: acts, cognition, communication, events, feelings … states. */
const EVENT_FILES = new Set([4, 7, 9, 10, 11, 19, 21, 22, 26]);

export interface Family {
  /** Words of the broader set; may be none that is kept. */
  readonly broader: readonly string[];
  readonly kinds: readonly string[];
  readonly narrow: boolean;
}

interface Kept {
  readonly synset: Synset;
  readonly words: readonly string[];
}

/** Kept words by synonym set, in the order of WordNet's files. */
export function keptSets(vocabulary: Vocabulary): Kept[] {
  const sets = new Map<string, { synset: Synset; words: string[] }>();
  for (const lemma of [...vocabulary.lemmas].sort())
    for (const part of PARTS)
      for (const synset of vocabulary.usual(part, lemma)) {
        const name = key(part, synset.offset);
        const set = sets.get(name);
        if (set) set.words.push(lemma);
        else sets.set(name, { synset, words: [lemma] });
      }
  const place = (part: Part) => PARTS.indexOf(part);
  return [...sets.values()].sort(
    ({ synset: a }, { synset: b }) => place(a.part) - place(b.part) || a.offset - b.offset,
  );
}

/** Nouns and verbs under their direct hypernyms. */
export function families(wordnet: WordNet, kept: readonly Kept[]): Family[] {
  const wordsOf = new Map(kept.map(({ synset, words }) => [key(synset.part, synset.offset), words]));
  const under = new Map<string, Set<string>>();
  for (const { synset, words } of kept)
    for (const pointer of synset.pointers) {
      if (pointer.symbol !== '@') continue;
      const name = key(pointer.part, pointer.offset);
      const list = under.get(name) ?? new Set();
      under.set(name, list);
      for (const word of words) list.add(word);
    }
  const found: Family[] = [];
  for (const [name, words] of under) {
    const size = countKinds(wordnet, name);
    const broader = wordsOf.get(name) ?? [];
    const kinds = [...words].filter((word) => !broader.includes(word)).sort();
    const narrow = size <= NARROW && name.startsWith('noun');
    if (size <= BROADEST && kinds.length && (broader.length || (narrow && kinds.length > 1)))
      found.push({ broader, kinds, narrow });
  }
  return found;
}

function countKinds(wordnet: WordNet, name: string): number {
  const seen = new Set<string>();
  const stack = [name];
  while (stack.length && seen.size <= BROADEST)
    for (const { symbol, part, offset } of wordnet.synsets.get(stack.pop()!)!.pointers) {
      const kind = key(part, offset);
      if (symbol !== '~' || seen.has(kind)) continue;
      seen.add(kind);
      stack.push(kind);
    }
  return seen.size;
}

/** Verbs with the nouns of their event ("destroy destruction"), both in a usual sense. */
export function derivations(wordnet: WordNet, kept: readonly Kept[], vocabulary: Vocabulary): string[] {
  return pairs(wordnet, kept, vocabulary, ({ symbol }, from, to) => {
    return symbol === '+' && from.part === 'verb' && to.part === 'noun' && EVENT_FILES.has(to.file);
  });
}

/** Opposites in a usual sense of both. */
export function opposites(wordnet: WordNet, kept: readonly Kept[], vocabulary: Vocabulary): string[] {
  return pairs(wordnet, kept, vocabulary, ({ symbol }) => symbol === '!');
}

function pairs(
  wordnet: WordNet,
  kept: readonly Kept[],
  vocabulary: Vocabulary,
  wanted: (pointer: Pointer, from: Synset, to: Synset) => boolean,
): string[] {
  const found = new Set<string>();
  for (const { synset, words } of kept)
    for (const pointer of synset.pointers) {
      const target = wordnet.synsets.get(key(pointer.part, pointer.offset));
      if (!target || !pointer.source || !wanted(pointer, synset, target)) continue;
      const [from, to] = [synset.words[pointer.source - 1]!, target.words[pointer.target - 1]!];
      const usual = vocabulary.lemmas.has(to) && vocabulary.usual(target.part, to).includes(target);
      if (!usual || !words.includes(from) || from === to) continue;
      // An opposition is told from both sides.
      if (pointer.symbol !== '!' || !found.has(`${to} ${from}`)) found.add(`${from} ${to}`);
    }
  return [...found].sort();
}
