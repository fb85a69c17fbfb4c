import { deflateSync } from 'fflate';
import { HUFFMAN, INFLATE, PLAIN } from '../../src/language/syntax/bytes';
import { writeHuffman } from './write-huffman';

/** Inflating takes several times as long: it must save this share of the bytes, or this many. */
const WORTH = { share: 0.2, bytes: 6000 };

/** Writes what `ByteReader` reads. */
export class ByteWriter {
  private readonly bytes: number[] = [];

  number(value: number): void {
    let rest = value;
    while (rest >= 128) {
      this.bytes.push((rest % 128) + 128);
      rest = Math.floor(rest / 128);
    }
    this.bytes.push(rest);
  }

  column(values: ArrayLike<number>): void {
    const [method, packed] = pack(Uint8Array.from(values));
    this.number(values.length);
    this.number(method);
    this.number(packed.length);
    for (const byte of packed) this.bytes.push(byte);
  }

  shorts(values: ArrayLike<number>): void {
    for (const shift of [0, 8]) this.column(Array.from(values, (value) => (value >>> shift) & 255));
  }

  rising(values: ArrayLike<number>): void {
    const steps = Array.from(values, (value, i) => value - (i === 0 ? 0 : values[i - 1]!));
    this.shorts(steps.map((step) => step & 0xffff));
    this.shorts(steps.map((step) => step >>> 16));
  }

  lists(lists: readonly (readonly number[])[]): void {
    this.lines(lists.map((list) => list.join(' ')));
  }

  lines(lines: readonly string[]): void {
    this.column(new TextEncoder().encode(lines.join('\n')));
  }

  done(): Uint8Array {
    return Uint8Array.from(this.bytes);
  }
}

/** The quickest way to read back, among those that do not make the model much larger. */
function pack(bytes: Uint8Array): [number, Uint8Array] {
  const huffman = writeHuffman(bytes);
  const deflated = deflateSync(bytes, { level: 9, mem: 12 });
  const least = Math.min(huffman.length, bytes.length);
  if (deflated.length < Math.max(least * (1 - WORTH.share), least - WORTH.bytes)) return [INFLATE, deflated];
  return huffman.length < bytes.length ? [HUFFMAN, huffman] : [PLAIN, bytes];
}
