import type { Shift } from '../draft';
import { END, S, unitOf } from '../patterns';
import { recogniser } from '../time-result';

// "last week" · "later this month" · "next year" · "the previous day" · "the same year" · "year-end"

const UNIT = '(?<unit>day|night|weekend|week|month|quarter|year|decade|century)';
const RELATIVE = new RegExp(
  `(?:(?<side>[Ll]ater|[Ee]arlier)${S}(?:in${S})?)?(?<relative>[Ll]ast|[Nn]ext|[Tt]his(?:${S}coming)?|[Tt]he${S}(?:following|previous|next|preceding|coming|same)|[Tt]hat${S}same|[Tt]hat)${S}${UNIT}(?:['’]s)?${END}(?!-)`,
  'u',
);

const FROM: Readonly<Record<string, { from: Shift['from']; count: number }>> = {
  last: { from: 'reference', count: -1 },
  this: { from: 'reference', count: 0 },
  next: { from: 'reference', count: 1 },
  'this coming': { from: 'reference', count: 1 },
  'the coming': { from: 'reference', count: 1 },
  'the following': { from: 'narrative', count: 1 },
  'the next': { from: 'narrative', count: 1 },
  'the previous': { from: 'narrative', count: -1 },
  'the preceding': { from: 'narrative', count: -1 },
  'the same': { from: 'narrative', count: 0 },
  'that same': { from: 'narrative', count: 0 },
  that: { from: 'narrative', count: 0 },
};

export const nearUnit = recogniser(RELATIVE, ({ groups, before }) => {
  // "over the last month" is a length up to now.
  if (/\bthe\s$/i.test(before)) return null;
  const anchor = FROM[groups.relative?.toLowerCase().replace(/\s+/g, ' ') ?? ''];
  const word = groups.unit ?? '';
  const unit = word === 'weekend' ? 'weekend' : unitOf(word)?.unit;
  if (anchor === undefined || unit === undefined) return null;
  // "last day", "this day", "last night": another reading, or another parser.
  if ((word === 'day' || word === 'night') && anchor.from === 'reference') return null;
  const side = groups.side?.toLowerCase();
  return {
    sort: 'point',
    start: {
      part: word === 'night' ? 'night' : undefined,
      shift: { ...anchor, unit, side: side === 'later' || side === 'earlier' ? side : undefined },
    },
  };
});

/** "later today" is today; "the weekend" the one at hand; "year-end" and "the end of the month" belong to the running unit. */
export const runningUnit = recogniser(
  new RegExp(
    `(?:[Tt]he${S}(?<unit>weekend|week|month|quarter|year|decade|century)|(?<end>[Yy]ear-end|[Yy]ear['’]s${S}end))${END}(?!-)`,
    'u',
  ),
  ({ groups, before }) => {
    if (groups.end !== undefined) {
      return { sort: 'point', start: { section: 'end', shift: { from: 'reference', unit: 'year', count: 0 } } };
    }
    if (groups.unit === 'weekend' && /\b(?:over|at|during|on|this)\s$/i.test(before)) {
      return { sort: 'point', start: { shift: { from: 'reference', unit: 'weekend', count: 0 } } };
    }
    const unit = unitOf(groups.unit ?? '')?.unit;
    const cut =
      /\b(?:end|beginning|start|middle|rest|close|half|later in|earlier in|late in|early in)\s(?:of\s)?$/i.test(before);
    return cut && unit !== undefined
      ? { sort: 'point', start: { shift: { from: 'reference', unit, count: 0 } } }
      : null;
  },
);
