import { END, NUMBER, numberOf, S, S0 } from '../patterns';
import { recogniser } from '../time-result';
import { clockMoment } from './clock';

// "seven minutes past two" · "half past three" · "a quarter to five" · "five o'clock"

const HOUR = '(?<hour>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|1[0-2]|[1-9])';
const OCLOCK = `(?:${S}o['’]clock)?`;
const PAST = new RegExp(
  `(?:(?<half>[Hh]alf)|(?:[Aa]${S})?(?<quarter>[Qq]uarter)|(?<minutes>${NUMBER})(?:${S}minutes?)?)${S}(?<side>past|to|before|after)${S}${HOUR}${OCLOCK}${END}`,
  'u',
);

export const spokenClock = recogniser(PAST, ({ groups, text, before, after }) => {
  const spoken = numberOf(groups.hour ?? '');
  const minutes = groups.half ? 30 : groups.quarter ? 15 : numberOf(groups.minutes ?? '');
  if (spoken === undefined || minutes === undefined || minutes <= 0 || minutes > 30) return null;
  // "ten to five" may be a vote and "quarter to five" needs no cue; minutes, half past and "o'clock" speak for themselves.
  const sure = groups.half !== undefined || groups.quarter !== undefined || /minutes?|o['’]clock/.test(text);
  if (!sure && !/\bat\s$/i.test(before)) return null;
  if (/^\s(?:people|per|percent|%|minutes|hours|days|others)/.test(after) || (groups.half && groups.side !== 'past'))
    return null;
  const past = groups.side === 'past' || groups.side === 'after';
  const hour = past ? spoken : ((spoken + 10) % 12) + 1;
  return { sort: 'point', start: { ...clockMoment(hour, past ? minutes : 60 - minutes), halfDay: true } };
});

export const oClock = recogniser(new RegExp(`${HOUR}${S0}o['’]clock${END}`, 'u'), ({ groups }) => ({
  sort: 'point',
  start: { ...clockMoment(numberOf(groups.hour ?? '') ?? 12, undefined), halfDay: true },
}));
