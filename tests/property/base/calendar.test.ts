import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CalendarSpec,
  isOpen,
  isWithinYearlyRange,
  localSecondsAt,
  nextClosing,
  nextOpening,
  nextYearlyBoundary,
  type Weekday,
  type WeeklySchedule,
  type YearlyRange,
} from '../../../src/base/calendar.ts';
import { DAY, HOUR, MINUTE } from '../../../src/base/time.ts';

const HORIZON_DAYS = 12;
const HORIZON_MINUTES = HORIZON_DAYS * 24 * 60;
/** 2026-02-20 00:00. */
const START = Date.UTC(2026, 1, 20) / 1000;

const isoDate = (localSeconds: number) => new Date(localSeconds * 1000).toISOString().slice(0, 10);

const minuteOfDay = fc.oneof(fc.nat({ max: 24 * 60 }), fc.constantFrom(0, 120, 150, 180, 24 * 60));
const window = fc
  .tuple(fc.integer({ min: 1, max: 7 }), minuteOfDay, minuteOfDay)
  .filter(([, a, b]) => a !== b)
  .map(([weekday, a, b]) => ({
    weekday: weekday as Weekday, // 1 to 7
    from: Math.min(a, b) * MINUTE,
    until: Math.max(a, b) * MINUTE,
  }));
const schedules: fc.Arbitrary<WeeklySchedule> = fc.record({
  windows: fc.array(window, { maxLength: 14 }),
  holidaysOpen: fc.boolean(),
});

/** Jumps on whole minutes, often at night, forwards and back, some of them across midnight. */
const shift = fc.record({
  at: fc
    .oneof(
      fc.nat({ max: HORIZON_MINUTES }),
      fc.nat({ max: HORIZON_DAYS }).map((day) => day * 24 * 60 + 120),
      fc.nat({ max: HORIZON_DAYS }).map((day) => day * 24 * 60),
    )
    .map((minutes) => minutes * MINUTE),
  by: fc.constantFrom(HOUR, -HOUR, HOUR / 2, -HOUR / 2),
});
const specs: fc.Arbitrary<CalendarSpec> = fc.record({
  startLocal: fc.nat({ max: 7 * 24 * 60 }).map((minutes) => START + minutes * MINUTE),
  shifts: fc.array(shift, { maxLength: 3 }),
  holidays: fc.array(
    fc.nat({ max: 20 }).map((day) => isoDate(START + day * DAY)),
    { maxLength: 4 },
  ),
});

/** Whether it is open, minute by minute, by the platform's calendar and nothing of ours. */
function openMinutes(schedule: WeeklySchedule, spec: CalendarSpec): readonly boolean[] {
  const open: boolean[] = [];
  let local = spec.startLocal;
  for (let minute = 0; minute < HORIZON_MINUTES; minute += 1) {
    for (const { at, by } of spec.shifts) if (at === minute * MINUTE) local += by;
    const date = new Date(local * 1000);
    const second = date.getUTCHours() * HOUR + date.getUTCMinutes() * MINUTE;
    const isHoliday = spec.holidays.includes(isoDate(local));
    open.push(
      (schedule.holidaysOpen || !isHoliday) &&
        schedule.windows.some(
          ({ weekday, from, until }) =>
            weekday % 7 === date.getUTCDay() && from <= second && second < until,
        ),
    );
    local += MINUTE;
  }
  return open;
}

/** The same from one opening to the next closing and back. */
function openMinutesByWalking(schedule: WeeklySchedule, spec: CalendarSpec): readonly boolean[] {
  const open = new Array<boolean>(HORIZON_MINUTES).fill(false);
  const end = HORIZON_MINUTES * MINUTE;
  let at = 0;
  while (at < end) {
    const opening = nextOpening(schedule, spec, at);
    if (opening >= end) break;
    at = Math.min(nextClosing(schedule, spec, opening), end);
    open.fill(true, opening / MINUTE, at / MINUTE);
  }
  return open;
}

