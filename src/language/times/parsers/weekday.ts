import { NAME_AFTER, NAME_BEFORE_WEEKDAY } from '../../lexicon/times';
import type { Shift } from '../draft';
import { anyOf, DAY, END, MONTH, ORDINAL_SUFFIX, PART, partOf, S, WEEKDAY, weekdayNamed } from '../patterns';
import { recogniser } from '../time-result';

// "Sunday evening" · "next Friday" · "the following Tuesday" · "at 04:40 on the Thursday" · "Thursday the 17th"; not "The Sunday Times", "Black Friday"

const PATTERN = new RegExp(
  `(?:(?<relative>[Ll]ast|[Nn]ext|[Tt]his(?:${S}(?:past|coming))?|[Tt]he${S}(?:following|previous|next|preceding|coming)|[Tt]hat|[Tt]he)${S})?(?<weekday>${WEEKDAY})(?:['’]s)?(?:(?:${S}|-)(?:in${S}the${S})?(?<part>${PART}))?(?:,?${S}the${S}(?<day>${DAY})${ORDINAL_SUFFIX}(?!${S}(?:of|${MONTH}|floor|time|day|hole|lap|minute)))?${END}(?!-)`,
  'u',
);
const NAMED_BEFORE = new RegExp(`(?:${anyOf(NAME_BEFORE_WEEKDAY)})${S}$`, 'u');
const NAMED_AFTER = new RegExp(`^${S}(?:${anyOf(NAME_AFTER)})${END}`, 'u');

const SHIFTS: Readonly<Record<string, Shift>> = {
  last: { from: 'reference', unit: 'weekday', count: -1 },
  'this past': { from: 'reference', unit: 'weekday', count: -1 },
  next: { from: 'reference', unit: 'weekday', count: 1 },
  'this coming': { from: 'reference', unit: 'weekday', count: 1 },
  this: { from: 'reference', unit: 'weekday', count: 0 },
  'the coming': { from: 'reference', unit: 'weekday', count: 1 },
  'the following': { from: 'narrative', unit: 'weekday', count: 1 },
  'the next': { from: 'narrative', unit: 'weekday', count: 1 },
  'the previous': { from: 'narrative', unit: 'weekday', count: -1 },
  'the preceding': { from: 'narrative', unit: 'weekday', count: -1 },
  that: { from: 'narrative', unit: 'weekday', count: 0 },
  the: { from: 'narrative', unit: 'weekday', count: 0 },
};

export const weekday = recogniser(PATTERN, ({ groups, before, after }) => {
  const day = weekdayNamed(groups.weekday);
  if (day === undefined || NAMED_BEFORE.test(before) || NAMED_AFTER.test(after)) return null;
  // "on Fox News Sunday": the programme.
  if (day === 7 && /\bNews $/.test(before)) return null;
  const relative = groups.relative?.toLowerCase().replace(/\s+/g, ' ');
  const date = groups.day === undefined ? {} : { day: Number(groups.day) };
  const start = { weekday: day, part: partOf(groups.part), ...date };
  return { sort: 'point', start: relative === undefined ? start : { ...start, shift: SHIFTS[relative] } };
});
