/** The clock of a run: when it starts, when it jumps, which days are holidays. */
import { type CalendarSpec, civilOf, localSecondsOf, parseCivil } from '../base/calendar.ts';
import { fail, ok, type Result } from '../base/result.ts';
import { DAY } from '../base/time.ts';
import { frenchHolidays } from './frenchHolidays.ts';
import type { DossierAsRead } from './schema/dossier.ts';
import { utcOf, zoneClockOf, zoneShifts } from './zoneShifts.ts';

/** Why a run has no calendar. */
export type CalendarMistake = 'unknown-zone' | 'skipped-time';

/** The zone whose holidays are known here. */
const FRENCH_ZONE = 'Europe/Paris';

/**
 * The calendar of a run that begins `lead` before T and ends `horizon` after it. When the zone is Europe/Paris and
 * the dossier lists no holiday, French public holidays are counted.
 *
 * @param read its date, duration and zone have been read; the dates are real days
 */
export function calendarOf({
  product,
  run,
}: Pick<DossierAsRead, 'product' | 'run'>): Result<CalendarSpec, CalendarMistake> {
  const clock = zoneClockOf(product.timezone);
  if (!clock) return fail('unknown-zone');
  const starts = parseCivil(run.starts);
  const incidentUtc = starts && utcOf(clock, localSecondsOf(starts));
  if (incidentUtc === null) return fail('skipped-time');
  const startUtc = incidentUtc - run.lead;
  const startLocal = startUtc + clock(startUtc);
  const seconds = run.lead + run.horizon;
  const yearAt = (local: number): number => civilOf(local).year;
  const isFrench = product.timezone === FRENCH_ZONE && run.holidays.length === 0;
  const today = ((startLocal % DAY) + DAY) % DAY;
  const jumped = clock(startUtc) - clock(startUtc - today);
  return ok({
    startLocal,
    ...(jumped === 0 ? {} : { jumpedSinceMidnight: jumped }),
    shifts: zoneShifts(clock, startUtc, seconds),
    // A schedule looks ahead for its next opening, so the days after the end count too.
    holidays: isFrench
      ? frenchHolidays(yearAt(startLocal), yearAt(startLocal + seconds + 30 * DAY))
      : run.holidays,
  });
}
