import { describe, expect, it } from 'vitest';
import { negatedAt } from '../../../src/language/negation';
import { documentOf } from '../article-of';

/** "*" behind a word: the text denies it; "_": it does not. */
const SENTENCES = [
  'The mayor_ did not resign* on Monday*.',
  'He failed to reach* the camp.',
  'The army could not fail to notice_ the smoke.',
  'No one was injured*.',
  'Nobody left* the building.',
  'There were no survivors*.',
  'Police found* no weapons* in the car.',
  'She did not confirm* that he resigned_.',
  'The list is non-exhaustive_.',
  'He visited_ not only Paris but Rome_.',
  'It did not only hit_ the coast but the capital.',
  'He has yet to arrive*.',
  'The bridge is no longer open*.',
  'The minister refused to sign* the treaty.',
  'He left_ without paying*.',
  'The council was unable to agree*.',
  'She does not plan to resign*.',
  'I do not think that he resigned*.',
  'They did not eat* or drink*.',
  'He did not resign* and remains_ in office.',
  'No fewer than 12 people died_.',
  'Neither side signed* the deal.',
  'The lack of water* caused_ the delay.',
  'The guards prevented him from leaving*.',
  'He could hardly speak*.',
  'The fire was not caused* by lightning but started_ in a kitchen.',
  'Not all houses were rebuilt_.',
  'The dam did not break_ until Monday.',
  'The ban was not lifted*, officials said_.',
  'None of the passengers survived*.',
  'He was not allowed to leave*.',
  'It is not true that he resigned*.',
  'It is not true that the ferry sank*.',
  'Officials denied_ that he resigned_.',
  'The team did not win* because_ it rained_.',
  'The mayor, who did not attend*, sent_ a letter.',
  'He died_ not of wounds but of thirst.',
  'It was not the mayor* but his deputy_ who resigned_.',
];

describe('what a negation denies', () => {
  it.each(SENTENCES)('%s', (marked) => {
    const words = [...marked.matchAll(/([\w-]+)([*_])/g)].map(([, word, sign]) => ({ word, denied: sign === '*' }));
    const document = documentOf(marked.replace(/[*_]/g, ''));
    for (const { word, denied } of words) {
      const token = document.tokens.find(({ text }) => text === word || word?.endsWith(`-${text}`));
      expect([word, negatedAt(document, token?.index ?? -1)]).toEqual([word, denied]);
    }
  });

  it('is nothing where there is no token', () => {
    expect(negatedAt(documentOf('He left.'), 99)).toBe(false);
  });
});
