/** When something is open: the same hours every week, but for holidays. */
import { dayNumberOf, type Weekday, weekdayOf } from './civil.ts';
import { dateText } from './dateText.ts';
import { type CalendarSpec, firstEdgeWhere, localSecondsAt } from './localClock.ts';
import { DAY } from './time.ts';

/** Windows of local time; where several overlap, one is enough. */
export interface WeeklySchedule {
  readonly windows: readonly {
    readonly weekday: Weekday;
    /** Second of the local day at which it opens, 0 or more. */
    readonly from: number;
    /** Second of the local day at which it closes, above `from`, 86 400 for the end of the day. */
    readonly until: number;
  }[];
  /** Whether a holiday keeps the hours of its weekday; otherwise it is closed all day. */
  readonly holidaysOpen: boolean;
}

/** How far ahead an opening or a closing is looked for: a year and any holidays at its end. */
const SEARCH_SECONDS = 400 * DAY;

function isOpenLocally(schedule: WeeklySchedule, spec: CalendarSpec, local: number): boolean {
  const dayNumber = dayNumberOf(local);
  const weekday = weekdayOf(dayNumber);
  const second = local - dayNumber * DAY;
  const isInWindow = schedule.windows.some(
    (window) => window.weekday === weekday && window.from <= second && second < window.until,
  );
  return isInWindow && (schedule.holidaysOpen || !spec.holidays.includes(dateText(dayNumber)));
}

/** Seconds to the next start or end of a window of that day, or to midnight. */
function untilEdgeOf(schedule: WeeklySchedule, local: number): number {
  const dayNumber = dayNumberOf(local);
  const weekday = weekdayOf(dayNumber);
  const second = local - dayNumber * DAY;
  let edge = DAY;
  for (const window of schedule.windows) {
    if (window.weekday !== weekday) continue;
    if (window.from > second && window.from < edge) edge = window.from;
    if (window.until > second && window.until < edge) edge = window.until;
  }
  return edge - second;
}

/** Whether a window is open during a simulated second. */
export function isOpen(schedule: WeeklySchedule, spec: CalendarSpec, simSecond: number): boolean {
  return isOpenLocally(schedule, spec, localSecondsAt(spec, simSecond));
}

/** The first second from `simSecond` on that is open: itself if it is. Infinity if none within 400 days. */
export function nextOpening(
  schedule: WeeklySchedule,
  spec: CalendarSpec,
  simSecond: number,
): number {
  return firstEdgeWhere(
    spec,
    { from: simSecond, last: simSecond + SEARCH_SECONDS },
    (local) => untilEdgeOf(schedule, local),
    (local) => isOpenLocally(schedule, spec, local),
  );
}

/** The first second from `simSecond` on that is closed: itself if it is. Infinity if none within 400 days. */
export function nextClosing(
  schedule: WeeklySchedule,
  spec: CalendarSpec,
  simSecond: number,
): number {
  if (neverCloses(schedule)) return Number.POSITIVE_INFINITY;
  return firstEdgeWhere(
    spec,
    { from: simSecond, last: simSecond + SEARCH_SECONDS },
    (local) => untilEdgeOf(schedule, local),
    (local) => !isOpenLocally(schedule, spec, local),
  );
}

const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** The most frequent schedule, and the one for which the search would be the longest. */
function neverCloses(schedule: WeeklySchedule): boolean {
  return (
    schedule.holidaysOpen &&
    WEEKDAYS.every((weekday) =>
      schedule.windows.some(
        (window) => window.weekday === weekday && window.from === 0 && window.until === DAY,
      ),
    )
  );
}
