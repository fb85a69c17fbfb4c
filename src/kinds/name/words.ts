import type { Claim, NameValue } from '../../model';

/** The name as this article spells it. */
export const labelOf = (claim: Claim): string => (claim.value as NameValue).name;

/** "How is Moscow spelled?", by the spelling that most claims have. */
export function questionOf(claims: readonly Claim[]): string {
  const times = new Map<string, number>();
  for (const claim of claims) times.set(labelOf(claim), (times.get(labelOf(claim)) ?? 0) + 1);
  const [most] = [...times].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]!;
  return `How is the name ${most} spelled?`;
}
