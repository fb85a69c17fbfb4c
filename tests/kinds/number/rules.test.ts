import { describe, expect, it } from 'vitest';
import { compare } from '../../../src';
import { number } from '../../../src/kinds/number';

const rulesOf = (texts: readonly [string, string]) =>
  compare([...texts], { kinds: ['number'] }).findings.map(({ rule }) => rule);

describe.each(number.rules)('$code', ({ code, fires, silent }) => {
  it('is told of the pair it fires on', () => expect(rulesOf(fires)).toContain(code));
  it('says nothing about the look-alike', () => expect(rulesOf(silent)).toEqual([]));
});
