import { subtreeSpan } from '../../language/grammar';
import { relatedness } from '../../language/lexicon/meaning';
import type { Claim } from '../../model';
import { within } from '../shared/ranges';
import { toldBy } from './find';

/** Smaller counts are alike by chance. */
const LEAST = 10;

/** Figures inside the words for what the event is about: "320" of "320 detainees". */
function figuresOf(claim: Claim): number[] {
  const thing = toldBy(claim)?.thing ?? null;
  if (thing === null) return [];
  const { first, last } = subtreeSpan(claim.document, thing);
  return within(claim.document.quantities, first, last).flatMap(({ value }) =>
    value.low !== null && value.low === value.high && value.low >= LEAST ? [value.low] : [],
  );
}

/** Do both claims count what the event is about with one figure? */
export function sameFigure(a: Claim, b: Claim): boolean {
  const others = figuresOf(b);
  return figuresOf(a).some((figure) => others.includes(figure));
}

/** Nouns are words of one thing from here on. */
const SAME = 0.8;

/** Does one thing pass from side to side? Where neither event has a thing, yes. */
export function sameThing(a: Claim, b: Claim): boolean {
  const [x, y] = [a.topic.head, b.topic.head];
  if (x === null || y === null) return x === y;
  return relatedness(x, y) >= SAME || sameFigure(a, b);
}
