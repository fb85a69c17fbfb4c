import { END, MONTH, monthOf, S, YEAR } from '../patterns';
import { recogniser } from '../time-result';

// "the first week of March" · "in the second half of June 2024" · "the last week of May"

const DAYS: Readonly<Record<string, readonly [number, number]>> = {
  'first week': [1, 7],
  'second week': [8, 14],
  'third week': [15, 21],
  'fourth week': [22, 28],
  'first half': [1, 15],
};
const LATE = /^(?:last|final) week$|^second half$/;

const PATTERN = new RegExp(
  `(?<which>(?:first|second|third|fourth|last|final)${S}(?:week|half))${S}(?:of|in)${S}(?<month>${MONTH})(?:,?${S}(?<year>${YEAR}))?${END}`,
  'u',
);

/** A week or half of a month, by its place in it: as inexact as "early March", since weeks do not begin with months. */
export const weekOfMonth = recogniser(PATTERN, ({ groups }) => {
  const which = (groups.which ?? '').replace(/\s+/g, ' ');
  const date = { month: monthOf(groups.month), year: groups.year === undefined ? undefined : Number(groups.year) };
  if (LATE.test(which)) return { sort: 'point', start: { ...date, section: 'late' }, approximate: true };
  const days = DAYS[which];
  if (days === undefined) return null;
  return { sort: 'point', start: { ...date, day: days[0] }, end: { ...date, day: days[1] }, approximate: true };
});
