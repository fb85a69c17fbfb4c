/** Longest code, in bits: the table that reads codes has 2 to this many entries, and a length fits into half a byte. */
export const LONGEST_CODE = 12;
const CODES = 2 ** LONGEST_CODE;
/** Bytes before the codes: the length of the code of each byte value, two in a byte. */
const HEADER = 128;

/**
 * Reads `length` bytes that were written as canonical Huffman codes (Huffman 1952), highest bit first. One table for a whole column and
 * no search for repetitions: a few times as fast as inflating the same weights, which hardly repeat.
 */
export function readHuffman(packed: Uint8Array, length: number): Uint8Array {
  const table = codeTable(packed);
  const bytes = new Uint8Array(length);
  const end = packed.length;
  let at = HEADER;
  let held = 0;
  let bits = 0;
  for (let i = 0; i < length; i++) {
    while (bits < LONGEST_CODE) {
      held = (held << 8) | (at < end ? packed[at]! : 0);
      at++;
      bits += 8;
    }
    const entry = table[(held >>> (bits - LONGEST_CODE)) & (CODES - 1)]!;
    bytes[i] = entry >>> 4;
    bits -= entry & 15;
  }
  return bytes;
}

/** For each run of `LONGEST_CODE` bits the byte whose code they start with, and the length of that code in the lower four bits. */
function codeTable(packed: Uint8Array): Uint16Array {
  const table = new Uint16Array(CODES);
  let from = 0;
  for (let length = 1; length <= LONGEST_CODE; length++) {
    for (let value = 0; value < 256; value++) {
      if (codeLength(packed, value) !== length) continue;
      const to = from + (CODES >>> length);
      table.fill((value << 4) | length, from, to);
      from = to;
    }
  }
  return table;
}

function codeLength(packed: Uint8Array, value: number): number {
  return (packed[value >>> 1]! >>> (4 * (value & 1))) & 15;
}
