import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromPrintable } from '../../../src/language/syntax/printable';
import { toPrintable } from '../../../tools/train-syntax/to-printable';

describe('bytes as printable characters', () => {
  it('come back as they were, with bytes of 0 behind them', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const text = toPrintable(bytes);
        expect(text).toMatch(/^[^'"`\\]*$/);
        const back = fromPrintable(text);
        expect([...back.subarray(0, bytes.length)]).toEqual([...bytes]);
        expect([...back.subarray(bytes.length)].every((byte) => byte === 0)).toBe(true);
      }),
    );
  });
});
