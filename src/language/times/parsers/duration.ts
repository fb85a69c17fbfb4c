import { END, NUMBER, numberOf, S, unitOf, VAGUE } from '../patterns';
import { recogniser } from '../time-result';

// "three days" · "nearly 19 months" · "a 17-month war" · "for the past 17 months"; not "31-year-old", "second", "twice a day"

const UNIT = '(?<unit>minute|hour|day|night|weekend|week|fortnight|month|year|decade)';
const PATTERN = new RegExp(
  `(?:(?<anchor>[Tt]he${S}(?:past|last|next|coming|previous|first)|[Tt]his${S}past|[Pp]ast|[Ll]ast|[Nn]ext)${S})?(?:(?<number>${NUMBER})|(?<vague>${VAGUE}))(?:${S}|-)${UNIT}(?<plural>s)?${END}(?<long>-long)?`,
  'u',
);
const AGE = /^(?:-old|${S}?old\b| old\b|s?-olds?\b|\sof age|['’] old)/;
const TO_A_HALT =
  /\b(?:for|over|in|within|after|lasted|took|last|take|about|almost|nearly|than|least|spent)\s(?:about\s)?$/i;

export const duration = recogniser(PATTERN, ({ groups, before, after }) => {
  const unit = unitOf(groups.unit ?? '');
  if (unit === undefined || AGE.test(after) || /[\d.,$£€–-]$/.test(before)) return null;
  if (/^(?:minute|hour)$/.test(unit.unit) && /^\s(?:before|after)\s(?:noon|midday|midnight|\d)/.test(after))
    return null;
  const article = /^an?$/i.test(groups.number ?? '');
  // "a day" is mostly a rate ("$5 a day", "twice a year"); "one day" is some day.
  if ((article || /^one$/i.test(groups.number ?? '')) && groups.long === undefined && groups.anchor === undefined) {
    if (!TO_A_HALT.test(before) || /^\s(?:in|of)\s/.test(after)) return null;
  }
  const count = groups.number === undefined ? null : numberOf(groups.number);
  if (count === undefined) return null;
  const anchor = groups.anchor?.toLowerCase();
  const anchored =
    anchor === undefined || anchor.endsWith('first') || anchor.endsWith('previous')
      ? undefined
      : /past|last/.test(anchor)
        ? ('past' as const)
        : ('next' as const);
  const length = { unit: unit.unit, count: count === null ? null : count * unit.factor };
  return { sort: 'duration', start: {}, length, anchored };
});

/** "over the past month", "this past year": one unit up to now. */
export const pastUnit = recogniser(
  new RegExp(`[Tt]h(?:e${S}(?:past|last)|is${S}past)${S}(?<unit>week|month|quarter|year|decade)${END}(?!-)`, 'u'),
  ({ groups, after }) => {
    const unit = unitOf(groups.unit ?? '')?.unit;
    if (unit === undefined || /^\s(?:of|in)\s/.test(after)) return null;
    return { sort: 'duration', start: {}, length: { unit, count: 1 }, anchored: 'past' };
  },
);
