import fc from 'fast-check';
import { expect, it } from 'vitest';
import { criticalPath, judge } from '../../src/analysis/index.ts';
import type { Outage } from '../../src/analysis/verdict.ts';
import type { Run } from '../../src/model/run.ts';
import { anyRun } from '../helpers/anyRun.ts';

function expectExact(run: Run, outage: Outage): void {
  const end = outage.until ?? run.endsAt;
  let reached: number = outage.from;
  for (const part of outage.ledger) {
    expect(part.from).toBe(reached);
    expect(part.until).toBeGreaterThan(part.from);
    reached = part.until;
  }
  expect(reached).toBe(end);
}

it('the parts of a ledger touch, none is empty, and they fill the outage to the second', () => {
  let outages = 0;
  fc.assert(
    fc.property(anyRun, (run) => {
      for (const service of judge(run).services) {
        for (const outage of service.outages) {
          outages += 1;
          expectExact(run, outage);
        }
      }
    }),
    { numRuns: 400 },
  );
  // The property would be empty if no generated service ever fell.
  expect(outages).toBeGreaterThan(100);
});

it('outages do not overlap, and between two of them the service was at its minimum', () => {
  fc.assert(
    fc.property(anyRun, (run) => {
      for (const { outages, longestOutageSeconds, downSeconds } of judge(run).services) {
        let end = -1;
        for (const { from, until } of outages) {
          expect(from).toBeGreaterThan(end);
          end = until ?? Number.POSITIVE_INFINITY;
        }
        expect(downSeconds).toBeLessThanOrEqual(run.endsAt);
        expect(longestOutageSeconds).toBeLessThanOrEqual(downSeconds);
      }
    }),
    { numRuns: 200 },
  );
});

it('a critical path goes forward, from an entry of the run to the return', () => {
  fc.assert(
    fc.property(anyRun, (run) => {
      for (const { service, outages } of judge(run).services) {
        for (const outage of outages) {
          const ids = criticalPath(run, service, outage).map(({ id }) => id);
          expect(ids).toEqual([...new Set(ids)].sort((a, b) => a - b));
          if (outage.closedBy !== null) expect(ids.at(-1)).toBe(outage.closedBy);
        }
      }
    }),
    { numRuns: 200 },
  );
});
