import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  clockInUtc,
  contains,
  overlaps,
  toInterval,
  weekdayMatches,
  weekdayOf,
} from '../../../src/language/times';
import type { DateValue } from '../../../src/model';

const date = (value: Partial<DateValue>): DateValue => ({
  type: 'date',
  start: null,
  end: null,
  precision: 'day',
  ...value,
});
const days = (start: string, end = start) => date({ start, end });

function intervals(a: DateValue, b: DateValue) {
  const [left, right] = [toInterval(a), toInterval(b)];
  if (left === null || right === null) throw new Error('both values must lie in the calendar');
  return [left, right] as const;
}

const meet = (a: DateValue, b: DateValue) => overlaps(...intervals(a, b));
const holds = (a: DateValue, b: DateValue) => contains(...intervals(a, b));

describe('overlaps and contains', () => {
  it('compares ranges of days with both ends included', () => {
    expect(meet(days('2023-09-10', '2023-09-13'), days('2023-09-13', '2023-09-15'))).toBe(true);
    expect(meet(days('2023-09-10', '2023-09-13'), days('2023-09-14'))).toBe(false);
    expect(holds(days('2023-09-10', '2023-09-13'), days('2023-09-12', '2023-09-15'))).toBe(false);
    expect(holds(days('2023-09'), days('2023-09-30'))).toBe(true);
    expect(holds(days('2023'), days('2023-12'))).toBe(true);
  });

  it('compares days whose year is unknown with each other and with dates', () => {
    const forum = date({ month: 9, day: 10, endMonth: 9, endDay: 13 });
    const other = date({ month: 9, day: 12, endMonth: 9, endDay: 15 });
    expect(meet(forum, other)).toBe(true);
    expect(holds(forum, other)).toBe(false);
    expect(holds(forum, days('2023-09-11'))).toBe(true);
    expect(meet(forum, days('1999-09-14'))).toBe(false);
    expect(holds(date({ month: 9 }), forum)).toBe(true);
    expect(meet(date({ month: 12, day: 30, endMonth: 1, endDay: 2 }), days('2023-12-31'))).toBe(true);
  });

  it('opens the side that a bound leaves open', () => {
    const until = date({ ...days('2023-09-13'), bound: 'until' });
    expect(meet(until, days('2023-09-13'))).toBe(true);
    expect(meet(until, days('2023-09-14'))).toBe(false);
    expect(meet(date({ ...days('2019'), bound: 'since' }), days('2023-09-14'))).toBe(true);
    expect(meet(date({ ...days('2019'), bound: 'after' }), days('2019-09-14'))).toBe(false);
    expect(meet(date({ ...days('2019'), bound: 'before' }), days('2019-01-01'))).toBe(false);
  });

  it('narrows a day to its part', () => {
    const evening = date({ ...days('2023-09-10'), precision: 'part', part: 'evening' });
    const morning = date({ ...days('2023-09-10'), precision: 'part', part: 'morning' });
    expect(meet(evening, morning)).toBe(false);
    expect(holds(days('2023-09-10'), evening)).toBe(true);
    const night = date({ start: '2024-03-03', end: '2024-03-04', precision: 'part', part: 'night' });
    expect(meet(night, date({ ...days('2024-03-04T02:15'), precision: 'minute' }))).toBe(true);
    expect(meet(night, date({ ...days('2024-03-04T14:15'), precision: 'minute' }))).toBe(false);
  });

  it('compares clock times in UTC when both zones are known, with slack when one is not', () => {
    const local = date({ ...days('2023-09-10T19:00'), precision: 'minute', clock: '19:00', offset: 540 });
    const utc = date({ ...days('2023-09-10T10:00'), precision: 'minute', clock: '10:00', offset: 0 });
    expect(holds(local, utc)).toBe(true);
    expect(meet(local, date({ ...days('2023-09-10T19:00'), precision: 'minute', offset: 0 }))).toBe(false);
    expect(meet(utc, date({ ...days('2023-09-10T19:00'), precision: 'minute' }))).toBe(true);
    expect(meet(utc, days('2023-09-12'))).toBe(false);
  });

  it('has no interval for what lies nowhere in the calendar', () => {
    expect(toInterval(date({ weekday: 3 }))).toBeNull();
    expect(toInterval(date({ clock: '19:00', precision: 'hour' }))).toBeNull();
    expect(toInterval(days('nonsense'))).toBeNull();
  });

  it('holds for any two days: overlap is symmetric, a day holds itself', () => {
    const iso = fc.integer({ min: -200_000, max: 200_000 }).map((day) => addDays('2000-01-01', day) ?? '');
    fc.assert(
      fc.property(iso, iso, (a, b) => {
        expect(meet(days(a), days(b))).toBe(a === b);
        expect(meet(days(a), days(b))).toBe(meet(days(b), days(a)));
        expect(holds(days(a), days(a))).toBe(true);
      }),
    );
  });
});

describe('weekdays', () => {
  it('knows the weekday of a date', () => {
    expect(weekdayOf('2023-09-05')).toBe(2);
    expect(weekdayOf('1970-01-01')).toBe(4);
    expect(weekdayOf('1939-03-14')).toBe(2);
    expect(weekdayOf('2024-02-29T10:00')).toBe(4);
    expect(weekdayOf('2023-02-29')).toBeNull();
    expect(weekdayOf('2023-02')).toBeNull();
  });

  it('says whether a stated weekday fits its date', () => {
    expect(weekdayMatches(date({ ...days('2023-09-05'), weekday: 1 }))).toBe(false);
    expect(weekdayMatches(date({ ...days('2023-09-04'), weekday: 1 }))).toBe(true);
    expect(weekdayMatches(date({ weekday: 1 }))).toBeNull();
    expect(weekdayMatches(days('2023-09-04'))).toBeNull();
  });

  it('agrees with the calendar of the platform', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('1583-01-01'), max: new Date('2400-01-01'), noInvalidDate: true }), (day) => {
        expect(weekdayOf(day.toISOString().slice(0, 10))).toBe(day.getUTCDay() || 7);
      }),
    );
  });
});

describe('addDays and clockInUtc', () => {
  it('moves dates over months, years and leap days', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2023-12-31', 1)).toBe('2024-01-01');
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
    expect(addDays('2024-13-01', 1)).toBeNull();
  });

  it('moves clock times to UTC and says on which day they fall', () => {
    expect(clockInUtc('19:00', 540)).toEqual({ clock: '10:00', days: 0 });
    expect(clockInUtc('05:15', 570)).toEqual({ clock: '19:45', days: -1 });
    expect(clockInUtc('20:00', -300)).toEqual({ clock: '01:00', days: 1 });
  });
});
