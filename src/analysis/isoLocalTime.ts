import type { CalendarSpec } from '../base/calendar.ts';
import { civilOf } from '../base/civil.ts';
import { localSecondsAt } from '../base/localClock.ts';
import type { SimSeconds } from '../base/time.ts';

/** Date and time on the wall of the product's place at an instant: `2026-03-10T00:05:00`, without its zone. */
export function isoLocalTime(calendar: CalendarSpec, at: SimSeconds): string {
  const { year, month, day, hour, minute, second } = civilOf(localSecondsAt(calendar, at));
  const date = [digits(year, 4), digits(month, 2), digits(day, 2)].join('-');
  return `${date}T${[hour, minute, second].map((part) => digits(part, 2)).join(':')}`;
}

const digits = (value: number, length: number): string => String(value).padStart(length, '0');
