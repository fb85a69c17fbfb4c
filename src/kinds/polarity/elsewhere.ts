import { placeContains, samePlace } from '../../language/names/places';
import type { Claim, Document } from '../../model';
import { timesOf } from '../shared/apart';
import { firstTokenOf } from '../shared/claim';
import { touching } from '../shared/ranges';

/** "in 2019", "at first": told of a time gone by, and not of that of the news. */
export function isOfOldTimes(claim: Claim): boolean {
  const year = claim.document.reference?.slice(0, 4);
  const inside = firstTokenOf(claim);
  if (
    inside &&
    claim.document.tokens
      .slice(inside.index, inside.index + NEAR)
      .some(({ lower, index }) => isAtFirst(claim.document, index, lower))
  )
    return true;
  const times = timesOf(claim);
  return (
    times.length > 0 &&
    times.every(({ precision, start }) => precision === 'year' && start !== null && (!year || start.slice(0, 4) < year))
  );
}

/** Words behind the first of a claim that may say "at first". */
const NEAR = 10;
const isAtFirst = ({ tokens }: Document, index: number, lower: string) =>
  lower === 'initially' || lower === 'originally' || (lower === 'first' && tokens[index - 1]?.lower === 'at');

/** "No passenger was hurt when the tram left the rails in Graz", "… in Linz": the places that two sentences name. */
export function placesDiffer(a: Claim, b: Claim): boolean {
  const [mine, theirs] = [a, b].map(({ document, sentence }) => {
    const { first, last } = document.sentences[sentence]!;
    return touching(document.names, first, last - 1).flatMap(({ type, text }) => (type === 'place' ? [text] : []));
  }) as [string[], string[]];
  const meet = (x: string, y: string) => samePlace(x, y) || placeContains(x, y) || placeContains(y, x);
  return mine.length > 0 && theirs.length > 0 && !mine.some((x) => theirs.some((y) => meet(x, y)));
}
