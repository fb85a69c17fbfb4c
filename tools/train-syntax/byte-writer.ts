import { deflateSync } from 'fflate';

/** Writes what `ByteReader` reads. */
export class ByteWriter {
  private bytes = new Uint8Array(1 << 16);
  private length = 0;

  byte(value: number): void {
    if (this.length === this.bytes.length) {
      const larger = new Uint8Array(this.length * 2);
      larger.set(this.bytes);
      this.bytes = larger;
    }
    this.bytes[this.length++] = value & 255;
  }

  number(value: number): void {
    let rest = value;
    while (rest >= 128) {
      this.byte((rest % 128) + 128);
      rest = Math.floor(rest / 128);
    }
    this.byte(rest);
  }

  /** Bytes of one meaning, compressed on their own. */
  column(values: ArrayLike<number>): void {
    const packed = deflateSync(Uint8Array.from(values), { level: 9 });
    this.number(values.length);
    this.number(packed.length);
    for (const value of packed) this.byte(value);
  }

  text(value: string): void {
    this.column(new TextEncoder().encode(value));
  }

  done(): Uint8Array {
    return this.bytes.slice(0, this.length);
  }
}
