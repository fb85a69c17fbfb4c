import { intervalOf } from '../../language/quantities/tolerance';
import type { Claim, Document, NumberValue, TokenRange } from '../../model';
import type { Given } from './arithmetic';
import { statedPair } from './stated';
import { additive, sameThings } from './sum';

/** Between a total and the first of its parts: "640 shots, 410 of them …", "7.4 per cent: 4.2 per cent in …". */
const OPENS = /(?::| [—–-]| \(|,? (?:made up of|composed of|comprising|consisting of|split (?:into|between)))\s*$/i;
const COMMA = /^[^.;:?!()]{0,60},\s*$/;
/** Between two parts. */
const GOES_ON = /^[^.;:?!()]{0,80}(?:,| and|,? and|,? plus)\s+(?:the remaining |another |a further )?$/i;
const LAST = /\b(?:and|plus)\s+(?:the remaining |another |a further )?$/i;
/** A list that says itself that it is no whole. */
const INCOMPLETE =
  /\b(?:including|among|mostly|mainly|chiefly|at least|some of|such as|e\.g\.|excluding|not counting)\b/i;
/** Parts that stay this far below their total may be all that the list names. */
const NEARLY = 0.9;
const LEAST_PARTS = 2;
const MOST_PARTS = 6;

const exact = ({ figure: { value } }: Given) =>
  value.hedge === 'exact' && value.low !== null && value.low === value.high && additive(value.dimension);

/** How far a part may have been rounded; percentages with decimals by half the last one. */
const slackOf = (value: NumberValue) => intervalOf(value).high - value.high!;

/**
 * A total and its parts in one sentence that do not add up: "640 shots, 410 of them for children and 250 for adults",
 * "worth 7.4 per cent: 4.2 per cent in April and 3.6 per cent in spring". Parts that exceed their total are always wrong;
 * parts that stay below it are reported only behind a colon and when little is missing.
 */
export function findItemised(document: Document, given: readonly Given[]): Claim[] {
  const { text } = document.article;
  return given.flatMap((total, at) => {
    if (!exact(total)) return [];
    const parts: Given[] = [];
    let end = total.figure.quantity.end;
    let isOpened = false;
    for (let next = at + 1; next < given.length; next++) {
      const item = given[next]!;
      if (item.claim.sentence !== total.claim.sentence) break;
      if (item.figure.value.dimension !== total.figure.value.dimension) continue;
      const between = text.slice(end, item.figure.quantity.start);
      if (INCOMPLETE.test(between)) return [];
      if (!parts.length) {
        isOpened = OPENS.test(between);
        if (!isOpened && !(item.figure.part && COMMA.test(between))) return [];
      } else if (!GOES_ON.test(between)) return [];
      if (!exact(item) || !isPartOf(item, total)) return [];
      parts.push(item);
      end = item.figure.quantity.end;
      if (parts.length >= LEAST_PARTS && LAST.test(between)) break;
    }
    if (parts.length < LEAST_PARTS || parts.length > MOST_PARTS) return [];
    const [before, last] = [parts.at(-2)!, parts.at(-1)!];
    if (!LAST.test(text.slice(before.figure.quantity.end, last.figure.quantity.start))) return [];
    return differing(document, total, parts, isOpened);
  });
}

function differing(document: Document, total: Given, parts: readonly Given[], isOpened: boolean): Claim[] {
  const whole = total.figure.value.low!;
  const figures = parts.map(({ figure }) => figure.value.low!);
  const sum = Number(figures.reduce((a, b) => a + b, 0).toPrecision(12));
  const rounding = [total, ...parts].reduce((all, { figure: { value } }) => all + slackOf(value), 0);
  if (Math.abs(sum - whole) <= rounding + 1e-9 * whole) return [];
  if (figures.some((figure) => figure >= whole) || sum > 2 * whole) return [];
  if (sum < whole && !(isOpened && sum >= NEARLY * whole)) return [];
  const [first, last] = [parts[0]!.figure.quantity, parts.at(-1)!.figure.quantity];
  const range: TokenRange = { first: first.first, last: last.last, start: first.start, end: last.end };
  const value = { ...total.figure.value, low: sum, high: sum };
  const told = { range: total.figure.quantity, value: total.figure.value };
  return statedPair(document, 'parts-differ', { range, value }, told, total.figure.noun);
}

/** "410 of them", "14 crew" of people, "3.6 per cent": a figure without a noun of its own, or one of the same things. */
const isPartOf = ({ figure: part }: Given, { figure: total }: Given): boolean =>
  part.level === total.level &&
  (part.value.dimension !== 'count' ||
    part.quantity.counted === null ||
    part.part ||
    sameThings(part.noun, total.noun));
