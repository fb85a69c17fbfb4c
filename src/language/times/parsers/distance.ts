import { END, NUMBER, numberOf, S, UNIT, unitOf, VAGUE } from '../patterns';
import { recogniser } from '../time-result';

// "five years ago" · "two days earlier" · "a week later" · "three days before the vote" · "the day before" · "two weeks from now"

const AMOUNT = `(?:(?<number>${NUMBER})|(?<vague>${VAGUE}))`;
const PATTERN = new RegExp(
  `${AMOUNT}${S}(?<unit>${UNIT})s?['’]?${S}(?<side>ago|earlier|later|before|after|previously|prior(?!${S}to)|from${S}now|hence|time)${END}`,
  'u',
);
/** "two days after." ends its clause and counts from the story; "two days after the vote" from the vote. */
const CLAUSE_ENDS = /^(?:$|\s*[,.;:)!?"”—–]|\s(?:and|but|when|in|at|on)\b)/;

export const distance = recogniser(PATTERN, ({ groups, before, after }) => {
  const unit = unitOf(groups.unit ?? '');
  const side = groups.side?.toLowerCase().replace(/\s+/g, ' ') ?? '';
  if (unit === undefined || /[\d.,]$/.test(before)) return null;
  // "a few minutes before midnight" belongs to the midnight.
  if (/^(?:minute|hour)$/.test(unit.unit) && /^(?:before|after)$/.test(side)) return null;
  // "in two weeks' time"; "at one time" and "three days time" are something else.
  if (side === 'time' && !/\bin\s(?:about\s)?$/i.test(before)) return null;
  const count = groups.number === undefined ? undefined : (numberOf(groups.number) ?? 0) * unit.factor;
  const ahead = side === 'later' || side === 'after' || side === 'from now' || side === 'hence' || side === 'time';
  const ofEvent = (side === 'before' || side === 'after') && !CLAUSE_ENDS.test(after);
  const from = ofEvent
    ? 'event'
    : side === 'ago' || side === 'from now' || side === 'hence' || side === 'time'
      ? 'reference'
      : 'narrative';
  if (count === undefined || !Number.isInteger(count)) {
    // "a few years ago": before, and nobody says when.
    return {
      sort: 'point',
      start: { shift: { from: 'narrative', unit: unit.unit, count: ahead ? 1 : -1 } },
      approximate: true,
    };
  }
  const loose = unit.unit !== 'day';
  return { sort: 'point', start: { shift: { from, unit: unit.unit, count: ahead ? count : -count, loose } } };
});

export const dayBefore = recogniser(
  new RegExp(`[Tt]he${S}(?<unit>day|night|week|month|year)${S}(?<side>before|after)${END}`, 'u'),
  ({ groups, after }) => {
    const unit = unitOf(groups.unit ?? '')?.unit ?? 'day';
    const from = CLAUSE_ENDS.test(after) ? 'narrative' : 'event';
    return {
      sort: 'point',
      start: {
        part: groups.unit === 'night' ? 'night' : undefined,
        shift: { from, unit, count: groups.side === 'before' ? -1 : 1 },
      },
    };
  },
);
