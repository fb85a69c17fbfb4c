import { describe, expect, it } from 'vitest';
import { endingKey, Lemmatiser, wholeKey } from '../../../src/language/syntax/lemmatiser';

const VERB = 15;
const rules: [number, number][] = [
  [endingKey(VERB, '', 0), 0],
  [endingKey(VERB, 'ed', 2), 1],
  [endingKey(VERB, 'ied', 3), 2],
  [wholeKey(VERB, 'went'), 3],
];
const lemmatiser = new Lemmatiser({
  keys: Int32Array.from(rules, ([key]) => key),
  rules: Uint16Array.from(rules, ([, rule]) => rule),
  edits: ['0', '2', '3y', '4go'],
});

describe('Lemmatiser', () => {
  it('takes the longest ending that has a rule', () => {
    expect(lemmatiser.lemma('Carried', VERB, false)).toBe('carry');
    expect(lemmatiser.lemma('called', VERB, false)).toBe('call');
    expect(lemmatiser.lemma('call', VERB, false)).toBe('call');
  });

  it('takes a whole word before its ending', () => {
    expect(lemmatiser.lemma('went', VERB, false)).toBe('go');
  });

  it('leaves words of other tags alone, and the capitals of names', () => {
    expect(lemmatiser.lemma('Ahmed', 11, true)).toBe('Ahmed');
  });
});
