import { describe, expect, it } from 'vitest';
import { compare } from '../../../src';
import { RULES } from '../../../src/kinds/date/rules';

const codesOf = (texts: readonly string[]) => compare([...texts], { kinds: ['date'] }).findings.map(({ rule }) => rule);

describe.each(RULES)('$code', ({ code, fires, silent }) => {
  it('is reported for the pair that shows it', () => expect(codesOf(fires)).toContain(code));
  it('is silent on the look-alike', () => expect(codesOf(silent)).not.toContain(code));
});
