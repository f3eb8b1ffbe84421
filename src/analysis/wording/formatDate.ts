/** What the clock on the wall and the calendar say at a moment of a run. */
import { at } from '../../base/assert.ts';
import { type CalendarSpec, civilOf, localSecondsAt, parseCivil } from '../../base/calendar.ts';
import { DAY, type SimSeconds } from '../../base/time.ts';
import type { Language } from '../../model/localised.ts';
import type { Moment } from '../../model/moment.ts';
import { formatOffset } from './formatDuration.ts';
import { NARROW_SPACE } from './typeset.ts';
import { unitsOf } from './units.ts';

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** Local time of day over 24 hours, seconds left out: `14 h 05` in French, `14:05` in English. */
export function formatClock(calendar: CalendarSpec, t: SimSeconds, language: Language): string {
  const { hour, minute } = civilOf(localSecondsAt(calendar, t));
  return unitsOf(language).clock(twoDigits(hour), twoDigits(minute)).replaceAll(' ', NARROW_SPACE);
}

/** Local date: `mardi 3 mars 2026`, `Tuesday 3 March 2026`. */
export function formatDate(calendar: CalendarSpec, t: SimSeconds, language: Language): string {
  const { weekday, day, month, year } = civilOf(localSecondsAt(calendar, t));
  const units = unitsOf(language);
  return `${at(units.weekdays, weekday - 1)} ${units.dayOfMonth(day)} ${at(units.months, month - 1)} ${year}`;
}

/** A moment fixed beforehand: `1 June 2026`, `1 June 2026 at 09:00`, `T + 30 d`. */
export function formatMoment(moment: Moment, language: Language): string {
  if (moment.type === 'after') return formatOffset(moment.seconds, language);
  const civil = parseCivil(moment.date);
  if (!civil) return moment.text;
  const units = unitsOf(language);
  const day = `${units.dayOfMonth(civil.day)} ${at(units.months, civil.month - 1)} ${civil.year}`;
  const hasTime = moment.date.length > 'YYYY-MM-DD'.length;
  const clock = units
    .clock(twoDigits(civil.hour), twoDigits(civil.minute))
    .replaceAll(' ', NARROW_SPACE);
  return hasTime ? units.dayAndClock(day, clock) : day;
}

/**
 * The last moment of something, which is a day where it ends with that day: `28 March 2026 at 18:00`, `28 March 2026` for the
 * midnight that ends it.
 */
export function formatDueDate(calendar: CalendarSpec, t: SimSeconds, language: Language): string {
  const units = unitsOf(language);
  const local = localSecondsAt(calendar, t);
  const isMidnight = local % DAY === 0;
  const { day, month, year, hour, minute } = civilOf(isMidnight ? local - 1 : local);
  const date = `${units.dayOfMonth(day)} ${at(units.months, month - 1)} ${year}`;
  const clock = units.clock(twoDigits(hour), twoDigits(minute)).replaceAll(' ', NARROW_SPACE);
  return isMidnight ? date : units.dayAndClock(date, clock);
}

/** Local date in little room: `mar. 3 mars`, `Tue 3 Mar`. */
export function formatDay(calendar: CalendarSpec, t: SimSeconds, language: Language): string {
  const { weekday, day, month } = civilOf(localSecondsAt(calendar, t));
  const units = unitsOf(language);
  return `${at(units.weekdaysShort, weekday - 1)} ${units.dayOfMonth(day)} ${at(units.monthsShort, month - 1)}`;
}
