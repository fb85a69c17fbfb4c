/** Mixes up to three integers and a template number into a well spread 32-bit integer. */
export function mix(template: number, a: number, b = 0, c = 0): number {
  let h = Math.imul(template + 1, 0x27d4eb2f) ^ Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
  h ^= Math.imul(c, 0xc2b2ae35);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39);
  return h ^ (h >>> 15);
}

/**
 * Hash of a feature: two integers and the number of its template. Only the upper bits are well spread, and only these are
 * used; a third of the price of `mix`.
 */
export function join(template: number, a: number, b: number): number {
  const h = Math.imul(a ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b);
  return Math.imul((h ^ (h >>> 15)) + Math.imul(b, 0x2545f491), 0x2c1b3c6d);
}
