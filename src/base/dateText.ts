/** Days as they are written, `YYYY-MM-DD`: such texts sort as the days do. */
import { dateOfDay, daysFromCivil } from './civil.ts';
import { dayNumber } from './daysBetween.ts';

/** A day by its number: days from 1970-01-01, negative before. */
export function dateText(day: number): string {
  const { year, month, day: dayOfMonth } = dateOfDay(day);
  const pad = (value: number, length: number): string => String(value).padStart(length, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`;
}

/**
 * The day so many days after another one, both `YYYY-MM-DD`.
 *
 * @throws InvariantError when the text is not a day: the schema and the catalogue's tests refuse those
 */
export const daysAfter = (date: string, days: number): string => dateText(dayNumber(date) + days);

/**
 * The day of the same number so many months later, or the last of its month when that one has no such day; both
 * `YYYY-MM-DD`. It is the last day of a term that is set in months (civil procedure code, article 641).
 *
 * @throws InvariantError when the text is not a day: the schema and the catalogue's tests refuse those
 */
export function monthsAfter(date: string, months: number): string {
  const { year, month, day } = dateOfDay(dayNumber(date));
  const firstOf = (count: number): number =>
    daysFromCivil(year + Math.floor(count / 12), (count % 12) + 1, 1);
  const count = month - 1 + months;
  return dateText(Math.min(firstOf(count) + day, firstOf(count + 1)) - 1);
}
