/** Dates of a dossier against the clock of a run. */
import { invariant } from '../../base/assert.ts';
import { type CalendarSpec, civilOf, localSecondsOf, parseCivil } from '../../base/calendar.ts';

/** Whole months from one `YYYY-MM-DD` to a later one; negative when it is earlier. */
export function monthsBetween(from: string, until: string): number {
  const first = parseCivil(from);
  const last = parseCivil(until);
  invariant(first && last, `not dates: ${from}, ${until}`);
  const months = (last.year - first.year) * 12 + last.month - first.month;
  return last.day < first.day ? months - 1 : months;
}

/** `YYYY-MM-DD` on the product's clock as the run begins. */
export function firstDayOf(calendar: CalendarSpec): string {
  const { year, month, day } = civilOf(calendar.startLocal);
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/**
 * Second of the run at which a day begins, or a time of a day comes, on the product's clock; negative before the run. A time
 * that the clock shows twice is the first of the two; one that it leaps over comes as it leaps (ENG-542).
 */
export function secondOfDate(calendar: CalendarSpec, date: string): number {
  const civil = parseCivil(date);
  invariant(civil, `not a date: ${date}`);
  const local = localSecondsOf(civil) - calendar.startLocal;
  let shifted = 0;
  for (const { at: jump, by } of calendar.shifts.toSorted((a, b) => a.at - b.at)) {
    const second = local - shifted;
    if (second < jump) return second;
    if (second < jump + by) return jump;
    shifted += by;
  }
  return local - shifted;
}
