import { numberOf, PART, partOf, S, WEEKDAY } from '../patterns';
import { recogniser } from '../time-result';
import { clockMoment } from './clock';

// "at nine on Friday morning" · "at 2.15 Friday morning" · "at 6.05 that morning": the part of the day behind the day settles
// what the figure is

const HOUR = '(?<hour>1[0-2]|[1-9])(?:[.:](?<minute>[0-5]\\d))?';
const SPOKEN = '(?<spoken>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const CUE = /\b(?:at|by|until|till|from|around|about|since|before|after|just)\s$/i;

export const clockBeforePart = recogniser(
  new RegExp(
    `(?:${HOUR}|${SPOKEN})(?:${S}(?:that|this|the${S}(?:same|next|following))${S}(?<part>morning|afternoon|evening)(?!\\w)|(?=${S}(?:on${S})?(?:the${S}(?:following${S})?)?(?:${WEEKDAY}|yesterday|tomorrow)${S}${PART}(?!\\w)))`,
    'u',
  ),
  ({ groups, before }) => {
    if (!CUE.test(before)) return null;
    const hour = groups.spoken === undefined ? Number(groups.hour) : numberOf(groups.spoken);
    if (hour === undefined) return null;
    const part = partOf(groups.part);
    const moment = clockMoment(hour, groups.minute === undefined ? undefined : Number(groups.minute));
    return { sort: 'point', start: { ...moment, halfDay: true, ...(part ? { part } : {}) } };
  },
);
