import { hashPart, plainWord } from '../../src/language/syntax/word-form';
import { cutHash, NO_CLASS, type WordTableData } from '../../src/language/syntax/word-table';

/** Joins classes and usages, both by cut hash of the word form, into the table of the model. */
export function joinWords(classes: ReadonlyMap<number, number>, usages: ReadonlyMap<number, number>): WordTableData {
  const keys = [...new Set([...classes.keys(), ...usages.keys()])].sort((a, b) => a - b);
  return {
    keys: Int32Array.from(keys),
    classes: Uint16Array.from(keys, (key) => classes.get(key) ?? NO_CLASS),
    usages: Uint16Array.from(keys, (key) => usages.get(key) ?? 0),
  };
}

/** The classes that a model holds already. */
export function classesOf(data: WordTableData): Map<number, number> {
  const classes = new Map<number, number>();
  data.keys.forEach((key, row) => {
    if (data.classes[row] !== NO_CLASS) classes.set(key, data.classes[row]!);
  });
  return classes;
}

export function wordKey(word: string): number {
  const plain = plainWord(word);
  return cutHash(hashPart(plain, 0, plain.length));
}
