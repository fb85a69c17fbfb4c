import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COUNTED_NOUNS } from '../../../src/language/lexicon/counted-nouns';
import { areAntonyms, nounClass, relatedness, sameCounted } from '../../../src/language/lexicon/meaning';
import { NOUN_CLASS_CORRECTIONS } from '../../../src/language/lexicon/noun-classes';
import { OPPOSITE_PAIRS } from '../../../src/language/lexicon/opposites';
import { wordTables } from '../../../src/language/lexicon/wordnet';

const words = [...new Set([...wordTables().sets.keys(), ...wordTables().kindOf.keys(), 'die', 'resign', 'rise'])];
const word = fc.constantFrom(...words);

describe('relatedness', () => {
  it.each([
    ['resign', 'resignation', 1],
    ['destroy', 'demolition', 1],
    ['doctor', 'physician', 0.8],
    ['resident', 'inhabitant', 0.8],
    ['worker', 'employee', 0.8],
    ['apologize', 'apology', 1],
    ['educate', 'education', 0.8],
    ['airport', 'airfield', 0.6],
    ['city', 'town', 0.5],
    ['bridge', 'judge', 0],
    ['rise', 'fall', 0],
    ['unheard-of', 'words', 0],
  ])('%s and %s: %d', (a, b, degree) => expect(relatedness(a, b)).toBe(degree));

  it('is symmetric, and 1 for a word itself', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(relatedness(a, b)).toBe(relatedness(b, a));
        expect(relatedness(a, a)).toBe(1);
      }),
      { numRuns: 3000, seed: 7 },
    );
  });

  it('relates a word to few others', () => {
    const sample = words.filter((_, at) => at % 200 === 0);
    const near = sample.map((a) => words.filter((b) => b !== a && relatedness(a, b) > 0).length);
    expect(near.sort((x, y) => x - y)[Math.floor(near.length / 2)]).toBeLessThan(20);
  });

  it('looks words up and scans no table (which would cost thousands of look-ups)', () => {
    const run = (act: (a: string, b: string) => number) => {
      const start = performance.now();
      let sum = 0;
      for (let at = 0; at < 20_000; at++) sum += act(words[(at * 7) % words.length]!, words[(at * 13) % words.length]!);
      return sum >= 0 ? performance.now() - start : Number.NaN;
    };
    const plain = new Map(words.map((item, at) => [item, at]));
    const lookups = (a: string, b: string) => plain.get(a)! + plain.get(b)!;
    run(relatedness);
    run(lookups);
    const best = (act: (a: string, b: string) => number) => Math.min(...[1, 2, 3, 4, 5].map(() => run(act)));
    expect(best(relatedness) / best(lookups)).toBeLessThan(300);
  });
});

describe('areAntonyms', () => {
  it.each([
    ['rise', 'drop'],
    ['approve', 'veto'],
    ['confirm', 'denial'],
    ['alive', 'dead'],
    ['win', 'lose'],
    ['begin', 'conclude'],
    ['guilty', 'innocent'],
    ['minimum', 'maximum'],
  ])('%s and %s', (a, b) => {
    expect(areAntonyms(a, b)).toBe(true);
    expect(areAntonyms(b, a)).toBe(true);
  });

  it('has no word opposed to itself or to its synonym', () => {
    for (const [a, b] of OPPOSITE_PAIRS) expect(a).not.toBe(b);
    for (const pair of wordTables().opposites) {
      const [a, b] = pair.split(' ') as [string, string];
      expect(a).not.toBe(b);
      expect(areAntonyms(b, a)).toBe(true);
      expect(relatedness(a, b), pair).toBe(0);
    }
  });
});

describe('nounClass', () => {
  it.each([
    ['mayor', 'person'],
    ['ministry', 'group'],
    ['airline', 'group'],
    ['warehouse', 'building'],
    ['ferry', 'vehicle'],
    ['rifle', 'weapon'],
    ['euro', 'money'],
    ['river', 'place'],
    ['earthquake', 'event'],
    ['horse', 'animal'],
    ['gizmoid', null],
  ])('%s is %s', (noun, name) => expect(nounClass(noun)).toBe(name));

  it('corrects a noun once', () => {
    const nouns = Object.values(NOUN_CLASS_CORRECTIONS).flatMap((line) => line.split(' '));
    expect(new Set(nouns).size).toBe(nouns.length);
  });
});

describe('sameCounted', () => {
  it.each([
    ['resident', 'inhabitant', true],
    ['home', 'house', true],
    ['worker', 'employee', true],
    ['car', 'wagon', true],
    ['truck', 'lorry', true],
    ['soldier', 'civilian', false],
    ['automobile', 'wagon', false],
    ['dead', 'injured', false],
    ['people', 'soldier', false],
  ])('%s and %s: %s', (a, b, same) => {
    expect(sameCounted(a, b)).toBe(same);
    expect(sameCounted(b, a)).toBe(same);
  });

  it('has no noun twice in a line', () => {
    for (const line of COUNTED_NOUNS) expect(new Set(line.split(' ')).size).toBe(line.split(' ').length);
  });
});
