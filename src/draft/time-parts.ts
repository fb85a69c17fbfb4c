import type { TimeMention } from '../model';

/** What a time expression fixes, part by part: `year` 2021, `quarter` 3, `weekday` 2, `shift` −1 ("last year") … */
export type TimeParts = ReadonlyMap<string, string>;

const ORDINAL = ['first', 'second', 'third', 'fourth'];
const SHIFT: readonly (readonly [RegExp, string])[] = [
  [/\b(?:last|past|previous|prior|preceding|earlier)\b|\bago\b|-ago\b|\bover-year\b|\byoy\b/i, '-1'],
  [/\b(?:next|coming|following|upcoming|later)\b/i, '+1'],
  [/\b(?:this|current)\b/i, '0'],
];
const UNIT = /\b(hour|day|night|week|weekend|month|quarter|year|season|decade|century)s?\b/i;
const EDGE: readonly (readonly [RegExp, string])[] = [
  [/\b(?:beginning|start|early)\b/i, 'start'],
  [/\b(?:end|late|close)\b/i, 'end'],
  [/\b(?:middle|mid)\b/i, 'middle'],
];

/** The parts that a mention states by its own words. */
export function timeParts(mention: TimeMention): TimeParts {
  const { text, value, certain } = mention;
  const parts = new Map<string, string>();
  const year = /\b(?:1[5-9]|20)\d\d\b/.exec(text)?.[0];
  if (year) parts.set('year', year);
  const quarter = /\b(?:q ?([1-4])|([1-4]) ?q|(first|second|third|fourth)[ -]quarter)\b/i.exec(text);
  if (quarter) parts.set('quarter', quarter[1] ?? quarter[2] ?? String(ORDINAL.indexOf(quarter[3]!.toLowerCase()) + 1));
  const half = /\b(first|second)[ -]half\b/i.exec(text);
  if (half) parts.set('half', half[1]!.toLowerCase());
  if (certain.includes('month') && !quarter && !half) {
    const month = value.month ?? (value.start && value.start.length >= 7 ? Number(value.start.slice(5, 7)) : null);
    if (month) parts.set('month', String(month));
  }
  if (certain.includes('day')) {
    const day = value.day ?? (value.start && value.start.length >= 10 ? Number(value.start.slice(8, 10)) : null);
    if (day) parts.set('day', String(day));
    const end = value.endDay ?? (value.end && value.end.length >= 10 ? Number(value.end.slice(8, 10)) : null);
    if (end && end !== day) parts.set('endDay', String(end));
  }
  if (value.weekday) parts.set('weekday', String(value.weekday));
  if (value.clock) parts.set('clock', value.clock);
  if (value.part) parts.set('part', value.part);
  const unit = UNIT.exec(text)?.[1]?.toLowerCase();
  const amount =
    /\b(\d+|two|three|four|five|six|seven|eight|nine|ten|several|few)\b(?= (?:\w+ )?(?:hour|day|night|week|month|quarter|year|season|decade)s?)/i.exec(
      text,
    )?.[1];
  if (amount) parts.set('amount', amount.toLowerCase());
  for (const [pattern, shift] of SHIFT)
    if (unit && !quarter?.[3] && pattern.test(text)) {
      parts.set('shift', shift);
      break;
    }
  if (unit && (parts.has('shift') || parts.has('amount'))) parts.set('unit', unit);
  for (const [pattern, edge] of EDGE) if (pattern.test(text)) parts.set('edge', edge);
  return parts;
}

/** Share of a draft's time parts that a source's time has; −1 when one of them is another. */
export function timeFit(draft: TimeParts, source: TimeParts): number {
  let shared = 0;
  for (const [part, value] of draft) {
    const other = source.get(part);
    if (other === undefined) continue;
    if (other !== value) return -1;
    shared++;
  }
  return draft.size ? shared / draft.size : 0;
}
