/** Hours of a week and days of a year as people write them: `mon-fri 08:00-20:00`, `24/7`, `05-15/06-08`. */
import type { WeeklySchedule, YearlyRange } from '../base/calendar.ts';
import { parseCivil } from '../base/calendar.ts';
import { DAY, HOUR, MINUTE } from '../base/time.ts';

type Weekday = WeeklySchedule['windows'][number]['weekday'];

const WEEKDAYS: readonly string[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const EVERY_DAY: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** Open at every hour, holidays included. */
export const ALWAYS_OPEN: WeeklySchedule = {
  windows: EVERY_DAY.map((weekday) => ({ weekday, from: 0, until: DAY })),
  holidaysOpen: true,
};

/** Whether no hour of any day is outside it, holidays included. */
export const isAlwaysOpen = ({ windows, holidaysOpen }: WeeklySchedule): boolean =>
  holidaysOpen &&
  EVERY_DAY.every((day) =>
    windows.some(({ weekday, from, until }) => weekday === day && from === 0 && until === DAY),
  );

function weekdaysOf(text: string): readonly Weekday[] | null {
  const [first, last = first, ...rest] = text.split('-');
  const from = WEEKDAYS.indexOf(first ?? '');
  const until = WEEKDAYS.indexOf(last ?? '');
  if (from < 0 || until < from || rest.length > 0) return null;
  return EVERY_DAY.slice(from, until + 1);
}

/** Seconds of the day of `08:00`; `24:00` is the end of the day. */
function secondOfDay(text: string): number | null {
  if (!/^\d\d:\d\d$/.test(text)) return null;
  const minutes = Number(text.slice(3));
  const seconds = Number(text.slice(0, 2)) * HOUR + minutes * MINUTE;
  return minutes < 60 && seconds <= DAY ? seconds : null;
}

/** `mon-fri 08:00-20:00, sat 09:00-12:00` or `24/7`; null when it is neither. Windows in the order written. */
export function parseWeekly(text: string): WeeklySchedule | null {
  if (text.trim() === '24/7') return ALWAYS_OPEN;
  if (text.length > 400) return null;
  const windows: WeeklySchedule['windows'][number][] = [];
  for (const part of text.split(',')) {
    const [days, hours, ...rest] = part.trim().split(' ');
    const weekdays = weekdaysOf(days ?? '');
    const [from, until, ...more] = (hours ?? '').split('-').map(secondOfDay);
    if (!weekdays || rest.length > 0 || more.length > 0) return null;
    if (from === null || from === undefined || until === null || until === undefined) return null;
    if (until <= from) return null;
    for (const weekday of weekdays) windows.push({ weekday, from, until });
  }
  return { windows, holidaysOpen: false };
}

/** `05-15/06-08`, both days included, may wrap over the new year; null when it is not a range of days. */
export function parseYearlyRange(text: string): YearlyRange | null {
  const [from, until, ...rest] = text.trim().split('/');
  if (from?.length !== 5 || until?.length !== 5 || rest.length > 0) return null;
  // A leap year, so that 29 February can be written.
  const first = parseCivil(`2024-${from}`);
  const last = parseCivil(`2024-${until}`);
  if (!first || !last) return null;
  return {
    fromMonth: first.month,
    fromDay: first.day,
    untilMonth: last.month,
    untilDay: last.day,
  };
}
