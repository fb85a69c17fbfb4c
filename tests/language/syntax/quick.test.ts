import { describe, expect, it } from 'vitest';
import { FINE_TAGS } from '../../../src/language/syntax/fine-tags';
import { loadModel, readModelData } from '../../../src/language/syntax/model';
import { QuickTags } from '../../../src/language/syntax/quick';
import { PAD, SentenceBuffer } from '../../../src/language/syntax/sentence-buffer';
import { tagWords } from '../../../src/language/syntax/tagger';

const words = ['The', 'painter', 'sold', 'two', 'large', 'canvases', 'to', 'a', 'museum', 'in', 'Ghent', '.'];
const all = [...FINE_TAGS.keys()];
const { weights } = readModelData().quickTags;
const buffer = new SentenceBuffer();
buffer.read(words, 0, words.length, loadModel().table);
tagWords(buffer, loadModel());

const chosen = (margin: number, possible: readonly number[] = all) => {
  const quick = new QuickTags({ weights, margin });
  return words.map((_, i) => quick.choose(buffer, i + PAD, possible));
};

describe('the small model of tags', () => {
  it('leaves open what is not ahead by the margin', () => {
    const best = chosen(0);
    expect(best).not.toContain(-1);
    let open = 0;
    for (const margin of [20, 40, 80, 160]) {
      const plain = chosen(margin);
      plain.forEach((tag, i) => {
        expect([-1, best[i]]).toContain(tag);
      });
      const left = plain.filter((tag) => tag < 0).length;
      expect(left).toBeGreaterThanOrEqual(open);
      open = left;
    }
    expect(chosen(100_000)).toEqual(words.map(() => -1));
  });

  it('takes only what is possible', () => {
    const nouns = [FINE_TAGS.indexOf('NOUN'), FINE_TAGS.indexOf('VERB:past')];
    expect(chosen(0, nouns).every((tag) => nouns.includes(tag))).toBe(true);
    expect(chosen(0, nouns)[1]).toBe(nouns[0]);
    expect(chosen(0, nouns)[2]).toBe(nouns[1]);
  });
});
