import { DAY, END, MONTH, monthOf, NUMBER, PART, partOf, S, unitOf, WEEKDAY, weekdayNamed } from '../patterns';
import { recogniser } from '../time-result';

// "every Monday" · "each year" · "every two weeks" · "on Mondays" · "every September 10"

const UNIT = 'day|night|week|weekend|month|quarter|year|decade|hour|minute';
const EVERY = new RegExp(
  `(?:[Ee]very|[Ee]ach)${S}(?:other${S}|single${S}|(?:first|second|third|fourth|last)${S})?(?:(?<weekday>${WEEKDAY})(?:${S}(?<part>${PART}))?|(?<month>${MONTH})(?:${S}(?<day>${DAY})(?:st|nd|rd|th)?)?|(?<everyPart>${PART})|(?:${NUMBER}${S})?(?<unit>${UNIT})s?)${END}`,
  'u',
);

export const every = recogniser(EVERY, ({ groups }) => ({
  sort: 'repeated',
  ...(groups.unit === undefined ? {} : { length: { unit: unitOf(groups.unit)?.unit ?? 'day', count: null } }),
  start: {
    weekday: weekdayNamed(groups.weekday),
    part: partOf(groups.part ?? groups.everyPart),
    month: monthOf(groups.month),
    day: groups.day === undefined ? undefined : Number(groups.day),
  },
}));

/** "on Mondays"; "two Sundays ago" is one Sunday. */
export const weekdays = recogniser(
  new RegExp(`(?<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)s${END}(?!['’])`, 'u'),
  ({ groups, before, after }) =>
    /^\s(?:ago|earlier|later|before|after)\b/.test(after) ||
    /\b(?:two|three|four|few|several|past|last)\s$/i.test(before)
      ? null
      : { sort: 'repeated', start: { weekday: weekdayNamed(groups.weekday) } },
);

/** "the second Tuesday of each month" */
export const weekdayOfEach = recogniser(
  new RegExp(
    `(?:[Tt]he${S})?(?:first|second|third|fourth|last)${S}(?<weekday>${WEEKDAY})${S}(?:of|in)${S}(?:each|every)${S}(?:month|year|week)${END}`,
    'u',
  ),
  ({ groups }) => ({ sort: 'repeated', start: { weekday: weekdayNamed(groups.weekday) } }),
);
