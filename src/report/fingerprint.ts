/**
 * 64 bits of FNV-1a (Fowler, Noll and Vo; draft-eastlake-fnv) over the UTF-16 code units, as 16 hexadecimal digits:
 * a name for a finding, not a secret.
 */
export function fingerprint(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let at = 0; at < text.length; at++) {
    hash ^= BigInt(text.charCodeAt(at));
    hash = BigInt.asUintN(64, hash * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, '0');
}
