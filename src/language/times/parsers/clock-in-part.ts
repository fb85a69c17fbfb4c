import { END, NUMBER, numberOf, partOf, S } from '../patterns';
import { recogniser } from '../time-result';
import { clockMoment } from './clock';

// "3.20 in the morning" · "12:05 of the noon" · "at 3:20 of the afternoon" · "at six in the evening" · "ten at night"; not "killed three in the morning"

const CUE = /\b(?:at|by|until|till|from|around|about|since|before|after|to|past|just|nearly|almost)\s$/i;
const CLOCK = new RegExp(
  `(?:(?<hour>1[0-2]|0?[1-9])(?:[.:](?<minute>[0-5]\\d))?|(?<spoken>${NUMBER}))(?:${S}o['’]clock)?${S}(?:(?:in|of)${S}the${S}(?:early${S})?(?<part>morning|afternoon|evening|noon)|at${S}(?<night>night))${END}`,
  'u',
);
/** "in the morning session" */
const NOUN_AFTER = /^\s(?:session|rush|hours|shift|attack|papers?|briefing|news|air|light)\b/;

export const clockInPart = recogniser(CLOCK, ({ groups, before, after }) => {
  const hour = groups.spoken === undefined ? Number(groups.hour) : numberOf(groups.spoken);
  if (hour === undefined || hour < 1 || hour > 12 || /[\d.:,$£€/+–-]$/.test(before) || NOUN_AFTER.test(after))
    return null;
  if (groups.minute === undefined && !CUE.test(before)) return null;
  const part = partOf(groups.part ?? groups.night);
  // "one at night" and "two at night" are early hours
  const late = part === 'night' ? hour >= 6 : part !== 'morning';
  const minute = groups.minute === undefined ? undefined : Number(groups.minute);
  const moment = clockMoment(hour, minute, late ? 'p' : 'a');
  return { sort: 'point', start: { ...moment, part } };
});
