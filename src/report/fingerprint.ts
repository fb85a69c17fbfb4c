/** What the prime of 64-bit FNV has below 2⁴⁰. */
const PRIME = 0x1b3;

/**
 * 64 bits of FNV-1a (Fowler, Noll and Vo; draft-eastlake-fnv) over the UTF-16 code units, as 16 hexadecimal digits:
 * a name for a finding, not a secret.
 */
export function fingerprint(text: string): string {
  let [high, low] = [0xcbf29ce4, 0x84222325];
  for (let at = 0; at < text.length; at++) {
    // Times the prime 2⁴⁰ + 0x1b3, in two halves of 32 bits whose products a number holds exactly.
    const mixed = (low ^ text.charCodeAt(at)) >>> 0;
    const product = mixed * PRIME;
    high = (high * PRIME + Math.floor(product / 2 ** 32) + mixed * 2 ** 8) >>> 0;
    low = product >>> 0;
  }
  return [high, low].map((half) => half.toString(16).padStart(8, '0')).join('');
}
