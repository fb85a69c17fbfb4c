import { describe, expect, it } from 'vitest';
import { compare } from '../../../src';
import { RULES } from '../../../src/kinds/polarity/rules';

const codes = (texts: readonly [string, string]) =>
  compare([...texts], { kinds: ['polarity'] }).findings.map(({ rule }) => rule);

describe.each(RULES)('$code', ({ code, fires, silent }) => {
  it('fires on its example', () => expect(codes(fires)).toContain(code));
  it('is silent on its look-alike', () => expect(codes(silent)).toEqual([]));
});
