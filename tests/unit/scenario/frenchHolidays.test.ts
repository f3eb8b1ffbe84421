import { expect, it } from 'vitest';
import { weekdayOf } from '../../../src/base/civil.ts';
import { dateTextOf, easterDayOf, frenchHolidays } from '../../../src/scenario/frenchHolidays.ts';

// Published dates; the earliest (1818), the latest (1943) and the two exceptions of the algorithm (1954, 1981) among them.
it.each([
  [1818, '1818-03-22'],
  [1943, '1943-04-25'],
  [1954, '1954-04-18'],
  [1961, '1961-04-02'],
  [1981, '1981-04-19'],
  [2000, '2000-04-23'],
  [2008, '2008-03-23'],
  [2019, '2019-04-21'],
  [2024, '2024-03-31'],
  [2026, '2026-04-05'],
  [2038, '2038-04-25'],
  [2100, '2100-03-28'],
])('Easter of %i is %s', (year, date) => {
  expect(dateTextOf(easterDayOf(year))).toBe(date);
});

it('is a Sunday from 22 March to 25 April, every year', () => {
  for (let year = 1583; year <= 2500; year += 1) {
    const day = easterDayOf(year);
    const date = dateTextOf(day).slice(5);
    expect(weekdayOf(day)).toBe(7);
    expect(date >= '03-22' && date <= '04-25').toBe(true);
  }
});

it('there are eleven holidays a year, in order', () => {
  const days = frenchHolidays(2020, 2029);
  expect(days).toHaveLength(110);
  expect(days).toEqual([...days].sort());
  // 2008: Ascension fell on Labour Day, and both are listed.
  expect(frenchHolidays(2008, 2008).filter((day) => day === '2008-05-01')).toHaveLength(2);
});
