import { DAY, END, MONTH, monthOf, NUMBER, PART, partOf, S, WEEKDAY, weekdayNamed } from '../patterns';
import { recogniser } from '../time-result';

// "every Monday" · "each year" · "every two weeks" · "on Mondays" · "every September 10"

const UNIT = 'day|night|week|weekend|month|quarter|year|decade|hour|minute';
const EVERY = new RegExp(
  `(?:[Ee]very|[Ee]ach)${S}(?:other${S}|single${S}|(?:first|second|third|fourth|last)${S})?(?:(?<weekday>${WEEKDAY})(?:${S}(?<part>${PART}))?|(?<month>${MONTH})(?:${S}(?<day>${DAY})(?:st|nd|rd|th)?)?|${PART}|(?:${NUMBER}${S})?(?:${UNIT})s?)${END}`,
  'u',
);

export const every = recogniser(EVERY, ({ groups }) => ({
  sort: 'repeated',
  start: {
    weekday: weekdayNamed(groups.weekday),
    part: partOf(groups.part),
    month: monthOf(groups.month),
    day: groups.day === undefined ? undefined : Number(groups.day),
  },
}));

export const weekdays = recogniser(
  new RegExp(`(?<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)s${END}(?!['’])`, 'u'),
  ({ groups }) => ({ sort: 'repeated', start: { weekday: weekdayNamed(groups.weekday) } }),
);
