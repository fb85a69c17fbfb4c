import type { Claim } from '../model';

const articlesOf = (claims: readonly Claim[]) => new Set(claims.map((claim) => claim.article)).size;

/** "2 answers: 10–13 September (2 articles) or 12–15 September (1 article)" */
export function messageOf(positions: readonly { label: string; claims: readonly Claim[] }[], facts?: string): string {
  const answers = positions.map(({ label, claims }) => {
    const count = articlesOf(claims);
    return `${label} (${count} article${count === 1 ? '' : 's'})`;
  });
  return `${positions.length} answer${positions.length === 1 ? '' : 's'}: ${answers.join(' or ')}${facts === undefined ? '' : `; the newsroom's facts say ${facts}`}`;
}
