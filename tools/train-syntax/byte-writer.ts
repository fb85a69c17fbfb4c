import { deflateSync } from 'fflate';

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
    const packed = deflateSync(Uint8Array.from(values), { level: 9, mem: 12 });
    this.number(values.length);
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
