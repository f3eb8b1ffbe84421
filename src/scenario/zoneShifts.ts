/**
 * When the clock on the wall jumps. This is the one place below the screen that asks the machine for its time zone
 * tables (`Intl`): what it answers becomes part of the dossier, so that no run depends on it afterwards. Zones
 * without summer time in the tables of the machine, and UTC, give no jumps.
 */
import { localSecondsOf } from '../base/calendar.ts';
import { DAY, WEEK } from '../base/time.ts';

/** A clock on a wall: seconds it is ahead of UTC at an instant counted in seconds from 1970-01-01 00:00 UTC. */
export type ZoneClock = (utc: number) => number;

const FIELDS = {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
} as const;

function formatOf(zone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-u-ca-gregory', {
      ...FIELDS,
      timeZone: zone,
      hourCycle: 'h23',
    });
  } catch {
    // A RangeError is how `Intl` says that it does not know a zone.
    return null;
  }
}

/** A zone of the IANA tables: `Europe/Paris`, `UTC`. Offsets such as `+02:00` are refused: they have no seasons. */
export function zoneClockOf(zone: string): ZoneClock | null {
  if (zone === 'UTC') return () => 0;
  const isName = /^[A-Za-z]/.test(zone);
  const format = isName ? formatOf(zone) : null;
  if (!format) return null;
  return (utc) => {
    const parts = format.formatToParts(utc * 1000);
    const read = (type: Intl.DateTimeFormatPartTypes): number =>
      Number(parts.find((part) => part.type === type)?.value);
    const local = {
      year: read('year'),
      month: read('month'),
      day: read('day'),
      hour: read('hour'),
      minute: read('minute'),
      second: read('second'),
    };
    return localSecondsOf(local) - utc;
  };
}

/**
 * The instant at which a wall shows a local time: the first of two when the clock is set back; null when it is set
 * forward over that time, which no wall ever shows.
 *
 * @param local seconds from 1970-01-01 00:00 on that clock
 */
export function utcOf(clock: ZoneClock, local: number): number | null {
  // No zone is further than a day from UTC, and none jumps twice in two days.
  const offsets = [clock(local - DAY), clock(local + DAY)];
  const instants = offsets
    .map((offset) => local - offset)
    .filter((utc) => utc + clock(utc) === local);
  return instants.length === 0 ? null : Math.min(...instants);
}

/** The first second from which the clock is ahead by another amount than at `from`; it differs at `until`. */
function firstChange(clock: ZoneClock, from: number, until: number): number {
  const before = clock(from);
  let low = from;
  let high = until;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (clock(middle) === before) low = middle;
    else high = middle;
  }
  return high;
}

/**
 * Every jump of a clock within a span of time, in order. Two jumps in one week that cancel each other are not seen:
 * no zone has had any since 1970.
 *
 * @param startUtc second 0 of the run
 * @param seconds how long the run is
 * @returns times in seconds of the run, as `CalendarSpec.shifts` wants them
 */
export function zoneShifts(
  clock: ZoneClock,
  startUtc: number,
  seconds: number,
): readonly { readonly at: number; readonly by: number }[] {
  const shifts: { readonly at: number; readonly by: number }[] = [];
  const end = startUtc + seconds;
  let from = startUtc;
  while (from < end) {
    const until = Math.min(from + WEEK, end);
    if (clock(until) === clock(from)) {
      from = until;
      continue;
    }
    const change = firstChange(clock, from, until);
    shifts.push({ at: change - startUtc, by: clock(change) - clock(from) });
    from = change;
  }
  return shifts;
}
