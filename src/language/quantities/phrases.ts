import { type Lexeme, lexemesOf } from './lexemes';

interface Phrase<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/** A table of phrases that are looked up at a lexeme, the longest first. */
export interface PhraseTable<T> {
  /** The phrase that starts at `at`, with the lexeme after it. */
  startingAt(lexemes: readonly Lexeme[], at: number): { value: T; to: number; phrase: string } | null;
  /** The phrase whose last lexeme is just before `at`, with its first lexeme. */
  endingAt(lexemes: readonly Lexeme[], at: number): { value: T; from: number; phrase: string } | null;
}

export function phraseTable<T>(entries: Iterable<readonly [string, T]>): PhraseTable<T> {
  const byFirst = new Map<string, Phrase<T>[]>();
  const byLast = new Map<string, Phrase<T>[]>();
  const put = (map: Map<string, Phrase<T>[]>, key: string | undefined, phrase: Phrase<T>) => {
    const list = map.get(key ?? '');
    if (list) list.push(phrase);
    else map.set(key ?? '', [phrase]);
  };
  for (const [text, value] of entries) {
    const words = lexemesOf(text).map((lexeme) => lexeme.lower);
    put(byFirst, words[0], { words, value });
    put(byLast, words.at(-1), { words, value });
  }
  for (const map of [byFirst, byLast]) {
    for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length);
  }
  const matches = (lexemes: readonly Lexeme[], from: number, words: readonly string[]) =>
    words.every((word, index) => lexemes[from + index]?.lower === word);
  return {
    startingAt(lexemes, at) {
      for (const { words, value } of byFirst.get(lexemes[at]?.lower ?? ' ') ?? [])
        if (matches(lexemes, at, words)) return { value, to: at + words.length, phrase: words.join(' ') };
      return null;
    },
    endingAt(lexemes, at) {
      for (const { words, value } of byLast.get(lexemes[at - 1]?.lower ?? ' ') ?? []) {
        const from = at - words.length;
        if (from >= 0 && matches(lexemes, from, words)) return { value, from, phrase: words.join(' ') };
      }
      return null;
    },
  };
}
