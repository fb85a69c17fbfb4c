import { nounClass } from '../../language/lexicon/meaning';
import type { Claim, PolarityValue } from '../../model';
import { clauseAsQuestion } from '../shared/ask';
import { predicateOf } from './find';

/** "the amendment", "Corran Rovers" */
function matterOf(claim: Claim): string {
  const { theme } = predicateOf(claim);
  const [entity] = claim.topic.entities;
  if (theme !== null && claim.topic.head)
    return entity !== undefined ? claim.document.entities[entity]!.name : `the ${claim.topic.head}`;
  return entity === undefined ? 'it' : claim.document.entities[entity]!.name;
}

/** "Was the amendment carried?", "Was there an explosion?", else "Is “closed” true of the road or not?" */
export function questionOf(claims: readonly Claim[]): string {
  const holding = claims.filter((item) => (item.value as PolarityValue).holds);
  const asked = holding.map(askedOf).find((question) => question !== null);
  if (asked) return `${asked.charAt(0).toUpperCase()}${asked.slice(1)}?`;
  const claim = holding[0] ?? claims[0]!;
  const word = claim.document.tokens[predicateOf(claim).token]!.lower;
  return `Is “${word}” true of ${matterOf(claim)} or not?`;
}

/** The predicate of a claim turned into a question, without its capital. */
function askedOf(claim: Claim): string | null {
  const { document, stance } = claim;
  const token = document.tokens[predicateOf(claim).token]!;
  if (token.tag === 'VERB') return clauseAsQuestion(document, token.index, stance === 'planned');
  if (token.tag !== 'NOUN' || nounClass(token.lemma) !== 'event') return null;
  if (token.lower !== token.lemma.toLowerCase()) return `were there any ${token.lower}`;
  return `was there ${/^[aeiou]/.test(token.lower) ? 'an' : 'a'} ${token.lower}`;
}

/** The claim's own words: "was carried by 30 votes to 29". */
export const labelOf = ({ document, span }: Claim) =>
  document.article.text.slice(span.start, span.end).replace(/\s+/g, ' ');
