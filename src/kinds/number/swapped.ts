import type { Claim } from '../../model';
import { agreementOf } from './agreement';
import { sameMatter } from './comparable';
import type { Figure } from './figure';
import { figureBehind, figuresBeside } from './find';

const exact = ({ value, level }: Figure) => value.hedge === 'exact' && value.low !== null && level === 'level';

/**
 * "Four people died and two are missing" against "two dead and four missing": each article's other figure in the same
 * sentence has the value that this one has in the other article.
 */
export function areSwapped(a: Claim, b: Claim): boolean {
  const [x, y] = [figureBehind(a), figureBehind(b)];
  if (!x || !y || a.article === b.article || x.value.dimension !== 'count' || !exact(x) || !exact(y)) return false;
  if (x.value.low === y.value.low || (x.fate === null && x.noun === null)) return false;
  const beside = (claim: Claim, figure: Figure) =>
    figuresBeside(claim).filter(
      (other) =>
        other !== figure &&
        other.value.dimension === 'count' &&
        claim.document.tokens[other.anchor]!.sentence === claim.sentence &&
        exact(other) &&
        !sameMatter(other, figure),
    );
  const theirs = beside(b, y);
  return beside(a, x).some(
    (mine) =>
      agreementOf(mine, y) !== 'incomparable' &&
      mine.value.low === y.value.low &&
      theirs.some((other) => other.value.low === x.value.low && sameMatter(mine, other) && named(mine) && named(other)),
  );
}

const named = ({ fate, noun }: Figure) => fate !== null || noun !== null;