describe('weekly hours', () => {
  it('walked from opening to closing are those of every single minute', () => {
    let [repeatedMinutes, openOnes] = [0, 0];
    fc.assert(
      fc.property(schedules, specs, (schedule, spec) => {
        const expected = openMinutes(schedule, spec);
        expect(openMinutesByWalking(schedule, spec)).toEqual(expected);
        for (let minute = 0; minute < HORIZON_MINUTES; minute += 7) {
          const found = isOpen(schedule, spec, minute * MINUTE + 59);
          if (found !== expected[minute]) expect.fail(`minute ${minute} is ${found}`);
          if (found) openOnes += 1;
        }
        if (spec.shifts.some(({ by }) => by < 0)) repeatedMinutes += 1;
      }),
      { numRuns: 20 },
    );
    expect(Math.min(repeatedMinutes, openOnes)).toBeGreaterThan(5);
  });

  it('open and close no earlier than asked', () => {
    fc.assert(
      fc.property(schedules, specs, fc.nat({ max: HORIZON_DAYS * DAY }), (schedule, spec, at) => {
        const [opening, closing] = [
          nextOpening(schedule, spec, at),
          nextClosing(schedule, spec, at),
        ];
        expect(Math.min(opening, closing)).toBe(at);
        if (opening < Number.POSITIVE_INFINITY) expect(isOpen(schedule, spec, opening)).toBe(true);
        if (opening > at && opening < Number.POSITIVE_INFINITY) {
          expect(isOpen(schedule, spec, opening - 1)).toBe(false);
        }
        if (closing > at && closing < Number.POSITIVE_INFINITY) {
          expect(isOpen(schedule, spec, closing - 1)).toBe(true);
          expect(isOpen(schedule, spec, closing)).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });
});

const dayOfYear = fc
  .integer({ min: 0, max: 365 })
  .map((day) => new Date(Date.UTC(2024, 0, 1 + day)))
  .map((date) => [date.getUTCMonth() + 1, date.getUTCDate()] as const);
const ranges: fc.Arbitrary<YearlyRange> = fc
  .tuple(dayOfYear, dayOfYear)
  .map(([[fromMonth, fromDay], [untilMonth, untilDay]]) => ({
    fromMonth,
    fromDay,
    untilMonth,
    untilDay,
  }));

/** By the platform's calendar: months and days compared as texts. */
function isWithinByDate(range: YearlyRange, localSeconds: number): boolean {
  const text = (month: number, day: number) =>
    `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const today = isoDate(localSeconds).slice(5);
  const from = text(range.fromMonth, range.fromDay);
  const until = text(range.untilMonth, range.untilDay);
  return from <= until ? from <= today && today <= until : today >= from || today <= until;
}

describe('yearly ranges', () => {
  it('change sides at the boundary and not an hour before', () => {
    const jumps = fc.array(
      fc.record({
        at: fc.nat({ max: 500 * 24 }).map((hours) => hours * HOUR),
        by: fc.constantFrom(HOUR, -HOUR),
      }),
      { maxLength: 4 },
    );
    const start = fc.nat({ max: 5 * 366 * 24 }).map((hours) => START + hours * HOUR);
    fc.assert(
      fc.property(ranges, jumps, start, (range, shifts, startLocal) => {
        const spec: CalendarSpec = { startLocal, shifts, holidays: [] };
        const sideAt = (at: number) => isWithinByDate(range, localSecondsAt(spec, at));
        const boundary = nextYearlyBoundary(range, spec, 0);
        const end = Math.min(boundary, 370 * DAY);
        for (let at = 0; at < end; at += HOUR) {
          if (sideAt(at) !== sideAt(0)) expect.fail(`changed at ${at}, before ${boundary}`);
        }
        if (boundary < Number.POSITIVE_INFINITY) expect(sideAt(boundary)).not.toBe(sideAt(0));
        expect(isWithinYearlyRange(range, spec, 0)).toBe(sideAt(0));
      }),
      { numRuns: 40 },
    );
  });
});
