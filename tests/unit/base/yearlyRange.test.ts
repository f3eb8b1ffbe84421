import { describe, expect, it } from 'vitest';
import {
  type CalendarSpec,
  isWithinYearlyRange,
  nextYearlyBoundary,
  type YearlyRange,
} from '../../../src/base/calendar.ts';
import { localSeconds, PARIS, simSecondAt } from './parisClock.ts';

const range = (from: readonly [number, number], until: readonly [number, number]): YearlyRange => ({
  fromMonth: from[0],
  fromDay: from[1],
  untilMonth: until[0],
  untilDay: until[1],
});

const campaign = range([5, 15], [6, 8]);
const freeze = range([12, 20], [1, 3]);
const leapDay = range([2, 29], [2, 29]);
const plainYears: CalendarSpec = {
  startLocal: localSeconds('2026-01-01'),
  shifts: [],
  holidays: [],
};
const plainSecondAt = (text: string) => localSeconds(text) - plainYears.startLocal;

describe('isWithinYearlyRange', () => {
  it.each([
    { within: campaign, at: '2026-05-14 23:59:59', expected: false },
    { within: campaign, at: '2026-05-15 00:00', expected: true },
    { within: campaign, at: '2026-06-08 23:59:59', expected: true },
    { within: campaign, at: '2026-06-09 00:00', expected: false },
    { within: freeze, at: '2026-01-03 23:59:59', expected: true },
    { within: freeze, at: '2026-01-04 00:00', expected: false },
    { within: freeze, at: '2026-12-19 23:59:59', expected: false },
    { within: freeze, at: '2026-12-20 00:00', expected: true },
    { within: range([7, 14], [7, 14]), at: '2026-07-14 12:00', expected: true },
    { within: range([7, 14], [7, 14]), at: '2026-07-15 00:00', expected: false },
    { within: leapDay, at: '2026-02-28 12:00', expected: false },
    { within: leapDay, at: '2026-03-01 12:00', expected: false },
    { within: leapDay, at: '2028-02-29 12:00', expected: true },
    { within: range([2, 29], [3, 31]), at: '2026-03-01 00:00', expected: true },
    { within: range([2, 1], [2, 29]), at: '2026-02-28 23:59', expected: true },
    { within: range([2, 1], [2, 29]), at: '2026-03-01 00:00', expected: false },
  ])('$at in $within: $expected', ({ within, at, expected }) => {
    expect(isWithinYearlyRange(within, plainYears, plainSecondAt(at))).toBe(expected);
  });
});

describe('nextYearlyBoundary', () => {
  it.each([
    { name: 'the start', within: campaign, at: '2026-01-01 00:00', expected: '2026-05-15 00:00' },
    { name: 'the end', within: campaign, at: '2026-05-15 00:00', expected: '2026-06-09 00:00' },
    { name: 'next year', within: campaign, at: '2026-06-09 00:00', expected: '2027-05-15 00:00' },
    { name: 'over New Year', within: freeze, at: '2026-12-20 00:00', expected: '2027-01-04 00:00' },
    {
      name: 'after New Year',
      within: freeze,
      at: '2026-01-04 00:00',
      expected: '2026-12-20 00:00',
    },
    {
      name: 'New Year itself',
      within: range([11, 1], [12, 31]),
      at: '2026-12-31 12:00',
      expected: '2027-01-01 00:00',
    },
    { name: 'a leap day', within: leapDay, at: '2026-03-01 00:00', expected: '2028-02-29 00:00' },
    {
      name: 'the day after it',
      within: leapDay,
      at: '2028-02-29 00:00',
      expected: '2028-03-01 00:00',
    },
    {
      name: 'eight years to a leap day',
      within: leapDay,
      at: '2096-03-01 00:00',
      expected: '2104-02-29 00:00',
    },
    {
      name: 'the end of a common February',
      within: range([2, 1], [2, 29]),
      at: '2026-02-10 00:00',
      expected: '2026-03-01 00:00',
    },
  ])('$name', ({ within, at, expected }) => {
    expect(nextYearlyBoundary(within, plainYears, plainSecondAt(at))).toBe(plainSecondAt(expected));
  });

  it('is never now, even at a boundary', () => {
    const start = plainSecondAt('2026-05-15 00:00');
    expect(nextYearlyBoundary(campaign, plainYears, start - 1)).toBe(start);
    expect(nextYearlyBoundary(campaign, plainYears, start)).toBeGreaterThan(start);
  });

  it.each([
    { name: 'from New Year to its eve', within: range([1, 1], [12, 31]) },
    { name: 'that ends the day before it starts', within: range([6, 1], [5, 31]) },
  ])('is Infinity for a range $name', ({ within }) => {
    expect(nextYearlyBoundary(within, PARIS, 0)).toBe(Number.POSITIVE_INFINITY);
  });

  it('counts with the jumps of the clock', () => {
    expect(nextYearlyBoundary(campaign, PARIS, 0)).toBe(simSecondAt('2026-05-15 00:00'));
    expect(
      nextYearlyBoundary(range([3, 29], [10, 25]), PARIS, simSecondAt('2026-03-29 01:00')),
    ).toBe(simSecondAt('2026-10-26 00:00'));
  });

  it('finds a boundary that a jump of the clock skips, and one that it crosses twice', () => {
    // A clock that skips the first hour of 15 May, and one that repeats the last hour of 14 May.
    const midnight = plainSecondAt('2026-05-15 00:00');
    const skipped = { ...plainYears, shifts: [{ at: midnight, by: 3600 }] };
    expect(nextYearlyBoundary(campaign, skipped, 0)).toBe(midnight);
    const repeated = { ...plainYears, shifts: [{ at: midnight + 60, by: -3600 }] };
    expect(nextYearlyBoundary(campaign, repeated, 0)).toBe(midnight);
    expect(nextYearlyBoundary(campaign, repeated, midnight)).toBe(midnight + 60);
    expect(nextYearlyBoundary(campaign, repeated, midnight + 60)).toBe(midnight + 3600);
  });
});
