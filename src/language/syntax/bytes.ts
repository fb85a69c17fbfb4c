import { inflateSync } from 'fflate';

/** Reads the packed model: numbers, and columns of bytes that are compressed one by one. */
export class ByteReader {
  private at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  byte(): number {
    return this.bytes[this.at++]!;
  }

  /** A number ≥ 0 in groups of seven bits, lowest first. */
  number(): number {
    let value = 0;
    let scale = 1;
    for (;;) {
      const byte = this.byte();
      value += (byte & 127) * scale;
      if (byte < 128) return value;
      scale *= 128;
    }
  }

  /** Bytes of one meaning, as many as were written. */
  column(): Uint8Array {
    const length = this.number();
    const packed = this.number();
    this.at += packed;
    return inflateSync(this.bytes.subarray(this.at - packed, this.at), { out: new Uint8Array(length) });
  }

  text(): string {
    return new TextDecoder().decode(this.column());
  }
}
