import { invariant } from './assert.ts';
import { daysFromCivil } from './civil.ts';
import { parseCivil } from './parseCivil.ts';

/**
 * Days from one `YYYY-MM-DD` to another; negative when the second is earlier.
 *
 * @throws InvariantError when one of them is no day: the schema refuses those
 */
export const daysBetween = (from: string, until: string): number =>
  dayNumber(until) - dayNumber(from);

/** Days from 1970-01-01 to a `YYYY-MM-DD`. @throws InvariantError when it is no day */
export function dayNumber(date: string): number {
  const civil = parseCivil(date);
  invariant(civil, `not a date: ${date}`);
  return daysFromCivil(civil.year, civil.month, civil.day);
}
