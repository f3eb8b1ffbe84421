/** Which picture a restore takes, what it needs, and what is found in it. */
import { describe, expect, it } from 'vitest';
import { aRun } from '../helpers/aDossier.ts';
import { entriesOf, finalState, play } from '../helpers/play.ts';

/** From noon on Monday 5 January 2026; a picture every six hours, the last one at noon. */
const world = (backup: string, step: string, more = ''): string => `
run: { horizon: 10d }
data: { records: { volume: 360GB, writes: 1MB/s, rpo: 1h } }
components:
  app:
    holds: records
    copies: { main: { at: here/a }, spare: { at: there/a, role: warm } }
    backups: { pictures: { every: 6h, at: there/b, works: 100%, ${backup} } }
plans:
  recover:
    kind: recovery
    trigger: { when: app/main is down, learned-after: 1m }
    steps: { restore: { do: restore, what: app/spare, from: app/pictures, ${step} } }
${more}`;

const burnt = 'incidents: { fire: [{ at: T+1h, do: destroy, what: here/a }] }';
const attacked =
  'incidents: { attack: [{ at: T+1h, do: encrypt, what: records, dwell: 20h, backups: spared }] }';

const restored = (text: string): string =>
  play(aRun(text), [{ type: 'restore-point' }, { type: 'waiting' }]);

describe('the point that is chosen', () => {
  it.each([
    { point: 'takes: 1h', taken: 'restores T-24:00' },
    { point: 'takes: 1h, point: latest', taken: 'restores T+0:00 of app/pictures (unsound)' },
    { point: 'takes: 1h, point: clean', taken: 'restores T-24:00' },
    { point: 'takes: 1h, before: 2026-01-04 07:00', taken: 'restores T-30:00' },
  ])('[ENG-139] $point after an attack: $taken', ({ point, taken }) => {
    expect(restored(world('keep: 14d', point, attacked))).toContain(taken);
  });

  it('[ENG-139] where no clean point is kept, a restore that wants one never begins', () => {
    expect(restored(world('keep: 12h', 'takes: 1h, point: clean', attacked))).toMatchInlineSnapshot(
      `"T+1:01  step recover.restore  misses backup app/pictures (for good)"`,
    );
  });
});

describe('what a restore finds', () => {
  it('[ENG-140] pictures that have been empty for days are found empty by a restore; the next one takes an older one', () => {
    const run = aRun(world('broken-since: 2026-01-04', 'takes: 2h, retries: 1', burnt));
    expect(
      play(run, [{ type: 'found-empty' }, { type: 'restore-point' }, { kind: 'step' }]),
    ).toMatchInlineSnapshot(`
      "T+1:01  step recover.restore  pending → waiting
      T+1:01  step recover.restore  waiting → working
      T+3:01  step recover.restore  working → waiting
      T+3:01  backup app/pictures   is empty at T+0:00
      T+3:01  step recover.restore  waiting → working
      T+5:01  step recover.restore  working → done
      T+5:01  copy app/spare        restores T-42:00 of app/pictures"
    `);
  });

  it('[ENG-140] kept for less time than they have been empty, they leave nothing', () => {
    const run = aRun(world('broken-since: 2026-01-02, keep: 3d', 'takes: 2h, retries: 1', burnt));
    expect(finalState(run, 'step', 'recover.restore')).toBe('waiting');
    expect(entriesOf(run, { type: 'waiting' }).at(-1)?.missing[0]?.forGood).toBe(true);
  });

  it.each([
    { odds: '95%', done: true },
    { odds: '30%', done: false },
  ])('[ENG-140] a backup that works with $odds', ({ odds, done }) => {
    const run = aRun(world('', 'takes: 2h', burnt).replace('works: 100%', `works: ${odds}`));
    expect(finalState(run, 'step', 'recover.restore') === 'done').toBe(done);
  });

  it('[ENG-141] without the tool that holds its key, a backup cannot be read', () => {
    const run = aRun(
      `${world('key: vault', 'takes: 2h', burnt)}
tools: { vault: { kind: credential, at: here/a } }`,
    );
    expect(play(run, [{ type: 'waiting' }])).toMatchInlineSnapshot(
      `"T+1:01  step recover.restore  misses credential vault (for good)"`,
    );
  });

  it('[ENG-141] nor can a copy whose key is lost be promoted', () => {
    const run = aRun(`
components: { app: { copies: { main: { at: here/a }, spare: { at: there/a, role: hot, key: vault } } } }
tools: { vault: { kind: credential, at: here/a } }
plans:
  go:
    kind: recovery
    trigger: { when: app/main is down, learned-after: 0s }
    steps: { promote: { do: promote, what: app/spare, takes: 1m } }
${burnt}`);
    expect(play(run, [{ type: 'waiting' }])).toMatchInlineSnapshot(
      `"T+1:00  step go.promote  misses credential vault (for good)"`,
    );
  });

  it('[ENG-142] an archive adds the time to its first byte', () => {
    const doneAt = ['', 'first-byte: 12h'].map((archive) => {
      const run = aRun(world(archive, 'takes: 2h', burnt));
      const [point] = entriesOf(run, { type: 'restore-point' });
      return (point?.at ?? 0) / 3600;
    });
    expect((doneAt[1] ?? 0) - (doneAt[0] ?? 0)).toBe(12);
  });

  it('[ENG-142] data that have grown since they were measured take longer than planned', () => {
    const grown = world('', 'throughput: 100MB/s', burnt).replace(
      'volume: 360GB',
      'volume: 360GB, measured: 2025-01-05, grows: 1GB/d',
    );
    const run = aRun(grown);
    const plan = run.description.plans[0]?.steps[0]?.plannedSeconds;
    const steps = entriesOf(run, { kind: 'step', type: 'transition' });
    const began = steps.find(({ to }) => to === 'working')?.at ?? 0;
    const done = steps.find(({ to }) => to === 'done')?.at ?? 0;
    expect([plan, done - began]).toEqual([3600, 7250]);
  });
});

