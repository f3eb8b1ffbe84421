/** Steps that would do nothing wait, and say for what. */
import { describe, expect, it } from 'vitest';
import { judge } from '../../src/analysis/index.ts';
import type { Run } from '../../src/model/run.ts';
import { aRun } from '../helpers/aDossier.ts';
import { clock, entriesOf, finalState } from '../helpers/play.ts';

/** Cut for five days; another place goes on from nothing, and both are to be brought together. */
const cutAndMerged = (merge: string, lasts = ', for: 5d'): Run =>
  aRun(`
run: { horizon: 12d }
data: { records: { rpo: 1d, writes: 1GB/h } }
components: { app: { holds: records, copies: { main: { at: here/a }, next: { at: there/a, role: warm } } } }
plans:
  go:
    kind: recovery
    trigger: { when: here is cut, learned-after: 0s }
    steps:
      open: { do: promote, what: app/next, takes: 1h }
      merge: { do: reconcile, takes: 1h, after: open, succeeds: 100%, ${merge} }
incidents: { sanction: [{ do: cut, at: T+0, what: here, notice: 0s${lasts} }] }
`);

const doneAt = (run: Run, id: string): string | undefined => {
  const done = entriesOf(run, { kind: 'step', id, type: 'transition' }).find(
    ({ to }) => to === 'done',
  );
  return done && clock(run, done.at);
};

describe('a step that would do nothing', () => {
  it.each(['what: records', 'what: app'])(
    '[ENG-497] brings nothing together while what the others lack is out of reach: %s',
    (what) => {
      const run = cutAndMerged(what);
      expect(doneAt(run, 'go.merge')).toBe('T+121:00');
      expect(judge(run).data[0]?.merged).toMatchObject({ remainsSeconds: 0 });
      const endless = cutAndMerged(what, '');
      expect(judge(endless).plans[0]?.outcome).toBe('stuck');
      expect(entriesOf(endless, { type: 'reconciled' })).toEqual([]);
    },
  );

  it('[ENG-377] a hosting that is cut is not up', () => {
    const run = cutAndMerged('what: records, if: here is up');
    expect(finalState(run, 'step', 'go.merge')).toBe('not-needed');
  });

  it('[ENG-497] turns no replication around from what is stopped, though it can be read', () => {
    const run = aRun(`
run: { horizon: 60d }
data: { records: { rpo: 1d } }
contracts: { main: { covers: [here], retrieval: 60d } }
components: { app: { holds: records, copies: { main: { at: here/a }, next: { at: there/a, role: warm } } } }
plans:
  leave:
    kind: recovery
    trigger: { when: app/main is down, learned-after: 0s }
    steps: { follow: { do: reverse-replication, from: app/main, to: app/next, takes: 1h, succeeds: 100% } }
incidents: { administration: [{ do: insolvency, at: T+0, what: main, services: 8d }] }
`);
    expect(finalState(run, 'copy', 'app/main')).toBe('suspended');
    expect(finalState(run, 'step', 'leave.follow')).toBe('waiting');
    expect(judge(run).plans[0]?.outcome).toBe('stuck');
  });
});
