import { describe, expect, it } from 'vitest';
import { compare } from '../../../src';

const question = (a: string, b: string) =>
  compare([
    { id: 'a', text: a },
    { id: 'b', text: b },
  ]).findings.find(({ kind }) => kind === 'polarity')?.question;

describe('questions about what happened or not', () => {
  it('asks about a verb in the words of the claim that affirms it', () => {
    expect(question('The Eastern Brigades accepted the accord.', 'The Eastern Brigades rejected the accord.')).toBe(
      'Did the Eastern Brigades accept the accord?',
    );
  });

  it('asks about an event noun by its being', () => {
    expect(
      question(
        'The mountain gave no warning before the Orla eruption on Monday.',
        'The mountain gave a warning before the Orla eruption on Monday.',
      ),
    ).toBe('Was there a warning?');
  });
});