it('[ENG-155] a picture that expires while it is being restored is not restored', () => {
  const run = aRun(world('keep: 12h', 'takes: 3d', burnt));
  expect(finalState(run, 'step', 'recover.restore')).toBe('failed');
  expect(entriesOf(run, { type: 'restore-point' })).toEqual([]);
});

describe('standbys and what was broken for a while', () => {
  it.each([
    { rehearsed: '2025-11-01', end: 'done' },
    { rehearsed: 'never', end: 'failed' },
  ])(
    '[ENG-143] a standby last switched to on $rehearsed, at its worst: $end',
    ({ rehearsed, end }) => {
      const run = aRun(
        `
components: { app: { copies: { main: { at: here/a }, spare: { at: there/a, role: hot, rehearsed: ${rehearsed} } } } }
plans:
  go:
    kind: recovery
    trigger: { when: app/main is down, learned-after: 0s }
    steps: { promote: { do: promote, what: app/spare, takes: 1m } }
${burnt}`,
        { mode: 'pessimistic' },
      );
      expect(finalState(run, 'step', 'go.promote')).toBe(end);
    },
  );

  it.each([
    { rehearsed: '2025-11-01', end: 'serving' },
    { rehearsed: '2023-01-01', end: 'ready' },
  ])(
    '[ENG-143] so does one that is to take over by itself, last switched to on $rehearsed: $end',
    ({ rehearsed, end }) => {
      const run = aRun(
        `
components:
  app:
    switchover: { takes: 5m }
    copies: { main: { at: here/a }, spare: { at: there/a, role: hot, rehearsed: ${rehearsed} } }
${burnt}`,
        { mode: 'pessimistic' },
      );
      expect(finalState(run, 'copy', 'app/spare')).toBe(end);
    },
  );

  it('[ENG-144] an outage that its author gives a length lasts that long, whoever repairs', () => {
    const back = (length: string): string => {
      const run = aRun(`
components: { app: { copies: { main: { at: here/a } }, fails: { after: 3000d, repair: 1h } } }
incidents: { failure: [{ at: T+0, do: outage, what: app/main${length} }] }`);
      return play(run, [{ kind: 'copy' }]);
    };
    expect([back(''), back(', for: 6h')].join('\n\n')).toMatchInlineSnapshot(`
      "T+0:00  copy app/main  serving → failed
      T+0:00  copy app/main  failed → restarting
      T+1:00  copy app/main  restarting → serving

      T+0:00  copy app/main  serving → failed
      T+6:00  copy app/main  failed → serving"
    `);
  });

  it('[ENG-145] a copy that is restored while it follows no longer follows, until it is told to', () => {
    const run = aRun(`
data: { records: {} }
components:
  app:
    holds: records
    copies: { main: { at: here/a }, spare: { at: there/a, role: warm, replicates: main, lag: 1m } }
    backups: { pictures: { every: 6h, at: there/b, works: 100% } }
plans:
  recover:
    kind: recovery
    trigger: { when: here is under-notice, learned-after: 0s }
    steps:
      restore: { do: restore, what: app/spare, from: app/pictures, takes: 1h }
      again: { do: reverse-replication, from: app/main, to: app/spare, takes: 1h, after: restore }
incidents: { law: [{ at: T+0, do: cut, what: here, notice: 10d }] }
`);
    expect(play(run, [{ kind: 'replica' }, { type: 'restore-point' }])).toMatchInlineSnapshot(`
      "T+1:00  copy app/spare     restores T+0:00 of app/pictures
      T+1:00  replica app/spare  following → paused
      T+2:00  replica app/spare  paused → following"
    `);
  });
});
