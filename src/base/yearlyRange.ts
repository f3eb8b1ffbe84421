/** Days that come back every year: a season, a campaign, a freeze. */
import { dateOfDay, dayNumberOf, daysFromCivil, daysInMonth } from './civil.ts';
import { type CalendarSpec, firstEdgeWhere, localSecondsAt } from './localClock.ts';
import { DAY } from './time.ts';

/**
 * From one day of the year to another, both included. When the first comes after the last, the range wraps
 * over the new year. In a year without 29 February, a range that starts on it starts on 1 March and one that
 * ends on it ends on 28 February.
 */
export interface YearlyRange {
  readonly fromMonth: number;
  readonly fromDay: number;
  readonly untilMonth: number;
  readonly untilDay: number;
}

/** Orders the days of a year, whether it has a 29 February or not. */
const rankOf = (month: number, day: number): number => month * 100 + day;

function isWithinLocally(range: YearlyRange, local: number): boolean {
  const { month, day } = dateOfDay(dayNumberOf(local));
  const rank = rankOf(month, day);
  const from = rankOf(range.fromMonth, range.fromDay);
  const until = rankOf(range.untilMonth, range.untilDay);
  return from <= until ? from <= rank && rank <= until : from <= rank || rank <= until;
}

/** Whether the local date of a simulated second lies in the range. */
export function isWithinYearlyRange(
  range: YearlyRange,
  spec: CalendarSpec,
  simSecond: number,
): boolean {
  return isWithinLocally(range, localSecondsAt(spec, simSecond));
}

/** The first day of the range in a year, and the first day after it, counted from 1970-01-01. */
function edgeDaysOf(range: YearlyRange, year: number): readonly [number, number] {
  const lastDay = Math.min(range.untilDay, daysInMonth(year, range.untilMonth));
  return [
    daysFromCivil(year, range.fromMonth, range.fromDay),
    daysFromCivil(year, range.untilMonth, lastDay) + 1,
  ];
}

/** Seconds to the next local midnight on which the range may begin or be over. */
function untilEdgeOf(range: YearlyRange, local: number): number {
  const today = dayNumberOf(local);
  const { year } = dateOfDay(today);
  // The day after a range that ends on 31 December belongs to the next year: one year more is enough.
  const edges = [...edgeDaysOf(range, year), ...edgeDaysOf(range, year + 1)];
  return Math.min(...edges.filter((day) => day > today)) * DAY - local;
}

/** The longest time between two leap years (1896 and 1904), plus one year. */
const SEARCH_SECONDS = 9 * 366 * DAY;

/**
 * The first second after `simSecond` that is on the other side: outside if it lies in the range, inside if
 * not. Infinity for a range of the whole year.
 */
export function nextYearlyBoundary(
  range: YearlyRange,
  spec: CalendarSpec,
  simSecond: number,
): number {
  const isWithinNow = isWithinYearlyRange(range, spec, simSecond);
  return firstEdgeWhere(
    spec,
    { from: simSecond, last: simSecond + SEARCH_SECONDS },
    (local) => untilEdgeOf(range, local),
    (local) => isWithinLocally(range, local) !== isWithinNow,
  );
}
