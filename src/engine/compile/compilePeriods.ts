/** The periods over which a promise is counted, and what each allows. */
import { civilOf } from '../../base/calendar.ts';
import {
  type AllowedPeriod,
  type Period,
  TOTAL_OBJECTIVES,
  type TotalPromise,
} from '../../model/total.ts';
import type { Service } from '../../scenario/schema/service.ts';
import type { RunSpan } from './compileTimetables.ts';
import { secondOfDate } from './dates.ts';

const MONTHS_OF = { month: 1, quarter: 3, year: 12 } as const;

/** Beginnings of periods: that under way as the run begins, which may be before it, to the first after the run. */
function beginnings(over: Period, { calendar, endsAt }: RunSpan): readonly number[] {
  if (typeof over === 'number') {
    return Array.from({ length: Math.floor(endsAt / over) + 2 }, (_, period) => period * over);
  }
  const months = MONTHS_OF[over];
  const { year, month } = civilOf(calendar.startLocal);
  const first = year * 12 + Math.floor((month - 1) / months) * months;
  const all: number[] = [];
  for (let since = first; (all.at(-1) ?? 0) <= endsAt; since += months) {
    const day = `${String(Math.floor(since / 12))}-${String((since % 12) + 1).padStart(2, '0')}-01`;
    all.push(secondOfDate(calendar, day));
  }
  return all;
}

/** The periods that a run comes to; `allowedIn` gets the length of a whole one, the days before the run included. */
function periodsOf(
  over: Period,
  span: RunSpan,
  allowedIn: (seconds: number) => number,
): readonly AllowedPeriod[] {
  const all = beginnings(over, span);
  return all.flatMap((from, period) => {
    const next = all[period + 1];
    return next === undefined || from > span.endsAt
      ? []
      : [{ from: Math.max(0, from), allowed: allowedIn(next - from) }];
  });
}

/** What a service promises over periods, in the order of `TOTAL_OBJECTIVES`. */
export function totalsOf({ objectives }: Service, span: RunSpan): readonly TotalPromise[] {
  const { availability, downtime, outages } = objectives ?? {};
  const asked = {
    availability: availability && { stated: availability.atLeast, over: availability.over },
    downtime: downtime && { stated: downtime.atMost, over: downtime.over },
    outages: outages && { stated: outages.atMost, over: outages.over },
  };
  return TOTAL_OBJECTIVES.flatMap((objective): TotalPromise[] => {
    const promise = asked[objective];
    if (!promise) return [];
    const { stated, over } = promise;
    const allowedIn = (seconds: number): number =>
      // A second that would be begun is not allowed any more; shares in decimals are not exact.
      objective === 'availability' ? Math.floor(seconds * (1 - stated) + 1e-6) : stated;
    return [{ objective, stated, over, periods: periodsOf(over, span, allowedIn) }];
  });
}
