/** Open-addressed map from 32-bit integers to small numbers ≥ 0. The first of two equal keys wins. */
export class IntMap {
  private readonly keys: Int32Array;
  private readonly values: Int32Array;
  private readonly mask: number;

  constructor(keys: Int32Array, values: ArrayLike<number>) {
    let size = 256;
    while (size < keys.length * 2) size *= 2;
    this.mask = size - 1;
    this.keys = new Int32Array(size);
    this.values = new Int32Array(size).fill(-1);
    for (let i = 0; i < keys.length; i++) {
      const at = this.slot(keys[i]!);
      if (this.values[at]! >= 0) continue;
      this.keys[at] = keys[i]!;
      this.values[at] = values[i]!;
    }
  }

  /** The value, or -1. */
  get(key: number): number {
    return this.values[this.slot(key)]!;
  }

  private slot(key: number): number {
    let at = (key ^ (key >>> 13)) & this.mask;
    while (this.values[at]! >= 0 && this.keys[at] !== key) at = (at + 1) & this.mask;
    return at;
  }
}
