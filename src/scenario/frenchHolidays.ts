/** Public holidays of mainland France, by arithmetic. Source: Code du travail, article L3133-1. */
import { dateOfDay, daysFromCivil } from '../base/civil.ts';

/**
 * Days from 1970-01-01 to Easter Sunday of a Gregorian year.
 * Source: the anonymous algorithm printed in Nature, 20 April 1876, with the letters of J. Meeus, "Astronomical
 * Algorithms", chapter 8.
 */
export function easterDayOf(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const day = ((h + l - 7 * m + 114) % 31) + 1;
  return daysFromCivil(year, month, day);
}

/** Month and day: New Year, Labour Day, 8 May, 14 July, Assumption, All Saints, 11 November, Christmas. */
const FIXED: readonly (readonly [month: number, day: number])[] = [
  [1, 1],
  [5, 1],
  [5, 8],
  [7, 14],
  [8, 15],
  [11, 1],
  [11, 11],
  [12, 25],
];
/** Days after Easter Sunday: Easter Monday, Ascension, Whit Monday. */
const AFTER_EASTER: readonly number[] = [1, 39, 50];

const padded = (value: number, length: number): string => String(value).padStart(length, '0');

/** `YYYY-MM-DD` of a day counted from 1970-01-01. */
export function dateTextOf(dayNumber: number): string {
  const { year, month, day } = dateOfDay(dayNumber);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

/** The eleven holidays of each year from one to another, both included, as `YYYY-MM-DD`, ascending. */
export function frenchHolidays(firstYear: number, lastYear: number): readonly string[] {
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
  return years.flatMap((year) => {
    const fixed = FIXED.map(([month, day]) => daysFromCivil(year, month, day));
    const easter = easterDayOf(year);
    const days = [...fixed, ...AFTER_EASTER.map((after) => easter + after)];
    return days.sort((one, other) => one - other).map(dateTextOf);
  });
}
