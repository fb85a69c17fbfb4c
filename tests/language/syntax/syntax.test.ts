import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RELATIONS, TAGS, tagAndParse } from '../../../src/language/syntax';

const split = (text: string) => text.split(' ');

/** "dependent relation head" for each word, so that a failure shows the tree. */
function arcs(text: string): string[] {
  const words = split(text);
  const { heads, relations } = tagAndParse(words);
  return words.map((word, i) => `${word} ${relations[i]} ${heads[i]! < 0 ? '-' : words[heads[i]!]}`);
}

/** What is wrong with the parse of some words; empty when nothing is. */
function faults(words: readonly string[]): string[] {
  const { tags, lemmas, heads, relations } = tagAndParse(words);
  const found: string[] = [];
  for (const list of [tags, lemmas, heads, relations]) if (list.length !== words.length) found.push('length');
  const roots = [...heads].filter((head) => head === -1).length;
  if (roots !== Math.min(1, words.length)) found.push(`${roots} roots`);
  heads.forEach((head, i) => {
    if (head < -1 || head >= words.length || head === i) found.push(`head of ${i} is ${head}`);
    if ((relations[i] === 'root') !== (head === -1)) found.push(`${i} is ${relations[i]}`);
    if (!TAGS.includes(tags[i]!)) found.push(`tag ${tags[i]}`);
    if (head >= 0 && !(RELATIONS as readonly string[]).includes(relations[i]!)) found.push(`relation ${relations[i]}`);
    for (let at = Math.min(i, head) + 1; head >= 0 && at < Math.max(i, head); at++) {
      if (!descends(heads, at, head)) found.push(`${i} → ${head} crosses ${at}`);
    }
  });
  return found;
}

/** Whether the way up from a word leads over `ancestor`; false as well when it never ends. */
function descends(heads: Int32Array, word: number, ancestor: number): boolean {
  let at = word;
  for (let steps = 0; at >= 0 && steps <= heads.length; steps++) {
    if (at === ancestor) return true;
    at = heads[at]!;
  }
  return false;
}

describe('tagAndParse', () => {
  it('finds who did what to whom', () => {
    const tree = arcs('On Monday the minister met the ambassador .');
    expect(tree).toContain('minister nsubj met');
    expect(tree).toContain('ambassador obj met');
    expect(tree).toContain('Monday obl met');
  });

  it('finds the agent of a passive', () => {
    const tree = arcs('The bridge was destroyed by heavy floods .');
    expect(tree).toContain('bridge nsubj:pass destroyed');
    expect(tree).toContain('was aux:pass destroyed');
    expect(tree).toContain('floods obl:agent destroyed');
  });

  it('finds what a number counts', () => {
    expect(arcs('The fire killed 12 people .')).toContain('12 nummod people');
  });

  it('finds what a negation denies', () => {
    expect(arcs('He did n’t sign the treaty .')).toContain('n’t advmod sign');
  });

  it('gives base forms', () => {
    expect(tagAndParse(split('The studies were taken by the children , she said .')).lemmas).toEqual(
      split('the study be take by the child , she say .'),
    );
  });

  it('reads typographic marks like plain ones', () => {
    const plain = tagAndParse(split('" We ca n\'t wait , " said the mayor \'s wife .'));
    const curly = tagAndParse(split('“ We ca n’t wait , ” said the mayor ’s wife .'));
    expect(curly).toEqual(plain);
  });

  it('is the same every time', () => {
    const words = split('Police said on Friday that three men , all from Leeds , had been charged .');
    const first = tagAndParse(words);
    tagAndParse(split('Something else entirely .'));
    expect(tagAndParse(words)).toEqual(first);
  });

  it('gives a projective tree with one root for any words', () => {
    const word = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
      fc.constantFrom('the', 'said', ',', '.', '“', 'Obama', '12', 'not', 'and', 'killed', '$', 'by', ''),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => faults(words).length === 0),
      { numRuns: 200 },
    );
  });

  it('reads no words', () => {
    expect(tagAndParse([])).toEqual({ tags: [], lemmas: [], heads: new Int32Array(0), relations: [] });
  });

  it('reads ten thousand words without a full stop in linear time', () => {
    const unit = split('the old man , who had seen it , said that');
    const words = Array.from({ length: 10_000 }, (_, i) => unit[i % unit.length]!);
    const start = performance.now();
    const { heads, relations } = tagAndParse(words);
    expect(performance.now() - start).toBeLessThan(3000);
    expect([...heads].filter((head) => head === -1)).toHaveLength(1);
    expect(relations.filter((relation) => relation === 'root')).toHaveLength(1);
  });

  it('keeps the tree projective over the pieces of a long sentence', () => {
    const words = Array.from({ length: 500 }, (_, i) => ['he', 'came', 'home', 'late', ';', 'and'][i % 6]!);
    expect(faults(words)).toEqual([]);
  });
});
