import { DIGITS } from '../../src/language/syntax/printable';

/** What `fromPrintable` reads, with bytes of 0 at the end. */
export function toPrintable(bytes: Uint8Array): string {
  const parts: string[] = [];
  let bits = 0;
  let held = 0;
  const flush = () => {
    const value = held & 8191;
    parts.push(DIGITS[Math.floor(value / DIGITS.length)]! + DIGITS[value % DIGITS.length]!);
    held >>>= 13;
    bits -= 13;
  };
  for (const byte of bytes) {
    held |= byte << bits;
    bits += 8;
    if (bits >= 13) flush();
  }
  while (bits > 0) flush();
  return parts.join('');
}
