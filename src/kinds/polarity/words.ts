import type { Claim, PolarityValue } from '../../model';
import { predicateOf } from './find';

/** "the amendment", "Corran Rovers" */
function matterOf(claim: Claim): string {
  const { theme } = predicateOf(claim);
  const [entity] = claim.topic.entities;
  if (theme !== null && claim.topic.head)
    return entity !== undefined ? claim.document.entities[entity]!.name : `the ${claim.topic.head}`;
  return entity === undefined ? 'it' : claim.document.entities[entity]!.name;
}

/** "Is it so or not: “carried”, of the amendment?" */
export function questionOf(claims: readonly Claim[]): string {
  const claim = claims.find((item) => (item.value as PolarityValue).holds) ?? claims[0]!;
  const word = claim.document.tokens[predicateOf(claim).token]!.lower;
  return `Is “${word}” true of ${matterOf(claim)} or not?`;
}

/** The claim's own words: "was carried by 30 votes to 29". */
export const labelOf = ({ document, span }: Claim) =>
  document.article.text.slice(span.start, span.end).replace(/\s+/g, ' ');
