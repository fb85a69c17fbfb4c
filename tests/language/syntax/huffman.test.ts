import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHuffman } from '../../../src/language/syntax/huffman';
import { writeHuffman } from '../../../tools/train-syntax/write-huffman';

const roundTrip = (bytes: Uint8Array) => [...readHuffman(writeHuffman(bytes), bytes.length)];

describe('Huffman codes', () => {
  it('give back every column of bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(roundTrip(bytes)).toEqual([...bytes]);
      }),
    );
  });

  it('stay within the longest code where some bytes are a thousand times as frequent as others', () => {
    const lengths = Array.from({ length: 20 }, (_, value) => 2 ** Math.min(value, 14));
    const skewed = Uint8Array.from(lengths.flatMap((times, value) => new Array<number>(times).fill(value)));
    expect(roundTrip(skewed)).toEqual([...skewed]);
  });

  it('take about half the room for weights, most of which are small', () => {
    const small = Uint8Array.from({ length: 8000 }, (_, i) => Math.clz32((i * 2654435761) >>> 0));
    expect(writeHuffman(small).length).toBeLessThan(small.length / 2);
  });
});
