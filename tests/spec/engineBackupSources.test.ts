/** Which copy a backup reads, when the one of the design is out and another serves. */
import { describe, expect, it } from 'vitest';
import type { Run } from '../../src/model/run.ts';
import { aRun } from '../helpers/aDossier.ts';
import { play } from '../helpers/play.ts';

/** A standby takes over after ten minutes; forty hours later what it holds is spoilt, and restored. */
const failedOver = (
  of: string,
  role = 'role: hot',
  steps = 'up: { do: promote, what: app/spare, takes: 10m }',
): Run =>
  aRun(`
run: { horizon: 3d }
data: { records: { rpo: 8h } }
components:
  app:
    holds: records
    copies: { main: { at: here/a }, spare: { at: there/a, ${role}, replicates: main, lag: 0s } }
    backups: { often: { every: 6h, at: there/b, works: 100%${of} } }
plans:
  go:
    kind: recovery
    trigger: { when: here/a is down, learned-after: 0s }
    steps: { ${steps} }
  mend:
    kind: recovery
    trigger: { when: records is corrupted, learned-after: 0s }
    steps: { fill: { do: restore, what: app/spare, from: app/often, takes: 1h, succeeds: 100% } }
incidents: { all: [{ at: T+0, do: outage, what: here/a }, { at: T+40h, do: corrupt, what: app/spare }] }`);

const told = (run: Run): string =>
  play(run, [{ kind: 'backup', type: 'transition' }, { type: 'restore-point' }]);

describe('[ENG-433] a backup reads the copy that serves', () => {
  it('after a failover, the one that took over', () => {
    expect(told(failedOver(''))).toMatchInlineSnapshot(`
      "T+0:00   backup app/often  protecting → interrupted
      T+0:10   backup app/often  interrupted → protecting
      T+40:00  backup app/often  protecting → interrupted
      T+41:00  copy app/spare    restores T+36:00 of app/often"
    `);
  });

  it('the one that it names, and no other', () => {
    expect(told(failedOver(', of: main'))).toMatchInlineSnapshot(`
      "T+0:00   backup app/often  protecting → interrupted
      T+41:00  copy app/spare    restores T+0:00 of app/often"
    `);
    expect(told(failedOver(', of: spare'))).toMatchInlineSnapshot(`
      "T+40:00  backup app/often  protecting → interrupted
      T+41:00  copy app/spare    restores T+36:00 of app/often
      T+41:00  backup app/often  interrupted → protecting"
    `);
  });

  it('of two that serve, the other one when the first is out: nothing is interrupted', () => {
    const run = aRun(`
data: { records: {} }
components:
  app:
    holds: records
    copies: { one: { at: here/a }, two: { at: there/a } }
    backups: { often: { every: 6h, at: there/b } }
incidents: { out: [{ at: T+0, do: outage, what: here/a }] }`);
    expect(told(run)).toBe('');
  });
});
