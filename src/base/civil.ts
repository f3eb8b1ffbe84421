/** Dates and times of day as people read them on one local clock, by arithmetic alone. */
import { DAY, HOUR, MINUTE } from './time.ts';

/** 1 Monday to 7 Sunday, as ISO 8601 counts. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** A moment on the proleptic Gregorian calendar. Months and days count from 1. */
export interface CivilTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** A moment with the day of the week that goes with it. */
export interface Civil extends CivilTime {
  readonly weekday: Weekday;
}

/** Days of 400 years, after which the calendar repeats. */
const DAYS_PER_ERA = 146_097;
/** Days from 0000-03-01 to 1970-01-01. */
const EPOCH_SHIFT = 719_468;

/**
 * Days from 1970-01-01 to a date, negative before. A day beyond its month counts on into the next.
 * Source: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil: years begin in March,
 * so that the leap day is the last of the year.
 */
export function daysFromCivil(year: number, month: number, day: number): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const monthFromMarch = (month + 9) % 12;
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + day - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * DAYS_PER_ERA + yearOfEra * 365 + leapDays + dayOfYear - EPOCH_SHIFT;
}

/** Days from 1970-01-01 to the local day of a moment. */
export const dayNumberOf = (localSeconds: number): number => Math.floor(localSeconds / DAY);

/** Day of the week of a day counted from 1970-01-01, which was a Thursday. */
export function weekdayOf(dayNumber: number): Weekday {
  const fromMonday = (((dayNumber + 3) % 7) + 7) % 7;
  return (fromMonday + 1) as Weekday; // 0 to 6, plus 1
}

/** Year, month and day of a day counted from 1970-01-01. Source: Hinnant, civil_from_days. */
export function dateOfDay(dayNumber: number): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
} {
  const shifted = dayNumber + EPOCH_SHIFT;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return { year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day };
}

/** Date and time of day of a local clock that counts seconds from 1970-01-01 00:00. */
export function civilOf(localSeconds: number): Civil {
  const dayNumber = dayNumberOf(localSeconds);
  const secondOfDay = localSeconds - dayNumber * DAY;
  return {
    ...dateOfDay(dayNumber),
    hour: Math.floor(secondOfDay / HOUR),
    minute: Math.floor((secondOfDay % HOUR) / MINUTE),
    second: secondOfDay % MINUTE,
    weekday: weekdayOf(dayNumber),
  };
}

/** The reverse of `civilOf`; the weekday is not needed. */
export function localSecondsOf(civil: CivilTime): number {
  const days = daysFromCivil(civil.year, civil.month, civil.day);
  return days * DAY + civil.hour * HOUR + civil.minute * MINUTE + civil.second;
}

/** How many days a month has in a year. */
export function daysInMonth(year: number, month: number): number {
  return month === 12 ? 31 : daysFromCivil(year, month + 1, 1) - daysFromCivil(year, month, 1);
}
