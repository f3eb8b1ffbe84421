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

/** Second of the run at which a day begins on the product's clock; negative before the run. */
export function secondOfDate(calendar: CalendarSpec, date: string): number {
  const civil = parseCivil(date);
  invariant(civil, `not a date: ${date}`);
  const local = localSecondsOf(civil) - calendar.startLocal;
  const shifted = calendar.shifts
    .filter((shift) => shift.at <= local)
    .reduce((sum, shift) => sum + shift.by, 0);
  return local - shifted;
}
