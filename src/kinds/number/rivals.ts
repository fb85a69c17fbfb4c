import type { Claim, Document, World } from '../../model';
import { agreementOf } from './agreement';
import { sameMatter } from './comparable';
import type { Figure } from './figure';
import { figuresBeside, figuresOf } from './find';
import { written } from './slips';

/** Below this, figures come again by chance, and the same everyday noun tells little. */
export const FEW = 10;

/**
 * How many further articles give one of the two figures, of the same matter: what several tell is a main fact, 0–1. Small
 * counts come again by chance.
 */
export function backed(a: Claim, x: Figure, b: Claim, y: Figure, world: World): number {
  let articles = 0;
  for (const document of world.documents) {
    if (document === a.document || document === b.document) continue;
    const isTold = figuresOf(document).some((other) =>
      [x, y].some(
        (figure) =>
          other.value.dimension === figure.value.dimension &&
          other.quantity.written.low === figure.quantity.written.low &&
          other.value.unit === figure.value.unit &&
          sameMatter(other, figure) &&
          Math.abs(written(figure)) >= FEW &&
          agreementOf(other, figure) !== 'differs',
      ),
    );
    if (isTold) articles++;
  }
  return Math.min(articles, 2) / 2;
}

/** Does the article of `other` give the value of `mine` to such a thing as well? Then it knows both. */
export const knows = (other: Claim, mine: Figure) =>
  figuresBeside(other).some((figure) => sameMatter(figure, mine) && agreementOf(figure, mine) === 'same');

const given = new WeakMap<Document, Map<Figure, boolean>>();

/** Does an article give a figure of another one too? Asked once, though many pairs have the same rivals. */
function gives(document: Document, figure: Figure): boolean {
  const known = given.get(document) ?? new Map<Figure, boolean>();
  given.set(document, known);
  const answer =
    known.get(figure) ??
    figuresOf(document).some((match) => sameMatter(match, figure) && agreementOf(match, figure) === 'same');
  known.set(figure, answer);
  return answer;
}

/**
 * Figures of the same matter beside one of a pair that the other article does not give as well: as long as there are
 * any, the pair may be the wrong one. Counted up to `most`, so that the work for a pair does not grow with the article.
 */
export function rivals(claim: Claim, figure: Figure, other: Claim, most: number): number {
  let count = 0;
  for (const rival of figuresBeside(claim)) {
    if (count === most) break;
    if (
      rival.value.dimension === figure.value.dimension &&
      rival.level === figure.level &&
      (figure.value.dimension === 'count' || rival.value.unit === figure.value.unit) &&
      sameMatter(rival, figure) &&
      agreementOf(rival, figure) !== 'same' &&
      !gives(other.document, rival)
    )
      count++;
  }
  return count;
}

/** Neither article gives that aspect any other value than these: there is but one width, one fine. */
export function isOnlyAspect(a: Claim, x: Figure, b: Claim, y: Figure): boolean {
  if (x.aspect === null || x.aspect !== y.aspect) return false;
  return [a, b].every((claim) =>
    figuresBeside(claim).every(
      (other) =>
        other.aspect !== x.aspect ||
        other.value.dimension !== x.value.dimension ||
        other.level !== x.level ||
        [x, y].some((mine) => agreementOf(mine, other) !== 'differs'),
    ),
  );
}
