import { type Civil, civilOf, daysInMonth, localSecondsOf } from './civil.ts';

/** The digits of `text` from `start` to `end` as a number, or null when one of them is not a digit. */
function digitsOf(text: string, start: number, end: number): number | null {
  let value = 0;
  for (let i = start; i < end; i += 1) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return null;
    value = value * 10 + digit;
  }
  return value;
}

/** The number at a place of the text, if it lies within bounds. */
function fieldOf(
  text: string,
  place: readonly [start: number, end: number],
  bounds: readonly [least: number, most: number],
): number | null {
  const value = digitsOf(text, ...place);
  return value !== null && value >= bounds[0] && value <= bounds[1] ? value : null;
}

const LENGTH_OF_DATE = 10;
const LENGTHS: readonly number[] = [LENGTH_OF_DATE, 16, 19];
const hasMark = (text: string, position: number, mark: string): boolean =>
  text.length <= position || text[position] === mark;

/**
 * Reads `YYYY-MM-DD`, `YYYY-MM-DD HH:MM` or `YYYY-MM-DD HH:MM:SS`; without a time of day it is midnight.
 * Years 0001 to 9999, real days only (29 February in leap years), hours to 23; no spaces around.
 *
 * @returns null when the text is anything else
 */
export function parseCivil(text: string): Civil | null {
  if (!LENGTHS.includes(text.length)) return null;
  if (!hasMark(text, 4, '-') || !hasMark(text, 7, '-') || !hasMark(text, LENGTH_OF_DATE, ' ')) {
    return null;
  }
  if (!hasMark(text, 13, ':') || !hasMark(text, 16, ':')) return null;
  const year = fieldOf(text, [0, 4], [1, 9999]);
  const month = fieldOf(text, [5, 7], [1, 12]);
  if (year === null || month === null) return null;
  const day = fieldOf(text, [8, 10], [1, daysInMonth(year, month)]);
  const hour = text.length > 10 ? fieldOf(text, [11, 13], [0, 23]) : 0;
  const minute = text.length > 10 ? fieldOf(text, [14, 16], [0, 59]) : 0;
  const second = text.length > 16 ? fieldOf(text, [17, 19], [0, 59]) : 0;
  if (day === null || hour === null || minute === null || second === null) return null;
  return civilOf(localSecondsOf({ year, month, day, hour, minute, second }));
}
