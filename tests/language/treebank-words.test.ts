import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src';
import { splitSentences } from '../../src/language/tokens';

const sentences = (text: string) =>
  splitSentences(readArticle(text, { format: 'text' })).map(({ words }) => words.map((word) => word.text).join(' '));

describe('words', () => {
  it.each([
    ['The anti-war co-founder of a full-scale plan left.', 'The anti-war co-founder of a full - scale plan left .'],
    ['Leader Kim Jong-un met a Moscow-based envoy.', 'Leader Kim Jong-un met a Moscow - based envoy .'],
    [
      'It was open from 10–13 May, won 2-1, and ran 1914-18.',
      'It was open from 10 – 13 May , won 2 - 1 , and ran 1914 - 18 .',
    ],
    ['At 9:30pm the U.S. paid $3.2bn, or 12%.', 'At 9:30 pm the U.S. paid $ 3.2 bn , or 12 % .'],
    [
      'We can’t, cannot and won’t; it’s the players’ choice.',
      'We ca n’t , can not and wo n’t ; it ’s the players ’ choice .',
    ],
    ['They are gonna win.', 'They are gon na win .'],
  ])('cuts %s', (text, words) => expect(sentences(text)).toEqual([words]));

  it('keeps offsets into the text', () => {
    const text = 'Leader Kim Jong-un won 2-1 at 9:30pm.';
    const article = readArticle(text, { format: 'text' });
    for (const sentence of splitSentences(article)) {
      for (const word of sentence.words) expect(article.text.slice(word.start, word.end)).toBe(word.text);
    }
  });
});

describe('sentence ends', () => {
  it('ends a sentence behind a quotation mark', () =>
    expect(sentences('He said it was “over.” Then he left.')).toEqual(['He said it was “ over . ”', 'Then he left .']));
  it('does not end one before its speaker', () => {
    expect(sentences('“It is over.” said Lane.')).toHaveLength(1);
    expect(sentences('"We will win!" Lane said.')).toHaveLength(1);
  });
});
