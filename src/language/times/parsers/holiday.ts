import { END, HOLIDAY, holidayOf, S, YEAR } from '../patterns';
import { recogniser } from '../time-result';

// "Christmas Eve" · "New Year's Day 2024" · "at Christmas"; not "Christmas tree", "Christmas Island"

const PATTERN = new RegExp(`(?<name>${HOLIDAY})(?:,?${S}(?<year>${YEAR}))?${END}`, 'u');

export const holiday = recogniser(PATTERN, ({ groups, before, after }) => {
  const date = holidayOf(groups.name);
  if (date === undefined) return null;
  const season = groups.name === 'Christmas' || groups.name === 'Halloween';
  if (
    season &&
    (/^(?:-|['’]|\s\p{L})/u.test(after)
      ? !/^\s(?:in|at|with|and|when|but|last|this|next|after|before|he|she|they|it|we)\b/.test(after)
      : false)
  )
    return null;
  if (
    season &&
    !/\b(?:at|by|before|after|since|until|on|around|last|this|next|during|over|of|for)\s$/i.test(before) &&
    groups.year === undefined
  )
    return null;
  const year = groups.year === undefined ? undefined : Number(groups.year);
  return { sort: 'point', start: { year, month: date[0], day: date[1] }, approximate: groups.name === 'Christmas' };
});
