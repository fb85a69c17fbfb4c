import type { Claim, Document } from '../../model';
import type { Given } from './arithmetic';
import { statedPair } from './stated';

/** Between a count and the share it is said to be: "1,150 jobs, or 8 percent of …". */
const EQUATES =
  /^[^.;:?!]{0,60}?(?:,? or |, |\(|, about |which is |equal to |equivalent to |works out (?:at|to) |work out (?:at|to) |makes? up |represent(?:s|ing)? |account(?:s|ing)? for )(?:about |some |roughly |around |nearly |almost )?$/i;
/** Between the share and the whole it is a share of. */
const OF_WHOLE = /^ of (?:the |its |their |a |an |all )?[^.;:?!,]{0,50}$/i;
/** Shares are rounded to whole points, and the whole is often a round figure. */
const POINTS = 1;
const RELATIVE = 0.12;

/** "1,150 of its 14,400 staff, about 18 percent": a share that its own two figures do not make. */
export function findShares(document: Document, given: readonly Given[]): Claim[] {
  const { text } = document.article;
  return given.flatMap((share, at) => {
    const { quantity, value } = share.figure;
    if (value.dimension !== 'percent' || value.low === null || value.low !== value.high) return [];
    const [part, whole] = [given[at - 1], given[at + 1]];
    if (!part || !whole) return [];
    if ([part, whole].some(({ claim, figure }) => claim.sentence !== share.claim.sentence || !isCount(figure)))
      return [];
    if (!EQUATES.test(text.slice(part.figure.quantity.end, quantity.start))) return [];
    if (!OF_WHOLE.test(text.slice(quantity.end, whole.figure.quantity.start))) return [];
    const [x, y] = [part.figure.value.low!, whole.figure.value.low!];
    if (x <= 0 || x >= y) return [];
    const made = (100 * x) / y;
    if (Math.abs(made - value.low) <= Math.max(POINTS, RELATIVE * made)) return [];
    const low = Number(made.toPrecision(3));
    const told = { range: quantity, value };
    return statedPair(
      document,
      'share-differs',
      told,
      { range: part.figure.quantity, value: { ...value, low, high: low, hedge: 'about' } },
      part.figure.noun,
    );
  });
}

const isCount = ({ value, part }: Given['figure']) =>
  value.dimension === 'count' && value.low !== null && value.low === value.high && !part;
