import { CONTRAST_OF } from '../../language/lexicon/contrasts';
import type { Claim } from '../../model';
import { within } from '../shared/ranges';

/** Share of words, without those of the value, that two sentences must have in common. */
const SHARE = 0.8;
const LEAST = 6;

const around = (claim: Claim) => {
  const { first, last } = claim.document.sentences[claim.sentence]!;
  const own = within(claim.document.names, first, last);
  const named = (at: number) => own.some((name) => at >= name.first && at < name.last);
  return claim.document.tokens
    .slice(first, last)
    .filter(({ tag, index }) => tag !== 'PUNCT' && !named(index))
    .map(({ lower }) => lower);
};

/** Are both claims in one sentence written twice, but for its names? */
export function isTwin(a: Claim, b: Claim): boolean {
  if (a.article === b.article) return false;
  const [x, y] = [around(a), around(b)];
  if (Math.min(x.length, y.length) < LEAST) return false;
  const rest = [...y];
  let shared = 0;
  const own: string[] = [];
  for (const word of x) {
    const at = rest.indexOf(word);
    if (at < 0) {
      own.push(word);
      continue;
    }
    rest.splice(at, 1);
    shared++;
  }
  // "in the 12th minute" and "in the 84th", "the first stage" and "the second"
  if ([...own, ...rest].some((word) => /\d/.test(word) || CONTRAST_OF.has(word))) return false;
  return shared / Math.max(x.length, y.length) >= SHARE;
}
