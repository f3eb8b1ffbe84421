/** The calendar of a run laid out once, so that a run looks times up instead of computing dates. */
import {
  type CalendarSpec,
  isOpen,
  isWithinYearlyRange,
  nextClosing,
  nextOpening,
  nextYearlyBoundary,
  type WeeklySchedule,
} from '../../base/calendar.ts';
import type { Service } from '../../scenario/schema/service.ts';
import type { OpeningTimes, PeakTimes } from '../calendar/timetable.ts';

/** Where on the calendar a run lies. */
export interface RunSpan {
  readonly calendar: CalendarSpec;
  /** Last second of the run. */
  readonly endsAt: number;
}

/** Openings and closings of a team up to the end of the run. */
export function compileHours(
  schedule: WeeklySchedule,
  { calendar, endsAt }: RunSpan,
): OpeningTimes {
  const from: number[] = [];
  const open: number[] = [];
  let isOpenNow = isOpen(schedule, calendar, 0);
  for (let edge = 0; edge <= endsAt; ) {
    from.push(edge);
    open.push(isOpenNow ? 1 : 0);
    edge = (isOpenNow ? nextClosing : nextOpening)(schedule, calendar, edge);
    isOpenNow = !isOpenNow;
  }
  return { from: Float64Array.from(from), open: Uint8Array.from(open) };
}

type Peaks = Service['peaks'];

/** First second after `second` at which a peak begins or ends; Infinity for none. */
const nextEdge = (peaks: Peaks, calendar: CalendarSpec, second: number): number =>
  peaks.reduce(
    (least, { during }) => Math.min(least, nextYearlyBoundary(during, calendar, second)),
    Number.POSITIVE_INFINITY,
  );

/** What the calendar asks of a service up to the end of the run, and the first edge after it. */
export function compilePeaks(service: Service, { calendar, endsAt }: RunSpan): PeakTimes {
  const { peaks, objectives } = service;
  const from: number[] = [];
  for (let edge = 0; edge <= endsAt; edge = nextEdge(peaks, calendar, edge)) from.push(edge);
  const during = from.map((second) =>
    peaks.filter((peak) => isWithinYearlyRange(peak.during, calendar, second)),
  );
  const tightest = (objective: 'rto' | 'mtpd'): Float64Array =>
    Float64Array.from(during, (underWay) =>
      underWay.reduce(
        (least, peak) => Math.min(least, peak.objectives?.[objective] ?? least),
        objectives?.[objective] ?? Number.POSITIVE_INFINITY,
      ),
    );
  return {
    from: Float64Array.from(from),
    demand: Float64Array.from(during, (underWay) =>
      underWay.reduce((most, peak) => Math.max(most, peak.demand), 1),
    ),
    minimum: Float64Array.from(during, (underWay) =>
      underWay.reduce(
        (most, peak) => Math.max(most, peak.objectives?.mbco ?? 0),
        objectives?.mbco ?? 1,
      ),
    ),
    rto: tightest('rto'),
    mtpd: tightest('mtpd'),
  };
}
