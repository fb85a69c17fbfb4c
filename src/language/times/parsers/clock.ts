import type { Moment } from '../draft';
import { DASH, END, S, S0, ZONE } from '../patterns';
import { type Found, recogniser } from '../time-result';

// "4:40 a.m." · "14:07 UTC" · "1407 GMT" · "at 18 hours" · "between 2 and 4 p.m."; not "3:16", "2:14:05", "Boeing 737"

const MERIDIEM = `(?:[ap]\\.${S0}m\\.?|[AP]\\.${S0}M\\.?|[ap]m|[AP]M)`;
/** A zone behind a clock time: "18:00 GMT", "6 p.m., Danish time". */
export const IN_ZONE = `(?:,?${S0}\\(?(?<zone>${ZONE})\\)?)?`;
const HOUR12 = '(?:1[0-2]|0?[1-9])';
const HOUR24 = '(?:[01]?\\d|2[0-3])';
const MINUTE = '[0-5]\\d';

const two = (value: number) => String(value).padStart(2, '0');

/** Moment of an hour and minute; `meridiem` is "a" or "p" when the text has one. */
export function clockMoment(hour: number, minute: number | undefined, meridiem?: string, zone?: string): Moment {
  const half =
    meridiem === undefined ? 0 : meridiem.toLowerCase() === 'p' ? (hour % 12) + 12 - hour : (hour % 12) - hour;
  return { clock: `${two(hour + half)}:${two(minute ?? 0)}`, wholeHour: minute === undefined, zone };
}

const digits = (text: string | undefined) => (text === undefined ? undefined : Number(text));

export const clock12 = recogniser(
  new RegExp(`(?<hour>${HOUR12})(?:[:.](?<minute>${MINUTE}))?${S0}(?<meridiem>${MERIDIEM})(?!\\w)${IN_ZONE}`, 'u'),
  ({ groups, before }) =>
    /[\d.:,$£€/+–-]$/.test(before)
      ? null
      : {
          sort: 'point',
          start: clockMoment(Number(groups.hour), digits(groups.minute), groups.meridiem?.[0], groups.zone),
        },
);

export const clock12Range = recogniser(
  new RegExp(
    `(?:(?:[Bb]etween|[Ff]rom)${S})?(?<hour>${HOUR12})(?:[:.](?<minute>${MINUTE}))?(?:${S0}(?<first>${MERIDIEM}))?(?:${S0}${DASH}${S0}|${S}(?:to|and|until|till)${S})(?<toHour>${HOUR12})(?:[:.](?<toMinute>${MINUTE}))?${S0}(?<meridiem>${MERIDIEM})(?!\\w)${IN_ZONE}`,
    'u',
  ),
  ({ groups, text, before }) => {
    if (/[\d.:,$£€/+–-]$/.test(before)) return null;
    // "at 7 and 9 p.m." are two times.
    if (/\sand\s/.test(text) && !/^between/i.test(text)) return null;
    const last = groups.meridiem?.[0]?.toLowerCase();
    const end = clockMoment(Number(groups.toHour), digits(groups.toMinute), last, groups.zone);
    let first = groups.first?.[0]?.toLowerCase() ?? last;
    let start = clockMoment(Number(groups.hour), digits(groups.minute), first, groups.zone);
    // "11 to 2 p.m." begins before noon.
    if (groups.first === undefined && (start.clock ?? '') > (end.clock ?? '')) {
      first = 'a';
      start = clockMoment(Number(groups.hour), digits(groups.minute), first, groups.zone);
    }
    return { sort: 'point', start, end };
  },
);

const CUE =
  /(?:^|[^\p{L}])(?:at|by|until|till|from|around|about|since|before|after|to|between|and|from|just)\s(?:about\s|around\s|exactly\s|precisely\s)?$/iu;
const SPORT_OR_VERSE =
  /\b(?:score|won|beat|lap|finish(?:ed)?|verse|chapter|record|mark|Genesis|John|Psalm|Luke|Matthew)\b/;

function read24({ groups, before, after }: Found) {
  if (/[\d.:,$£€/+–-]$/.test(before) || /^[:.,]\d/.test(after) || SPORT_OR_VERSE.test(before)) return null;
  const hour = groups.hour ?? '';
  const sure = groups.zone !== undefined || groups.word !== undefined;
  if (!sure && !CUE.test(before) && !/^0\d/.test(hour)) return null;
  const moment = clockMoment(Number(hour), digits(groups.minute), undefined, groups.zone);
  // "at 4:40" leaves the half of the day open; "04:40", "16:40" and "4:40 GMT" do not.
  const open = !sure && /^(?:[1-9]|1[0-2])$/.test(hour);
  return { sort: 'point' as const, start: open ? { ...moment, halfDay: true } : moment };
}

export const clock24 = recogniser(
  new RegExp(`(?<hour>${HOUR24}):(?<minute>${MINUTE})(?![:\\d])(?:${S0}(?<word>hours|hrs|h))?(?!\\w)${IN_ZONE}`, 'u'),
  read24,
);

/** "1407 GMT", "0600 hours"; without such a word four digits are a number or a year. */
export const clockMilitary = recogniser(
  new RegExp(
    `(?<hour>[01]\\d|2[0-3])(?<minute>${MINUTE})${S0}(?:(?<word>hours|hrs|h)(?!\\w)${IN_ZONE}|(?<zone2>${ZONE}))`,
    'u',
  ),
  (found) => read24({ ...found, groups: { ...found.groups, zone: found.groups.zone ?? found.groups.zone2 } }),
);

/** "at 18 hours", "18h", "18h30". */
export const clockHours = recogniser(
  new RegExp(`(?<hour>${HOUR24})(?:${S0}(?<word>hours|hrs)|h(?<minute>${MINUTE})?)${END}`, 'u'),
  (found) =>
    /(?:^|[^\p{L}])(?:at|from|until|by)\s(?:about\s|around\s)?$/iu.test(found.before) &&
    !/^\s(?:a|per|of|long|after|before)\b(?! the (?:dawn|morning|afternoon|evening|night)\b)/.test(found.after)
      ? read24({ ...found, groups: { ...found.groups, word: 'hours' } })
      : null,
);
