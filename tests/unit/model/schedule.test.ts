import { describe, expect, it } from 'vitest';
import { parseWeekly, parseYearlyRange } from '../../../src/model/schedule.ts';

const HOUR = 3600;

describe('hours of a week', () => {
  it('by ranges of days', () => {
    expect(parseWeekly('mon-wed 08:00-20:00, sat 09:00-12:30')).toEqual({
      windows: [
        { weekday: 1, from: 8 * HOUR, until: 20 * HOUR },
        { weekday: 2, from: 8 * HOUR, until: 20 * HOUR },
        { weekday: 3, from: 8 * HOUR, until: 20 * HOUR },
        { weekday: 6, from: 9 * HOUR, until: 12.5 * HOUR },
      ],
      holidaysOpen: false,
    });
  });

  it('to the end of the day', () => {
    expect(parseWeekly('sun 00:00-24:00')?.windows).toEqual([
      { weekday: 7, from: 0, until: 24 * HOUR },
    ]);
  });

  it('always, holidays too', () => {
    expect(parseWeekly('24/7')).toMatchObject({ holidaysOpen: true, windows: { length: 7 } });
  });

  it.each([
    '',
    'mon',
    'mon 08:00',
    'fri-mon 08:00-20:00',
    'monday 08:00-20:00',
    'mon 8:00-20:00',
    'mon 08:00-08:00',
    'mon 20:00-08:00',
    'mon 08:00-24:01',
    'mon 08:60-20:00',
    'mon +8:00-20:00',
    'mon 1e:00-20:00',
    'mon  08:00-20:00',
    'mon 08:00-20:00 extra',
    'mon 08:00-20:00,',
    'mon-tue-wed 08:00-20:00',
    'mon 08:00-12:00-20:00',
  ])('%j is no schedule', (text) => {
    expect(parseWeekly(text)).toBeNull();
  });
});

it('a text without end is no schedule', () => {
  expect(parseWeekly('mon 08:00-20:00,'.repeat(100_000))).toBeNull();
});

describe('days of the year', () => {
  it.each([
    ['05-15/06-08', [5, 15, 6, 8]],
    ['12-20/01-05', [12, 20, 1, 5]],
    ['02-29/02-29', [2, 29, 2, 29]],
  ])('%s', (text, [fromMonth, fromDay, untilMonth, untilDay]) => {
    expect(parseYearlyRange(text)).toEqual({ fromMonth, fromDay, untilMonth, untilDay });
  });

  it.each([
    '',
    '05-15',
    '5-15/06-08',
    '05-15/06-31',
    '02-30/03-01',
    '13-01/01-01',
    '05-15/06-08/07-01',
  ])('%j is none', (text) => {
    expect(parseYearlyRange(text)).toBeNull();
  });
});
