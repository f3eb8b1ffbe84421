/** A copy that goes into service beside others: what it lacks is lost once nobody who has it serves. */
import { describe, expect, it } from 'vitest';
import type { Run } from '../../src/model/run.ts';
import { aRun } from '../helpers/aDossier.ts';
import { finalState, play } from '../helpers/play.ts';

/** Two active copies at half the demand each, and a third that is filled from an hourly picture. */
const threeCopies = (steps: string, incidents = '', spare = 'role: cold'): Run =>
  aRun(`
run: { horizon: 2d }
services: { web: { needs: [app], objectives: { mbco: 60% } } }
data: { records: { rpo: 15m } }
components:
  app:
    holds: records
    copies:
      a: { at: here/a, capacity: 50% }
      b: { at: here/b, capacity: 50% }
      spare: { at: there/a, ${spare} }
    backups: { hourly: { every: 1h, at: there/b, works: 100% } }
plans:
  move:
    kind: recovery
    trigger: { when: web < 60%, learned-after: 0s }
    steps:
${steps}
incidents:
  half: [{ at: T+0, do: destroy, what: here/b }]
  ${incidents}
`);

const FILL = `
      make: { do: provision, what: app/spare, takes: 1h }
      fill: { do: restore, what: app/spare, from: app/hourly, takes: 2h, after: make }
      open: { do: promote, what: app/spare, takes: 15m, after: fill }`;
const GO =
  '\n      go: { do: switch-traffic, of: app, to: there, ttl: 5m, takes: 5m, after: open }';

const LOSSES = [{ type: 'data-loss' }, { type: 'restore-point' }] as const;

describe('a copy that joins others', () => {
  it('[ENG-356] loses what it lacks when a switch takes the last that had it away', () => {
    const run = threeCopies(FILL + GO);
    expect(play(run, LOSSES)).toMatchInlineSnapshot(`
      "T+3:00  copy app/spare  restores T+3:00 of app/hourly
      T+3:25  copy app/spare  loses 1500 s of records"
    `);
    expect(finalState(run, 'objective', 'records/rpo')).toBe('breached');
  });

  it('[ENG-356] loses nothing while one of them goes on serving', () => {
    const run = threeCopies(FILL);
    expect(play(run, LOSSES)).toMatchInlineSnapshot(
      `"T+3:00  copy app/spare  restores T+3:00 of app/hourly"`,
    );
    expect(finalState(run, 'objective', 'records/rpo')).toBe('watching');
  });

  it('[ENG-356] is written as they are from its first users on', () => {
    const run = threeCopies(FILL, 'rest: [{ at: T+24h, do: destroy, what: here/a }]');
    expect(play(run, LOSSES)).toMatchInlineSnapshot(`
      "T+3:00   copy app/spare  restores T+3:00 of app/hourly
      T+24:00  copy app/spare  loses 900 s of records
      T+24:00  copy app/a      loses 900 s of records, as was lost before (nowhere else)"
    `);
  });

  it('[ENG-356] lacks its lag and what came since the copy that it followed was lost', () => {
    const run = threeCopies(
      '      open: { do: promote, what: app/spare, takes: 15m }',
      'rest: [{ at: T+24h, do: destroy, what: here/a }]',
      'role: hot, replicates: b, lag: 5m',
    );
    expect(play(run, LOSSES)).toMatchInlineSnapshot(
      `
      "T+24:00  copy app/spare  loses 1200 s of records
      T+24:00  copy app/a      loses 1200 s of records, as was lost before (nowhere else)"
    `,
    );
  });

  it('[ENG-356] that is active by design has what the others have', () => {
    const run = aRun(`
run: { horizon: 2d }
data: { records: { rpo: 15m } }
components:
  app: { holds: records, copies: { a: { at: here/a }, b: { at: here/b } } }
incidents:
  one: [{ at: T+0, do: outage, what: here/b, for: 5h }]
  two: [{ at: T+6h, do: destroy, what: here/a }]
`);
    expect(play(run, [{ type: 'data-loss' }])).toBe('');
    expect(finalState(run, 'service', 'web')).toBe('nominal');
  });
});
