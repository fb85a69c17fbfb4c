import type { Claim } from '../../model';
import { sameMatter } from './comparable';
import type { Figure } from './figure';
import { figureBehind, figuresBeside } from './find';

const exact = ({ value, level }: Figure) => value.hedge === 'exact' && value.low !== null && level === 'level';

/**
 * "Four people died and two are missing" against "two dead and four missing": each article's other figure in the same
 * sentence has the value that this one has in the other article. Tells which of the sentence's two figures this is, so
 * that one mistake is reported once.
 */
export function areSwapped(a: Claim, b: Claim): 'first' | 'second' | null {
  const [x, y] = [figureBehind(a), figureBehind(b)];
  if (!x || !y || a.article === b.article || x.value.dimension !== 'count' || !exact(x) || !exact(y)) return null;
  if (x.value.low === y.value.low || !named(x)) return null;
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
  const partner = beside(a, x).find(
    (mine) =>
      mine.value.low === y.value.low &&
      named(mine) &&
      theirs.some((other) => other.value.low === x.value.low && sameMatter(mine, other) && named(other)),
  );
  if (!partner) return null;
  return x.quantity.first < partner.quantity.first ? 'first' : 'second';
}

const named = ({ fate, noun }: Figure) => fate !== null || noun !== null;
