import { END, NUMBER, numberOf, partOf, S, S0 } from '../patterns';
import { recogniser } from '../time-result';
import { clockMoment, IN_ZONE } from './clock';

// "seven minutes past two" · "half past three" · "one minute past midnight" · "five past two in the afternoon" · "five o'clock"

const HOUR = '(?<hour>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|1[0-2]|[1-9])';
const OCLOCK = `(?:${S}o['’]clock)?`;
const PAST = new RegExp(
  `(?:(?<half>[Hh]alf)|(?:[Aa]${S})?(?<quarter>[Qq]uarter)|(?<minutes>${NUMBER})(?:${S}minutes?)?)${S}(?<side>past|to|before|after)${S}(?:${HOUR}${OCLOCK}(?:${S}in${S}the${S}(?<part>morning|afternoon|evening)|${S}at${S}(?<night>night))?|(?<twelve>midnight|noon|midday))(?!\\w)${IN_ZONE}`,
  'u',
);

export const spokenClock = recogniser(PAST, ({ groups, text, before, after }) => {
  const spoken = groups.twelve ? 12 : numberOf(groups.hour ?? '');
  const minutes = groups.half ? 30 : groups.quarter ? 15 : numberOf(groups.minutes ?? '');
  if (spoken === undefined || minutes === undefined || minutes <= 0 || minutes > 30) return null;
  // "ten to five" may be a vote and "quarter to five" needs no cue; minutes, half past and "o'clock" speak for themselves.
  const sure =
    [groups.half, groups.quarter, groups.twelve].some((word) => word !== undefined) || /minutes?|o['’]clock/.test(text);
  if (!sure && !/\bat\s$/i.test(before)) return null;
  if (/^\s(?:people|per|percent|%|minutes|hours|days|others)/.test(after) || (groups.half && groups.side !== 'past'))
    return null;
  const past = groups.side === 'past' || groups.side === 'after';
  const hour = past ? spoken : ((spoken + 10) % 12) + 1;
  const minute = past ? minutes : 60 - minutes;
  if (groups.twelve !== undefined) {
    const late = (groups.twelve === 'midnight') !== past;
    // "ten past midnight on Sunday" may be of the night to Monday, as midnight itself.
    const night = groups.twelve === 'midnight' ? { part: 'midnight' as const } : {};
    return { sort: 'point', start: { ...clockMoment(hour, minute, late ? 'p' : 'a', groups.zone), ...night } };
  }
  const part = partOf(groups.part ?? groups.night);
  return {
    sort: 'point',
    start: { ...clockMoment(hour, minute, undefined, groups.zone), halfDay: true, ...(part ? { part } : {}) },
  };
});

export const oClock = recogniser(new RegExp(`${HOUR}${S0}o['’]clock${END}`, 'u'), ({ groups }) => ({
  sort: 'point',
  start: { ...clockMoment(numberOf(groups.hour ?? '') ?? 12, undefined), halfDay: true },
}));
