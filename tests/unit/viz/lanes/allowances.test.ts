import { describe, expect, it } from 'vitest';
import { judge } from '../../../../src/analysis/index.ts';
import type { ServiceVerdict } from '../../../../src/analysis/verdict.ts';
import { DAY, HOUR } from '../../../../src/base/time.ts';
import type { TotalPromise } from '../../../../src/model/total.ts';
import { allowancesAt, overrunsOf } from '../../../../src/viz/lanes/allowances.ts';
import { allowedAt, countdownOf } from '../../../../src/viz/lanes/countdown.ts';
import { aRun } from '../../../helpers/aDossier.ts';

/** Down for 1 h on the first day, for 4 h on the sixth, for 1 h on the fourteenth. */
function threeOutages(objectives: string): {
  readonly service: ServiceVerdict;
  readonly totals: readonly TotalPromise[];
  readonly t0: number;
  readonly endsAt: number;
} {
  const run = aRun(`
run: { horizon: 20d }
services: { web: { needs: [app], objectives: { ${objectives} } } }
components: { app: { copies: { main: { at: here/a } } } }
incidents:
  three:
    - { at: T+0, do: outage, what: here/a, for: 1h }
    - { at: T+5d, do: outage, what: here/a, for: 4h }
    - { at: T+13d, do: outage, what: here/a, for: 1h }
`);
  const [service] = judge(run).services;
  const [described] = run.description.services;
  if (!service || !described) throw new Error('the service is there');
  const { incidentAt: t0, endsAt } = run;
  return { service, totals: described.totals ?? [], t0, endsAt };
}

describe('a promise over a period', () => {
  it('allows less with every outage, and all of it again with the next period', () => {
    const { service, totals, t0 } = threeOutages('downtime: { at-most: 8h, over: 10d }');
    const left = (at: number) =>
      allowancesAt(totals, service.outages, t0 + at).map((one) => one.left / HOUR);
    expect([0, HOUR, 5 * DAY, 5 * DAY + HOUR, 9 * DAY, 12 * DAY, 19 * DAY].map(left)).toEqual([
      [8],
      [7],
      [7],
      [6],
      [3],
      [8],
      [7],
    ]);
  });

  it('is overrun at the second that is one too many', () => {
    const { service, totals, t0, endsAt } = threeOutages('downtime: { at-most: 3h, over: 10d }');
    const overruns = totals.flatMap((promise) => overrunsOf(promise, service.outages, endsAt));
    expect(overruns.map(({ at }) => at - t0)).toEqual([5 * DAY + 2 * HOUR]);
  });

  it('of so many outages is overrun as the next one begins', () => {
    const { service, totals, t0, endsAt } = threeOutages('outages: { at-most: 1, over: 10d }');
    const overruns = totals.flatMap((promise) => overrunsOf(promise, service.outages, endsAt));
    expect(overruns.map(({ at }) => at - t0)).toEqual([5 * DAY]);
    expect(allowedAt(service, totals, t0 + 6 * DAY)).toMatchObject({ left: -1 });
  });

  it('is kept by a service that is never out too long', () => {
    const { service, totals, endsAt } = threeOutages('downtime: { at-most: 5h, over: 10d }');
    expect(totals.flatMap((promise) => overrunsOf(promise, service.outages, endsAt))).toEqual([]);
  });
});

describe('the countdown of a service that is out', () => {
  const counted = (objectives: string, at: number) => {
    const { service, totals, t0 } = threeOutages(objectives);
    return countdownOf(service, { totals }, t0 + at);
  };

  it('is of what runs out first, the outage or the period', () => {
    const during = 5 * DAY + HOUR;
    const both = (rto: string) => `rto: ${rto}, downtime: { at-most: 4h, over: 10d }`;
    expect(counted(both('90m'), during)).toMatchObject({ objective: 'rto', left: HOUR / 2 });
    expect(counted(both('6h'), during)).toMatchObject({ objective: 'downtime', left: 2 * HOUR });
  });

  it('never counts outages down by the second', () => {
    expect(counted('outages: { at-most: 4, over: 10d }', HOUR / 2)).toBeNull();
  });

  it('is none while the service is up', () => {
    expect(counted('rto: 6h, downtime: { at-most: 4h, over: 10d }', 3 * DAY)).toBeNull();
  });
});
