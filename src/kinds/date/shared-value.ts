import type { Claim, DateValue } from '../../model';

const TELLING: Readonly<Record<DateValue['precision'], number>> = {
  year: 0.2,
  quarter: 0.4,
  month: 0.3,
  week: 0.2,
  day: 0.35,
  part: 0.4,
  hour: 0.7,
  minute: 0.8,
};

/** The time that is known in full; "Monday" of an article without a date is any Monday. */
export function sharedDate({ value }: Claim): { key: string; telling: number } | null {
  const { start, end, precision, clock } = value as DateValue;
  if (!start) return null;
  return {
    key: clock ? `${start} ${clock}` : `${start.slice(0, 10)} ${end?.slice(0, 10)}`,
    telling: TELLING[precision],
  };
}
