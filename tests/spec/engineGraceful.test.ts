/** A failover without loss that cannot be done gives way to the one in an emergency, and the verdict says what that costs in data. */
import { describe, expect, it } from 'vitest';
import { judge, wordFinding } from '../../src/analysis/index.ts';
import type { Run } from '../../src/model/run.ts';
import { aRun } from '../helpers/aDossier.ts';

/** Writes are frozen first, with a console that may be lost; if they cannot be, within half an hour, the other plan is run. */
const failover = (lost: string): Run =>
  aRun(`
services: { web: { needs: [app], objectives: { rto: 4h, mbco: 50% } } }
data: { orders: { writes: 1GB/h, rpo: 5m } }
components:
  app: { holds: orders, copies: { main: { at: here/a }, spare: { at: there/a, role: warm, replicates: main, lag: 10m } } }
tools: { console: { at: here/b } }
plans:
  graceful:
    kind: recovery
    mode: graceful
    trigger: { when: here is under-notice, learned-after: 0s }
    steps:
      freeze: { do: freeze-writes, on: app/main, using: console, takes: 15m, waits-at-most: 30m, otherwise: urgent }
      urgent: { do: plan, what: ungraceful }
      open: { do: promote, what: app/spare, after: freeze, takes: 20m, succeeds: 100% }
  ungraceful:
    kind: recovery
    mode: ungraceful
    steps: { open: { do: promote, what: app/spare, takes: 20m, succeeds: 100% } }
incidents: { notice: [{ at: T+0, do: cut, what: here, notice: 6h }${lost}] }
`);

const lossOf = (run: Run, language: 'fr' | 'en'): string => {
  const loss = judge(run).reasons.find(({ finding }) => finding === 'data-lost');
  return loss ? wordFinding(run, loss, language).replace(/[\u00a0\u202f]/g, ' ') : 'nothing';
};

describe('modes in mid-run', () => {
  it('[ENG-168] a failover that can freeze the writes loses nothing', () => {
    const run = failover('');
    expect(judge(run).word).toBe('holds');
    expect(lossOf(run, 'fr')).toBe('nothing');
    expect(judge(run).plans.map(({ plan, outcome }) => `${plan} ${outcome}`)).toEqual([
      'graceful completed',
      'ungraceful not-triggered',
    ]);
  });

  it('[ENG-164] one that cannot hands over to the plan of an emergency, at the price of what had not arrived', () => {
    const run = failover(', { at: T+0, do: outage, what: here/b }');
    expect(judge(run).plans.map(({ plan, outcome }) => `${plan} ${outcome}`)).toEqual([
      'graceful completed',
      'ungraceful completed',
    ]);
    expect(judge(run).plans[0]?.steps.map(({ step, state }) => `${step} ${state}`)).toEqual([
      'graceful.freeze failed',
      'graceful.urgent done',
      'graceful.open done',
    ]);
    expect(lossOf(run, 'fr')).toBe(
      'Les données « orders » perdent 10 min d’écritures (167 Mo), pour une PDMA de 5 min : 5 min de trop.',
    );
    expect(lossOf(run, 'en')).toBe(
      'The data set “orders” loses 10 min of writes (167 MB), for an RPO of 5 min: 5 min over.',
    );
  });
});
