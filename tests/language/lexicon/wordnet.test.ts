import { describe, expect, it } from 'vitest';
import { wordTables } from '../../../src/language/lexicon/wordnet';
import { DERIVATIONS, FAMILIES, NOUN_CLASSES, OPPOSITES, SYNONYMS } from '../../../src/language/lexicon/wordnet.data';

const WORD = '[a-z]+(?:-[a-z]+)*';
const every = (text: string, line: RegExp) => text.split('\n').every((item) => line.test(item));

describe('the tables from WordNet', () => {
  it('are well-formed line by line', () => {
    expect(every(SYNONYMS, new RegExp(`^${WORD}(?: ${WORD})+$`))).toBe(true);
    expect(every(FAMILIES, new RegExp(`^(?:${WORD} )*[>-](?: ${WORD})+$`))).toBe(true);
    expect(every(DERIVATIONS, new RegExp(`^${WORD} ${WORD}$`))).toBe(true);
    expect(every(OPPOSITES, new RegExp(`^${WORD} ${WORD}$`))).toBe(true);
    expect(every(NOUN_CLASSES, new RegExp(`^[a-z]+:(?: ${WORD})+$`))).toBe(true);
  });

  it('give a noun one class', () => {
    const nouns = NOUN_CLASSES.split('\n').flatMap((line) => line.split(' ').slice(1));
    expect(new Set(nouns).size).toBe(nouns.length);
  });

  it('stay small beside the words they hold', () => {
    const size = [SYNONYMS, FAMILIES, DERIVATIONS, OPPOSITES, NOUN_CLASSES].join('').length;
    const { sets, kindOf, classes } = wordTables();
    const words = new Set([...sets.keys(), ...kindOf.keys(), ...classes.keys()]);
    expect(words.size).toBeGreaterThan(7000);
    expect(size / words.size).toBeLessThan(30);
  });

  it('are built once', () => expect(wordTables()).toBe(wordTables()));
});
