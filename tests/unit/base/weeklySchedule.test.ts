import { describe, expect, it } from 'vitest';
import {
  type CalendarSpec,
  civilOf,
  isOpen,
  localSecondsAt,
  nextClosing,
  nextOpening,
  type Weekday,
  type WeeklySchedule,
} from '../../../src/base/calendar.ts';
import { DAY, HOUR } from '../../../src/base/time.ts';
import { localSeconds, PARIS, simSecondAt } from './parisClock.ts';

const WORKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5];
const WEEK: readonly Weekday[] = [...WORKDAYS, 6, 7];
const everyDay = (
  days: readonly Weekday[],
  from: number,
  until: number,
): WeeklySchedule['windows'] => days.map((weekday) => ({ weekday, from, until }));

const office: WeeklySchedule = {
  windows: everyDay(WORKDAYS, 8 * HOUR, 20 * HOUR),
  holidaysOpen: false,
};
const always: WeeklySchedule = { windows: everyDay(WEEK, 0, DAY), holidaysOpen: true };
const night: WeeklySchedule = {
  windows: everyDay(WEEK, 2 * HOUR, 2.5 * HOUR),
  holidaysOpen: true,
};
const never: WeeklySchedule = { windows: [], holidaysOpen: true };

describe('isOpen', () => {
  it.each([
    { name: 'before the first second', at: '2026-01-05 07:59:59', expected: false },
    { name: 'at the first second', at: '2026-01-05 08:00', expected: true },
    { name: 'at the last second', at: '2026-01-05 19:59:59', expected: true },
    { name: 'at closing time', at: '2026-01-05 20:00', expected: false },
    { name: 'on a Saturday', at: '2026-01-03 12:00', expected: false },
    { name: 'on a holiday', at: '2026-05-01 12:00', expected: false },
    { name: 'the day before a holiday', at: '2026-04-30 12:00', expected: true },
    { name: 'in summer', at: '2026-07-01 08:00', expected: true },
  ])('$name: $expected', ({ at, expected }) => {
    expect(isOpen(office, PARIS, simSecondAt(at))).toBe(expected);
  });

  it('keeps its hours on a holiday if it says so', () => {
    const open = { ...office, holidaysOpen: true };
    expect(isOpen(open, PARIS, simSecondAt('2026-05-01 12:00'))).toBe(true);
  });
});

describe('nextOpening', () => {
  it.each([
    { name: 'now', at: '2026-01-05 08:00', expected: '2026-01-05 08:00' },
    { name: 'this morning', at: '2026-01-05 03:12:45', expected: '2026-01-05 08:00' },
    { name: 'tomorrow', at: '2026-01-05 20:00', expected: '2026-01-06 08:00' },
    { name: 'after the weekend', at: '2026-01-09 20:00', expected: '2026-01-12 08:00' },
    { name: 'after Easter Monday', at: '2026-04-03 21:00', expected: '2026-04-07 08:00' },
    { name: 'after the clock jumped', at: '2026-03-28 00:00', expected: '2026-03-30 08:00' },
    { name: 'after it jumped back', at: '2026-10-24 00:00', expected: '2026-10-26 08:00' },
  ])('$name', ({ at, expected }) => {
    expect(nextOpening(office, PARIS, simSecondAt(at))).toBe(simSecondAt(expected));
  });

  it('is not met on the night that skips the window', () => {
    // 02:00 to 02:30 does not exist on 29 March.
    expect(nextOpening(night, PARIS, simSecondAt('2026-03-28 02:30'))).toBe(
      simSecondAt('2026-03-30 02:00'),
    );
  });

  it('is met twice on the night that repeats the window', () => {
    const first = simSecondAt('2026-10-25 02:00');
    expect(nextOpening(night, PARIS, simSecondAt('2026-10-24 02:30'))).toBe(first);
    expect(nextClosing(night, PARIS, first)).toBe(first + 1800);
    expect(nextOpening(night, PARIS, first + 1800)).toBe(first + 3600);
    expect(nextClosing(night, PARIS, first + 3600)).toBe(first + 5400);
  });

  it('is Infinity without a window', () => {
    expect(nextOpening(never, PARIS, 0)).toBe(Number.POSITIVE_INFINITY);
  });

  it('is looked for during 400 days, and no longer', () => {
    const holidays = (count: number): CalendarSpec => ({
      startLocal: localSeconds('2026-01-01'),
      shifts: [],
      holidays: Array.from({ length: count }, (_, day) =>
        new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10),
      ),
    });
    const daytime: WeeklySchedule = { windows: everyDay(WEEK, 0, DAY), holidaysOpen: false };
    expect(nextOpening(daytime, holidays(400), 0)).toBe(400 * DAY);
    expect(nextOpening(daytime, holidays(401), 0)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('nextClosing', () => {
  it.each([
    { name: 'now', at: '2026-01-05 07:00', expected: '2026-01-05 07:00' },
    { name: 'this evening', at: '2026-01-05 08:00', expected: '2026-01-05 20:00' },
    { name: 'at the last second', at: '2026-01-05 19:59:59', expected: '2026-01-05 20:00' },
  ])('$name', ({ at, expected }) => {
    expect(nextClosing(office, PARIS, simSecondAt(at))).toBe(simSecondAt(expected));
  });

  it('is Infinity for what never closes', () => {
    expect(nextClosing(always, PARIS, 12_345)).toBe(Number.POSITIVE_INFINITY);
  });

  it.each(WEEK)('is found when weekday %d alone is closed', (closed) => {
    const windows = always.windows.filter(({ weekday }) => weekday !== closed);
    const closing = nextClosing({ ...always, windows }, PARIS, 0);
    expect(civilOf(localSecondsAt(PARIS, closing))).toMatchObject({
      weekday: closed,
      hour: 0,
      minute: 0,
      second: 0,
    });
  });

  it.each([
    { name: 'the first second', from: 1, until: DAY, expected: 0 },
    { name: 'the last second', from: 0, until: DAY - 1, expected: DAY - 1 },
  ])('is found when it closes for $name of the day', ({ from, until, expected }) => {
    const schedule = { windows: everyDay(WEEK, from, until), holidaysOpen: true };
    expect(nextClosing(schedule, PARIS, DAY) - DAY).toBe(expected);
  });

  it('is the next holiday for what else never closes', () => {
    const except = { ...always, holidaysOpen: false };
    expect(nextClosing(except, PARIS, simSecondAt('2026-01-02 00:00'))).toBe(
      simSecondAt('2026-04-06 00:00'),
    );
  });

  it('passes over the seam between two windows, and over midnight', () => {
    const split: WeeklySchedule = {
      windows: [
        { weekday: 1, from: 8 * HOUR, until: 12 * HOUR },
        { weekday: 1, from: 12 * HOUR, until: DAY },
        { weekday: 1, from: 10 * HOUR, until: 13 * HOUR },
        { weekday: 2, from: 0, until: 6 * HOUR },
      ],
      holidaysOpen: true,
    };
    expect(nextClosing(split, PARIS, simSecondAt('2026-01-05 09:00'))).toBe(
      simSecondAt('2026-01-06 06:00'),
    );
  });
});
