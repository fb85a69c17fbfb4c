import type { Claim } from '../../model';
import { beginning } from '../shared/ranges';
import { predicateOf } from './find';

/** Words from a verb to its figure: "closed up 4.1 percent". */
const FIGURE_REACH = 8;

/** Whether both predicates stand by one and the same figure that is no everyday one: "up 4.1 percent", "4.1% lower". */
export function sameFigure(a: Claim, b: Claim): boolean {
  const others = figuresOf(b);
  return figuresOf(a).some((figure) => others.includes(figure) && /\.|\d\d/.test(figure));
}

export function differentFigures(a: Claim, b: Claim): boolean {
  const [mine, theirs] = [figuresOf(a), figuresOf(b)];
  return mine.length > 0 && theirs.length > 0 && !mine.some((figure) => theirs.includes(figure));
}

function figuresOf(claim: Claim): string[] {
  const { document, sentence } = claim;
  const at = predicateOf(claim).token;
  return beginning(document.quantities, at - FIGURE_REACH, at + FIGURE_REACH + 1)
    .filter(
      ({ first, value }) =>
        document.tokens[first]!.sentence === sentence &&
        value.low !== null &&
        /^(?:percent|points|percentage-point)/.test(value.dimension),
    )
    .map(({ value }) => `${value.dimension} ${value.low}`);
}
