import { BOUNDS } from '../../lexicon/times';
import type { Bound } from '../draft';
import { anyOf } from '../patterns';
import { takingWordsBefore } from './extend';

// "until Wednesday" · "by Friday" · "since last year" · "from 2014"; not "the day after Christmas" as a date

const capitalised = Object.keys(BOUNDS).flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)]);
const PATTERN = new RegExp(
  `(?:^|[^\\p{L}])(?<words>(?<bound>${anyOf(capitalised)})\\s(?:(?:at|on|about|around|the|in|as)\\s){0,2})$`,
  'u',
);

/** Words that open a time in one use and mean something else in another: kept only when the time is a range's end or a start. */
const LOOSE = /^(?:from|following|through|after|before|as of)$/i;

export const attachBound = takingWordsBefore((draft, before) => {
  if (draft.sort !== 'point' || draft.end !== undefined || draft.bound !== undefined) return null;
  const groups = PATTERN.exec(before)?.groups;
  const word = groups?.bound;
  if (word === undefined || groups?.words === undefined) return null;
  const bound = (BOUNDS as Readonly<Record<string, Bound>>)[word.toLowerCase()];
  if (bound === undefined) return null;
  // "from Monday's vote", "a report from 2019": a source, not a start.
  if (LOOSE.test(word) && /^from$/i.test(word)) return null;
  // "squeezed by the 2010 law": who did it, not when.
  if (/^by the $/i.test(groups.words) && draft.start.year !== undefined && draft.start.month === undefined) return null;
  return { length: groups.words.length, draft: { ...draft, bound } };
});
