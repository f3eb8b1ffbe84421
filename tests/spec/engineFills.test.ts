/** Filling a copy that serves, or that an incident holds down: what changes, and what is told of it. */
import { describe, expect, it } from 'vitest';
import type { Run } from '../../src/model/run.ts';
import { aRun } from '../helpers/aDossier.ts';
import { entriesOf, finalState, play } from '../helpers/play.ts';

const RESTORE = 'do: restore, what: app/main, from: app/nightly, takes: 1h';
const MOVE = 'do: move-data, from: app/spare, to: app/main, takes: 1h';
const RECOVER = 'do: recover, what: app/main, from: app/nightly, takes: 1h, succeeds: 100%';

/** A plan that fills the first copy when the lights of another room go out; `more` befalls the copy. */
const filled = (step: string, more = ''): Run =>
  aRun(`
data: { records: { rpo: 1h } }
components:
  app:
    holds: records
    copies:
      main: { at: here/a }
      spare: { at: there/a, role: warm, replicates: main, lag: 1m }
    backups: { nightly: { every: 24h, at: there/b, works: 100% } }
plans:
  go:
    kind: recovery
    trigger: { when: here/b is down, learned-after: 0s }
    steps: { fill: { ${step} } }
incidents: { power: [{ at: T+0, do: outage, what: here/b, for: 3h }${more}] }
`);

const HELD = ', { at: T+0, do: outage, what: app/main, for: 6h }';

describe('a copy that serves', () => {
  it.each([
    ['restored', RESTORE, 'copy.restored'],
    ['filled from another', MOVE, 'copy.refilled'],
  ])('[ENG-437] is not %s: the step fails and says on what', (_, step, event) => {
    const run = filled(step);
    expect(finalState(run, 'step', 'go.fill')).toBe('failed');
    expect(finalState(run, 'plan', 'go')).toBe('failed');
    const [spared] = entriesOf(run, { kind: 'copy', id: 'app/main', type: 'ignored' });
    expect(spared).toMatchObject({ event, state: 'serving' });
    expect(entriesOf(run, { type: 'restore-point' })).toEqual([]);
    expect(entriesOf(run, { type: 'data-loss' })).toEqual([]);
  });

  it('[ENG-437] is filled once it has been taken out of service', () => {
    const run = filled(RESTORE, ', { at: T+30m, do: outage, what: app/main }');
    expect(finalState(run, 'step', 'go.fill')).toBe('done');
    expect(entriesOf(run, { type: 'restore-point' })).toHaveLength(1);
  });

  it('[ENG-437] is as a recovery was to make it', () => {
    const run = filled(RECOVER);
    expect(finalState(run, 'step', 'go.fill')).toBe('done');
    expect(entriesOf(run, { type: 'restore-point' })).toEqual([]);
  });
});

describe('a copy that an incident holds down for a time', () => {
  const copy = [{ kind: 'copy', id: 'app/main' }] as const;

  it('[ENG-438] is filled by a restore and stays down', () => {
    expect(play(filled(RESTORE, HELD), copy)).toMatchInlineSnapshot(`
      "T+0:00  copy app/main  serving → failed
      T+1:00  copy app/main  restores T-12:00 of app/nightly
      T+6:00  copy app/main  failed → serving
      T+6:00  copy app/main  loses 43200 s of records"
    `);
  });

  it('[ENG-438] is filled by a move and stays down', () => {
    expect(play(filled(MOVE, HELD), copy)).toMatchInlineSnapshot(`
      "T+0:00  copy app/main  serving → failed
      T+6:00  copy app/main  failed → serving
      T+6:00  copy app/main  loses 60 s of records (nowhere else)"
    `);
  });

  it('[ENG-438] is not on the new machines of a recovery', () => {
    expect(play(filled(RECOVER, HELD), copy)).toMatchInlineSnapshot(`
      "T+0:00  copy app/main  serving → failed
      T+1:00  copy app/main  ignores copy.prepared (failed)
      T+1:00  copy app/main  failed → ready
      T+1:00  copy app/main  restores T-12:00 of app/nightly
      T+1:00  copy app/main  ready → serving
      T+1:00  copy app/main  loses 43200 s of records"
    `);
  });
});
