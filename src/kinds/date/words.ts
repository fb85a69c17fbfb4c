import type { Claim, DateValue } from '../../model';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const dayLabel = (month: number | null | undefined, day: number | null | undefined, year?: number) =>
  [day, month ? MONTHS[month - 1] : null, year].filter((part) => part != null && part !== 0).join(' ');

function calendarLabel(value: DateValue): string {
  if (value.start) {
    const read = (iso: string) => {
      const [year, month, day] = iso.slice(0, 10).split('-').map(Number);
      return { year: year!, month, day };
    };
    const [from, to] = [read(value.start), read(value.end ?? value.start)];
    const first = dayLabel(from.month, from.day, from.year);
    const last = dayLabel(to.month, to.day, to.year);
    if (first === last) return first;
    if (from.year === to.year && from.month === to.month) return `${from.day}–${last}`;
    return `${first} – ${last}`;
  }
  if (!value.month) return '';
  const first = dayLabel(value.month, value.day);
  if (value.endDay == null || (value.endDay === value.day && value.endMonth == null)) return first;
  const last = dayLabel(value.endMonth ?? value.month, value.endDay);
  return (value.endMonth ?? value.month) === value.month && value.day ? `${value.day}–${last}` : `${first} – ${last}`;
}

/** "10–13 September", "Sunday evening", "14:07 UTC" */
export function labelOf(claim: Claim): string {
  const value = claim.value as DateValue;
  const calendar = calendarLabel(value);
  const weekday = value.weekday ? WEEKDAYS[value.weekday - 1] : null;
  const hours = value.clock ? `${value.clock}${value.offset === 0 ? ' UTC' : ''}` : value.part;
  const label = [weekday, calendar, hours].filter(Boolean).join(' ');
  const words = claim.document.article.text.slice(claim.span.start, claim.span.end);
  return label || words;
}

const SIDES: Readonly<Record<string, string>> = {
  'when:begin': 'Since or from when',
  'when:end': 'Until when',
  'when:by': 'By when',
  'when:before': 'Before when',
  'when:after': 'After when',
  told: 'When was it said',
};

/** "When: resignation (Marta Drevich)?" */
export function questionOf(claims: readonly Claim[]): string {
  const first = claims[0]!;
  const { topic, document } = first;
  const name = topic.entities.length ? document.entities[topic.entities[0]!]!.name : null;
  const matter = [topic.event, topic.head !== topic.event ? topic.head : null].filter(Boolean).join(' of ');
  const who = name && name.toLowerCase() !== topic.head ? ` (${name})` : '';
  if (topic.slot === 'told') return `${SIDES.told}: ${name ?? topic.head ?? 'this'}?`;
  return `${SIDES[topic.slot] ?? 'When'}: ${matter}${who}?`;
}
