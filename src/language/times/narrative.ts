import type { DateValue } from '../../model';
import { dayNumberOf } from './compare';
import type { Draft } from './draft';

/** "police said Monday": when something was told, not when it happened. */
const TOLD =
  /\b(?:said|says|told|announced|reported|confirmed|added|stated|wrote|tweeted|published|issued|released|statement|report|interview|according)\b[^.;]{0,30}$/i;

/**
 * The day that a paragraph's story has reached after a time: the day it names, when it is a single whole day of an event.
 * "two days earlier" is counted from it; null when there is none that is safe.
 */
export function narrativeAfter(
  text: string,
  at: number,
  draft: Draft,
  value: DateValue,
  before: number | null,
): number | null {
  if (draft.sort !== 'point' || draft.bound !== undefined || value.start === null)
    return draft.sort === 'point' ? null : before;
  if (value.start.slice(0, 10) !== value.end?.slice(0, 10) || TOLD.test(text.slice(Math.max(0, at - 60), at)))
    return null;
  return dayNumberOf(value.start.slice(0, 10));
}
