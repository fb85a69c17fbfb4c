import type { Claim, PlaceValue } from '../../model';
import { nameIn, standsInCopies } from '../shared/copied';

/** Do both claims give the place of one sentence that is written twice? */
export function sameSetting(a: Claim, b: Claim): boolean {
  const [x, y] = [nameOf(a), nameOf(b)];
  return x !== null && y !== null && standsInCopies(a, x, b, y);
}

const nameOf = (claim: Claim) => nameIn(claim, (text) => text === (claim.value as PlaceValue).place);
