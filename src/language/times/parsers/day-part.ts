import { END, MONTH, PART, partOf, S, WEEKDAY, ZONE } from '../patterns';
import { recogniser } from '../time-result';

// "in the early morning" · "in the small hours of Monday" · "on the night of" · "shortly after noon" · "before midnight"

/** "Midnight Oil", not "midnight Dec. 21" or "midnight Eastern time". */
const NAME_AFTER = new RegExp(`^ (?!${MONTH}|${WEEKDAY}|${ZONE})\\p{Lu}`, 'u');
/** "the morning darkness", "midnight regulations" */
const NOUN_AFTER =
  /^\s(?!(?:of|in|on|at|when|as|and|or|but|after|before|to|with|for|from|while|because|he|she|it|they|we|by|the|that|a|an|local|today|tonight|yesterday|tomorrow|until|through|if|is|was|were|will|had|has|where|who|which|his|her|its|their|during|amid|under|near|outside|inside|between|since|so|than|then)\b)\p{Ll}/u;

const WITH_ARTICLE = new RegExp(
  `[Tt]he${S}(?:(?:early|small|wee)${S}hours|early${S}morning${S}hours|(?<part>${PART}))${END}`,
  'u',
);

export const dayPart = recogniser(WITH_ARTICLE, ({ groups, before, after }) => {
  const of = /^\s(?:of|between)\s/.test(after);
  if (!of && !/\b(?:in|during|through|throughout)\s$/i.test(before)) return null;
  // "in the morning darkness"
  if (!of && NOUN_AFTER.test(after)) return null;
  return { sort: 'point', start: { part: partOf(groups.part) ?? 'morning' } };
});

export const noonOrMidnight = recogniser(
  new RegExp(`(?:12${S})?(?<part>[Nn]oon|[Mm]idday|[Mm]idnight)${END}`, 'u'),
  ({ groups, before, after }) => {
    if (
      after.startsWith('-') ||
      (NOUN_AFTER.test(after) && !/^\ssharp\b/.test(after)) ||
      NAME_AFTER.test(after) ||
      /\bHigh $/.test(before)
    )
      return null;
    // Midnight opens one day and closes another, so that it fixes no date by itself.
    return groups.part?.toLowerCase() === 'midnight'
      ? { sort: 'point', start: { part: 'midnight' } }
      : { sort: 'point', start: { part: 'noon', clock: '12:00' } };
  },
);
