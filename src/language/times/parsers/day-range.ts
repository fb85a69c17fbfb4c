import type { Draft } from '../draft';
import { DASH, DAY, END, MONTH, monthOf, ORDINAL_SUFFIX, S, S0, YEAR } from '../patterns';
import { type Found, recogniser } from '../time-result';

// "Sept 10–13" · "between September 10th and 13th" · "10 and 13 September" · "September 10 through 13, 2023"

const OPEN = `(?:(?<open>[Bb]etween|[Ff]rom)${S}(?:the${S})?)?`;
const TO = `(?:${S0}${DASH}${S0}|${S}(?<link>to|through|thru|until|till|and|or)${S}(?:the${S})?)`;
const FROM_DAY = `(?<from>${DAY})${ORDINAL_SUFFIX}?`;
const TO_DAY = `(?<to>${DAY})${ORDINAL_SUFFIX}?`;
const YEAR_AFTER = `(?:,?${S}(?:of${S})?(?<year>${YEAR}))?${END}`;

const MONTH_FIRST = new RegExp(
  `${OPEN}(?<month>${MONTH})${S}(?:the${S})?${FROM_DAY}${TO}${TO_DAY}(?!\\w|[:.,]\\d|${S0}%)${YEAR_AFTER}`,
  'u',
);
const DAY_FIRST = new RegExp(
  `${OPEN}(?:the${S})?${FROM_DAY}${TO}${TO_DAY}${S}(?:of${S})?(?<month>${MONTH})${YEAR_AFTER}`,
  'u',
);

function read({ groups, before }: Found): Draft | null {
  const month = monthOf(groups.month);
  const from = Number(groups.from);
  const to = Number(groups.to);
  if (month === undefined || from >= to) return null;
  if (groups.open === undefined && /[\d.,:/$£€–-]$/.test(before)) return null;
  const listed = groups.link === 'and' || groups.link === 'or';
  // "on September 10 and 13" are two days, not four; neighbours are as good as a range.
  if (listed && groups.open?.toLowerCase() !== 'between' && to !== from + 1) return null;
  const year = groups.year === undefined ? undefined : Number(groups.year);
  return {
    sort: 'point',
    start: { year, month, day: from },
    end: { year, month, day: to },
    approximate: groups.link === 'or',
  };
}

export const dayRangeMonthFirst = recogniser(MONTH_FIRST, read);
export const dayRangeDayFirst = recogniser(DAY_FIRST, read);
