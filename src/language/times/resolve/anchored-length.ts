import type { DateValue } from '../../../model';
import { addMonths, civil, isoMonth, isoOf, isoYear } from '../civil';
import type { Draft, Unit } from '../draft';
import type { Precision } from './stretch';

/** Precision of a time that is counted in a unit. */
export const precisionOf = (unit: Unit): Precision => PRECISION[unit] ?? 'year';

const PRECISION: Readonly<Partial<Record<Unit, Precision>>> = {
  minute: 'minute',
  hour: 'hour',
  day: 'day',
  week: 'week',
  weekend: 'week',
  month: 'month',
  quarter: 'quarter',
};

/** First moment of a length of time that ends (or starts) at a day, cut to the unit it was counted in. */
function otherEnd(reference: number, unit: Unit, count: number): string | null {
  const { year, month } = civil(reference);
  switch (unit) {
    case 'day':
      return isoOf(reference + count);
    case 'week':
      return isoOf(reference + count * 7);
    case 'month':
    case 'quarter': {
      const target = addMonths(year, month, count * (unit === 'quarter' ? 3 : 1));
      return isoMonth(target.year, target.month);
    }
    case 'year':
    case 'decade':
      return isoYear(year + count * (unit === 'decade' ? 10 : 1));
    default:
      return null;
  }
}

/** Value of a length: placed in the calendar only when it is counted from the day of publication ("for the past 17 months"). */
export function anchoredLength(draft: Draft, reference: number | null): DateValue {
  const unit = draft.length?.unit ?? 'day';
  const count = draft.length?.count ?? null;
  const base = {
    type: 'date' as const,
    precision: precisionOf(unit),
    ...(draft.approximate || count === null ? { approximate: true } : {}),
  };
  if (draft.anchored === undefined || count === null || reference === null) return { ...base, start: null, end: null };
  const past = draft.anchored === 'past';
  const far = Number.isInteger(count) ? otherEnd(reference, unit, past ? -count : count) : null;
  if (far === null) return { ...base, start: null, end: null };
  const here = isoOf(reference);
  return { ...base, start: past ? far : here, end: past ? here : far, approximate: true };
}
