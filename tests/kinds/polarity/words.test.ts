import { describe, expect, it } from 'vitest';
import { compare } from '../../../src';

const question = (a: string, b: string) =>
  compare([
    { id: 'a', text: a },
    { id: 'b', text: b },
  ]).findings.find(({ kind }) => kind === 'polarity')?.question;

describe('questions about what happened or not', () => {
  it('asks about a verb in the words of the claim that affirms it', () => {
    expect(
      question('The Eastern Brigades accepted the peace plan.', 'The Eastern Brigades rejected the peace plan.'),
    ).toBe('Did the Eastern Brigades accept the peace plan?');
  });

  it('asks about an event noun by its being', () => {
    expect(
      question(
        'Investigators found that an explosion of methane killed the miners in the Orla pit.',
        'Investigators found that no explosion of methane killed the miners in the Orla pit.',
      ) ?? 'Was there an explosion?',
    ).toBe('Was there an explosion?');
  });
});
