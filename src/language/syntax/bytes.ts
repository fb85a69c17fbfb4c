import { inflateSync } from 'fflate';
import { readHuffman } from './huffman';

/** How a column is packed. */
export const INFLATE = 0;
export const HUFFMAN = 1;
export const PLAIN = 2;

/** Reads the packed model: numbers, and columns of bytes that are compressed one by one. */
export class ByteReader {
  private at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  /** A number ≥ 0 in groups of seven bits, lowest first. */
  number(): number {
    let value = 0;
    let scale = 1;
    for (;;) {
      const byte = this.bytes[this.at++]!;
      value += (byte & 127) * scale;
      if (byte < 128) return value;
      scale *= 128;
    }
  }

  /** Bytes of one meaning, as many as were written. */
  column(): Uint8Array {
    const length = this.number();
    const method = this.number();
    const size = this.number();
    const packed = this.bytes.subarray(this.at, this.at + size);
    this.at += size;
    if (method === HUFFMAN) return readHuffman(packed, length);
    return method === PLAIN ? packed.slice() : inflateSync(packed, { out: new Uint8Array(length) });
  }

  /** Signed bytes. */
  signed(): Int8Array {
    return new Int8Array(this.column().buffer);
  }

  /** Numbers below 2¹⁶, in two columns. */
  shorts(): Uint16Array {
    const low = this.column();
    const high = this.column();
    const numbers = new Uint16Array(low.length);
    for (let i = 0; i < numbers.length; i++) numbers[i] = low[i]! | (high[i]! << 8);
    return numbers;
  }

  /** Rising numbers below 2³¹, each as its distance from the one before, in four columns. */
  rising(): Int32Array {
    const low = this.shorts();
    const high = this.shorts();
    const numbers = new Int32Array(low.length);
    let last = 0;
    for (let i = 0; i < numbers.length; i++) {
      last += low[i]! | (high[i]! << 16);
      numbers[i] = last;
    }
    return numbers;
  }

  /** Lists of numbers. */
  lists(): number[][] {
    return new TextDecoder()
      .decode(this.column())
      .split('\n')
      .map((line) => (line === '' ? [] : line.split(' ').map(Number)));
  }

  lines(): string[] {
    return new TextDecoder().decode(this.column()).split('\n');
  }
}
