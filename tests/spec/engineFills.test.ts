/** Filling a copy that serves, or that an incident holds down: what changes, and what is told of it. */
import { describe, expect, it } from 'vitest';
import { storyOf } from '../../src/analysis/index.ts';
import type { Run } from '../../src/model/run.ts';
import { aRun } from '../helpers/aDossier.ts';
import { entriesOf, finalState, play } from '../helpers/play.ts';

const RESTORE = 'do: restore, what: app/main, from: app/nightly, takes: 1h';
const MOVE = 'do: move-data, from: app/spare, to: app/main, takes: 1h';
const RECOVER = 'do: recover, what: app/main, from: app/nightly, takes: 1h, succeeds: 100%';

/** A plan that fills the first copy when the lights of another room go out; `more` befalls the copy. */
const filled = (step: string, more = '', restarts = '0s'): Run =>
  aRun(`
data: { records: { rpo: 1h } }
components:
  app:
    holds: records
    copies:
      main: { at: here/a, restarts: ${restarts} }
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

  const fill = [...copy, { kind: 'step', type: 'transition' }] as const;
  /** Out of order for good, and under the fault of another effect for a time from `from` on. */
  const faulty = (from: string): string =>
    `, { at: T+0, do: outage, what: app/main }, { at: ${from}, do: outage, what: app/main, for: 6h }`;

  it.each([
    ['restore', RESTORE],
    ['move', MOVE],
  ])('[ENG-438] keeps a %s waiting for what it waits for', (_, step) => {
    const run = filled(step, faulty('T+0'));
    const [wait] = entriesOf(run, { kind: 'step', id: 'go.fill', type: 'waiting' });
    expect(wait).toMatchObject({
      missing: [{ kind: 'place', what: { kind: 'copy', id: 'app/main' }, forGood: false }],
    });
  });

  it('[ENG-438] is filled once that time is over, whatever else keeps it out', () => {
    expect(play(filled(RESTORE, faulty('T+0')), fill)).toMatchInlineSnapshot(`
      "T+0:00  copy app/main  serving → failed
      T+0:00  step go.fill   pending → waiting
      T+6:00  step go.fill   waiting → working
      T+7:00  step go.fill   working → done
      T+7:00  copy app/main  failed → ready
      T+7:00  copy app/main  restores T-12:00 of app/nightly"
    `);
  });

  it('[ENG-438] breaks off a restore that is under way, and what is carried is to be carried again', () => {
    expect(play(filled(RESTORE, faulty('T+30m')), fill)).toMatchInlineSnapshot(`
      "T+0:00  copy app/main  serving → failed
      T+0:00  step go.fill   pending → waiting
      T+0:00  step go.fill   waiting → working
      T+0:30  step go.fill   working → waiting
      T+6:30  step go.fill   waiting → working
      T+7:30  step go.fill   working → done
      T+7:30  copy app/main  failed → ready
      T+7:30  copy app/main  restores T-12:00 of app/nightly"
    `);
  });

  it('[ENG-438] stays down when it is filled in the instant in which that begins', () => {
    expect(play(filled(RESTORE, faulty('T+1h')), copy)).toMatchInlineSnapshot(`
      "T+0:00   copy app/main  serving → failed
      T+1:00   copy app/main  restores T-12:00 of app/nightly
      T+24:00  copy app/main  loses 60 s of records, not restored (nowhere else)"
    `);
  });

  it.each([
    ['restored', RESTORE],
    ['filled from another', MOVE],
  ])(
    '[ENG-476] need not be %s when it serves again by itself, and the plan has not failed',
    (_, step) => {
      const run = filled(step, HELD);
      expect(play(run, fill)).toMatchInlineSnapshot(`
      "T+0:00  copy app/main  serving → failed
      T+0:00  step go.fill   pending → waiting
      T+6:00  copy app/main  failed → serving
      T+6:00  step go.fill   waiting → not-needed"
    `);
      expect(finalState(run, 'plan', 'go')).toBe('completed');
      const told = run.entries.filter(
        ({ type, subject }) => type === 'transition' && subject.kind === 'step',
      );
      expect(storyOf(run, told, 'en').at(-1)?.text).toContain('what it was to fill serves again');
      expect(storyOf(run, told, 'fr').at(-1)?.text).toContain('sert de nouveau');
    },
  );

  it('[ENG-476] nor when it comes back in the middle of the work, its machines being started again', () => {
    const run = filled(RESTORE, ', { at: T+0, do: outage, what: here/a, for: 4h }', '10m');
    expect(play(run, [{ kind: 'step', type: 'transition' }])).toMatchInlineSnapshot(`
      "T+0:00  step go.fill  pending → waiting
      T+4:00  step go.fill  waiting → working
      T+5:00  step go.fill  working → not-needed"
    `);
    expect(finalState(run, 'plan', 'go')).toBe('completed');
  });

  it('[ENG-476] is filled all the same when what it came back with is spoilt, and nobody has seen it', () => {
    const spoilt = ', { at: T+0, do: corrupt, what: app/main, shows-after: 20h }';
    const run = filled(RESTORE, `${spoilt}${HELD}`);
    expect(finalState(run, 'step', 'go.fill')).toBe('failed');
  });

  it('[ENG-476] asks no stand-in to act, and what comes after it goes on', () => {
    const run = filled(
      `${RESTORE}, otherwise: call }, call: { do: task, takes: 1h }, tell: { do: task, takes: 1h, after: fill`,
      HELD,
    );
    expect(finalState(run, 'step', 'go.call')).not.toBe('done');
    expect(finalState(run, 'step', 'go.tell')).toBe('done');
    expect(finalState(run, 'plan', 'go')).toBe('completed');
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

describe('machines that are out of order', () => {
  /** A plan that does something to the copy that stands by, which has failed `how`. */
  const prepared = (step: string, how: string): Run =>
    aRun(`
components:
  app:
    copies:
      main: { at: here/a }
      spare: { at: there/a, role: pilot-light, replicates: main, lag: 1m }
plans:
  go:
    kind: recovery
    trigger: { when: here/b is down, learned-after: 0s }
    steps:
      it: { ${step}, what: app/spare, takes: 1h, succeeds: 100% }
      mend: { do: repair, what: app/spare, takes: 9h, succeeds: 100% }
incidents: { power: [{ at: T+0, do: outage, what: here/b }, { at: T+0, do: outage, what: app/spare${how} }] }
`);

  it.each([
    ['do: start', ', for: 6h', 'T+6:00', 'T+7:00'],
    ['do: provision', ', for: 6h', 'T+6:00', 'T+7:00'],
    ['do: scale, to: 50%', ', for: 6h', 'T+6:00', 'T+7:00'],
    ['do: start', '', 'T+9:00', 'T+10:00'],
    ['do: scale, to: 50%', '', 'T+9:00', 'T+10:00'],
  ])('[ENG-464] keep “%s” waiting until they are mended (%s)', (step, how, begins, ends) => {
    const run = prepared(step, how);
    const [wait] = entriesOf(run, { kind: 'step', id: 'go.it', type: 'waiting' });
    expect(wait).toMatchObject({
      missing: [{ kind: 'place', what: { kind: 'copy', id: 'app/spare' }, forGood: false }],
    });
    expect(play(run, [{ kind: 'step', id: 'go.it', type: 'transition' }]).split('\n')).toEqual(
      expect.arrayContaining([
        expect.stringMatching(new RegExp(`^${begins.replace('+', '.')} .*→ working`)),
        expect.stringMatching(new RegExp(`^${ends.replace('+', '.')} .*→ done`)),
      ]),
    );
    expect(entriesOf(run, { type: 'ignored' })).toEqual([]);
  });
});
