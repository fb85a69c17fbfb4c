import { describe, expect, it } from 'vitest';
import { hashPart, plainWord, shapeOf, startsUpper } from '../../../src/language/syntax/word-form';

const hash = (word: string) => hashPart(plainWord(word), 0, plainWord(word).length);

describe('word forms', () => {
  it('are blind to case, to the make of marks and to digits', () => {
    expect(hash('Police')).toBe(hash('POLICE'));
    expect(hash('n’t')).toBe(hash("n't"));
    expect(hash('“')).toBe(hash('"'));
    expect(hash('1987')).toBe(hash('2023'));
    expect(hash('12')).not.toBe(hash('123'));
  });

  it('tell words of the same letters but other length apart', () => expect(hash('see')).not.toBe(hash('seee')));
});

describe('shapeOf', () => {
  it('tells capitals, numbers, years and marks apart', () => {
    const shapes = ['police', 'Police', 'POLICE', '12', '1987', '12.5', 'co-op', ',', 'é', 'É'].map(shapeOf);
    expect(new Set(shapes.slice(0, 8)).size).toBe(8);
    expect(startsUpper(shapeOf('Élan'))).toBe(true);
    expect(startsUpper(shapeOf('élan'))).toBe(false);
  });
});
