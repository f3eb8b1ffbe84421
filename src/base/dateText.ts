/** Days as they are written, `YYYY-MM-DD`: such texts sort as the days do. */
import { dateOfDay } from './civil.ts';
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
