import { END, PART, partOf, S } from '../patterns';
import { recogniser } from '../time-result';

// "in the early morning" · "on the night of" · "shortly after noon" · "before midnight"

const WITH_ARTICLE = new RegExp(`[Tt]he${S}(?:early${S}hours|(?<part>${PART}))${END}`, 'u');

export const dayPart = recogniser(WITH_ARTICLE, ({ groups, before, after }) => {
  const of = /^\s(?:of|between)\s/.test(after);
  if (!of && !/\b(?:in|during|through|throughout)\s$/i.test(before)) return null;
  return { sort: 'point', start: { part: partOf(groups.part) ?? 'morning' } };
});

export const noonOrMidnight = recogniser(
  new RegExp(`(?:12${S})?(?<part>[Nn]oon|[Mm]idday|[Mm]idnight)${END}`, 'u'),
  ({ groups, before, after }) => {
    if (/^-|^ (?:\p{Lu}|oil|feast|sun|snack|mass)/u.test(after) || /\bHigh $/.test(before)) return null;
    // Midnight opens one day and closes another, so that it fixes no date by itself.
    return groups.part?.toLowerCase() === 'midnight'
      ? { sort: 'point', start: { part: 'midnight' } }
      : { sort: 'point', start: { part: 'noon', clock: '12:00' } };
  },
);
