/** [SCN-R54] Work that is due by a date can be done by then when nothing breaks, and the date lies within the run. */
import {
  type CalendarSpec,
  nextClosing,
  nextOpening,
  type WeeklySchedule,
} from '../../base/calendar.ts';
import { calendarOf } from '../calendarOf.ts';
import { type Finding, finding } from '../finding.ts';
import { secondsFromT } from '../secondsFromT.ts';
import type { Check } from './check.ts';

/** Seconds of opening hours between two seconds of the run. */
function openSeconds(
  calendar: CalendarSpec,
  hours: WeeklySchedule,
  [from, until]: readonly [number, number],
): number {
  let open = 0;
  for (let at = nextOpening(hours, calendar, from); at < until; ) {
    const closes = Math.min(nextClosing(hours, calendar, at), until);
    open += closes - at;
    at = nextOpening(hours, calendar, closes);
  }
  return open;
}

export const deadlines: Check = ({ read }) =>
  Object.entries(read.services).flatMap(([service, { objectives }]): readonly Finding[] => {
    const deadline = objectives?.deadline;
    if (!deadline) return [];
    const path = ['services', service, 'objectives', 'deadline'];
    const { lead, horizon } = read.run;
    const by = secondsFromT(read, deadline.by, true);
    const stated = deadline.from ? secondsFromT(read, deadline.from) : -lead;
    if (by === null || stated === null) return [];
    const from = Math.max(stated, -lead);
    const calendar = calendarOf(read);
    const there =
      deadline.hours && calendar.ok
        ? openSeconds(calendar.value, deadline.hours, [from + lead, by + lead])
        : by - from;
    if (there < deadline.work) {
      return [finding('SCN-647', [...path, 'by'], { service, work: deadline.work, there })];
    }
    return by > horizon ? [finding('SCN-648', [...path, 'by'], { service })] : [];
  });
