import { describe, expect, it } from 'vitest';
import { compare } from '../../../src';

const rules = (a: string, b: string) =>
  compare([a, b], { kinds: ['polarity'] }).findings.map(({ relation, rule }) => `${relation} ${rule}`);

describe('opposite words of one matter', () => {
  it('are told', () => {
    expect(
      rules(
        'The Tern Coast Fishers rejected the accord on Friday.',
        'The Tern Coast Fishers have accepted the agreement.',
      ),
    ).toEqual(['contradiction polarity/opposite']);
  });

  it('of two doers are not', () => {
    expect(rules('The Tern Coast Fishers rejected the accord.', 'The Harbour Union has accepted the accord.')).toEqual(
      [],
    );
  });

  it('keep one thing from several of its kind', () => {
    expect(rules('The party won the seat in Ashmere.', 'The party lost the seats in the north.')).toEqual([]);
  });

  it('"is survived by" tells of no survivor', () => {
    expect(rules('Ole Brandt died on Sunday in Bergen.', 'Ole Brandt is survived by two daughters.')).toEqual([]);
  });
});
