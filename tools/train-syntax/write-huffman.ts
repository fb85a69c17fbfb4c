import { LONGEST_CODE } from '../../src/language/syntax/huffman';

/** What `readHuffman` reads. */
export function writeHuffman(bytes: Uint8Array): Uint8Array {
  const lengths = codeLengths(bytes);
  const codes = canonicalCodes(lengths);
  const packed: number[] = [];
  for (let value = 0; value < 256; value += 2) packed.push(lengths[value]! | (lengths[value + 1]! << 4));
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = (held << lengths[byte]!) | codes[byte]!;
    for (bits += lengths[byte]!; bits >= 8; bits -= 8) packed.push((held >>> (bits - 8)) & 255);
  }
  if (bits > 0) packed.push((held << (8 - bits)) & 255);
  return Uint8Array.from(packed);
}

/** Lengths of Huffman codes; rare bytes are counted as more frequent until none is longer than `LONGEST_CODE`. */
function codeLengths(bytes: Uint8Array): Uint8Array {
  const counts = new Float64Array(256);
  for (const byte of bytes) counts[byte]!++;
  for (let least = 1; ; least *= 2) {
    const lengths = unlimitedLengths(counts.map((n) => (n > 0 ? Math.max(n, least) : 0)));
    if (Math.max(...lengths) <= LONGEST_CODE) return lengths;
  }
}

function unlimitedLengths(counts: Float64Array): Uint8Array {
  const lengths = new Uint8Array(256);
  let trees = [...counts.keys()]
    .filter((value) => counts[value]! > 0)
    .map((value) => ({ count: counts[value]!, values: [value] }));
  if (trees.length === 1) lengths[trees[0]!.values[0]!] = 1;
  while (trees.length > 1) {
    trees = trees.sort((a, b) => b.count - a.count || b.values[0]! - a.values[0]!);
    const [one, two] = trees.splice(-2) as [(typeof trees)[0], (typeof trees)[0]];
    const values = [...one.values, ...two.values];
    for (const value of values) lengths[value]!++;
    trees.push({ count: one.count + two.count, values });
  }
  return lengths;
}

/** Codes in rising order of length, then of byte. */
function canonicalCodes(lengths: Uint8Array): Uint16Array {
  const codes = new Uint16Array(256);
  let next = 0;
  for (let length = 1; length <= LONGEST_CODE; length++) {
    for (let value = 0; value < 256; value++) if (lengths[value] === length) codes[value] = next++;
    next *= 2;
  }
  return codes;
}
