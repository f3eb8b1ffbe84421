/** Copies and data: who writes, what is lost, what can be restored. */
import { describe, expect, it } from 'vitest';
import { aRun } from '../helpers/aDossier.ts';
import { entriesOf, finalState, play } from '../helpers/play.ts';

/** A database with a main copy, a spare that follows two minutes behind, and a nightly backup elsewhere. */
const database = (more = '', spare = 'role: warm, replicates: main, lag: 2m'): string => `
data: { records: { writes: 1MB/s } }
components:
  app:
    holds: records
    copies:
      main: { at: here/a }
      spare: { at: there/a, ${spare} }
    backups: { nightly: { every: 24h, takes: 1h, at: there/b, verified: 2026-01-01 } }
${more}`;

/** A plan that starts as soon as the first room is lost. */
const plan = (steps: string, when = 'here/a is down'): string => `
plans:
  recover:
    kind: recovery
    trigger: { when: ${when}, learned-after: 0s }
    steps:
      ${steps}`;

const promote = plan('promote: { do: promote, what: app/spare, takes: 10m }');

describe('roles', () => {
  it('[ENG-30] each role begins in its state, with its data', () => {
    const run = aRun(`
data: { records: {} }
components:
  app:
    holds: records
    copies:
      main: { at: here/a }
      hot: { at: here/b, role: hot, replicates: main }
      warm: { at: there/a, role: warm, replicates: main }
      dormant: { at: there/b, role: pilot-light, replicates: main }
      absent: { at: there/b, role: cold, replicates: main }
`);
    const states = run.initial
      .filter(({ subject }) => subject.kind === 'copy' || subject.kind === 'replica')
      .map(({ subject, state }) => `${subject.kind} ${subject.id} ${state}`);
    expect(states).toEqual([
      'copy app/main serving',
      'copy app/hot ready',
      'copy app/warm ready',
      'copy app/dormant dormant',
      'copy app/absent absent',
      'replica app/hot following',
      'replica app/warm following',
      'replica app/dormant following',
      'replica app/absent paused',
    ]);
  });

  it('[ENG-30] a pilot light is started, a cold copy is created and filled, before either is promoted', () => {
    const run = aRun(
      database(
        `${plan(`start: { do: start, what: app/spare, takes: 10m }
      promote: { do: promote, what: app/spare, takes: 5m }`)}
incidents: { fire: [{ at: T+0, do: destroy, what: here/a }] }`,
        'role: pilot-light, replicates: main, lag: 2m',
      ),
    );
    expect(play(run, [{ kind: 'copy' }, { kind: 'step' }])).toMatchInlineSnapshot(`
      "T+0:00  copy app/main         serving → lost
      T+0:00  step recover.start    pending → waiting
      T+0:00  step recover.promote  pending → waiting
      T+0:00  step recover.start    waiting → working
      T+0:00  step recover.promote  misses place app/spare
      T+0:10  step recover.start    working → done
      T+0:10  copy app/spare        dormant → ready
      T+0:10  step recover.promote  waiting → working
      T+0:15  step recover.promote  working → done
      T+0:15  copy app/spare        ready → serving
      T+0:15  copy app/spare        loses 120 s of records, 120000000 B (nowhere else)"
    `);
  });
});

describe('one writer', () => {
  it('[ENG-31] a copy whose place returns serves again when nobody took over', () => {
    const run = aRun(
      database('incidents: { power: [{ at: T+0, do: outage, what: here/a, for: 30m }] }'),
    );
    expect(play(run, [{ kind: 'copy' }, { kind: 'replica' }])).toMatchInlineSnapshot(`
      "T+0:00  copy app/main      serving → stopped
      T+0:00  replica app/spare  following → paused
      T+0:30  copy app/main      stopped → restarting
      T+0:30  copy app/main      restarting → serving
      T+0:30  replica app/spare  paused → following"
    `);
  });

  it('[ENG-31] a copy that was replaced comes back as a standby', () => {
    const run = aRun(
      database(`${promote}
incidents: { power: [{ at: T+0, do: outage, what: here/a, for: 30m }] }`),
    );
    expect(play(run, [{ kind: 'copy' }])).toMatchInlineSnapshot(`
      "T+0:00  copy app/main   serving → stopped
      T+0:10  copy app/spare  ready → serving
      T+0:10  copy app/spare  loses 120 s of records, 120000000 B
      T+0:30  copy app/main   stopped → restarting
      T+0:30  copy app/main   restarting → ready"
    `);
  });

  it('[ENG-31] a takeover while the source still serves relieves it', () => {
    const run = aRun(
      database(`${plan('promote: { do: promote, what: app/spare, takes: 10m }', 'here is under-notice')}
incidents: { law: [{ at: T+0, do: cut, what: here, notice: 10d }] }`),
    );
    expect(
      play(run, [{ kind: 'copy' }, { kind: 'service' }, { kind: 'replica' }]),
    ).toMatchInlineSnapshot(`
      "T+0:10  copy app/spare     ready → serving
      T+0:10  copy app/spare     loses 120 s of records, 120000000 B
      T+0:10  replica app/spare  following → ended
      T+0:10  copy app/main      serving → ready"
    `);
  });

  it('[ENG-31] going back to the first copy relieves the one that had taken over', () => {
    const run = aRun(
      database(`${plan(`promote: { do: promote, what: app/spare, takes: 10m }
      wait: { do: task, takes: 2h, after: promote }
      back: { do: promote, what: app/main, takes: 10m, after: wait }`)}
incidents: { power: [{ at: T+0, do: outage, what: here/a, for: 30m }] }`),
    );
    expect(play(run, [{ kind: 'copy' }])).toMatchInlineSnapshot(`
      "T+0:00  copy app/main   serving → stopped
      T+0:10  copy app/spare  ready → serving
      T+0:10  copy app/spare  loses 120 s of records, 120000000 B
      T+0:30  copy app/main   stopped → restarting
      T+0:30  copy app/main   restarting → ready
      T+2:20  copy app/main   ready → serving
      T+2:20  copy app/main   loses 8400 s of records, 7800000000 B
      T+2:20  copy app/spare  serving → ready
      T+2:20  copy app/spare  loses 8400 s of records, 7800000000 B, as was lost before (nowhere else)"
    `);
  });

  it('[ENG-31] a member of an active pair that comes back neither replaces the other nor loses anything', () => {
    const run = aRun(`
data: { records: { rpo: 1m } }
components:
  app:
    holds: records
    copies: { left: { at: here/a }, right: { at: there/a } }
incidents:
  first: [{ at: T+0, do: outage, what: here/a, for: 3h }]
  second: [{ at: T+1h, do: isolate, what: there/a, for: 1h }]
`);
    expect(play(run, [{ kind: 'copy' }, { kind: 'objective' }])).toMatchInlineSnapshot(`
      "T+0:00  copy app/left   serving → stopped
      T+1:00  copy app/right  serving → isolated
      T+2:00  copy app/right  isolated → serving
      T+3:00  copy app/left   stopped → restarting
      T+3:00  copy app/left   restarting → serving"
    `);
  });
});

describe('replication and loss', () => {
  it.each([
    { mode: 'lag: 2m', lost: 120 },
    { mode: 'lag: 2m, mode: sync', lost: 0 },
  ])(
    '[ENG-32] writes on their way are lost with the source: $mode loses $lost s',
    ({ mode, lost }) => {
      const run = aRun(
        database(
          `${promote}\nincidents: { fire: [{ at: T+0, do: destroy, what: here/a }] }`,
          `role: warm, replicates: main, ${mode}`,
        ),
      );
      const losses = entriesOf(run, { type: 'data-loss' }).map(({ ageSeconds }) => ageSeconds);
      expect(losses).toEqual(lost === 0 ? [] : [lost]);
    },
  );

  it('[ENG-32] a replication that was cut off before the loss adds its pause', () => {
    const run = aRun(
      database(
        `tools: { wan: { kind: network, at: there/b } }
${promote}
incidents:
  cable: [{ at: T+0, do: outage, what: wan }]
  fire: [{ at: T+1h, do: destroy, what: here/a }]`,
        'role: warm, replicates: main, lag: 2m, via: wan',
      ),
    );
    expect(
      play(run, [{ kind: 'tool' }, { kind: 'replica' }, { type: 'data-loss' }]),
    ).toMatchInlineSnapshot(`
      "T+0:00  tool wan           usable → unusable
      T+0:00  replica app/spare  following → paused
      T+1:10  copy app/spare     loses 3720 s of records, 3720000000 B (nowhere else)
      T+1:10  replica app/spare  paused → ended"
    `);
  });

  it('[ENG-32] a follower of a follower is behind both', () => {
    const run = aRun(`
data: { records: {} }
components:
  app:
    holds: records
    copies:
      main: { at: here/a }
      near: { at: here/b, role: warm, replicates: main, lag: 2m }
      far: { at: there/a, role: warm, replicates: near, lag: 3m }
${plan('promote: { do: promote, what: app/far, takes: 10m }')}
incidents: { fire: [{ at: T+0, do: destroy, what: here }] }
`);
    expect(play(run, [{ type: 'data-loss' }])).toMatchInlineSnapshot(
      `"T+0:10  copy app/far  loses 300 s of records (nowhere else)"`,
    );
  });

  it('[ENG-33] age and volume are recorded, and whether another place still holds it', () => {
    const incidents = (kind: string) =>
      database(`${promote}\nincidents: { one: [{ at: T+0, do: ${kind}, what: here/a }] }`);
    const losses = ['destroy', 'outage'].map((kind) =>
      play(aRun(incidents(kind)), [{ type: 'data-loss' }]),
    );
    expect(losses.join('\n')).toMatchInlineSnapshot(`
      "T+0:10  copy app/spare  loses 120 s of records, 120000000 B (nowhere else)
      T+0:10  copy app/spare  loses 120 s of records, 120000000 B"
    `);
  });

  it('[ENG-33] a standby that never held the data takes over with nothing', () => {
    const run = aRun(
      database(
        `${promote}\nincidents: { one: [{ at: T+0, do: outage, what: here/a }] }`,
        'role: warm',
      ),
    );
    expect(play(run, [{ type: 'data-loss' }])).toMatchInlineSnapshot(
      `"T+0:10  copy app/spare  loses everything of records"`,
    );
  });

  it('[ENG-34] frozen before it is lost, a copy loses nothing', () => {
    const run = aRun(
      database(`${plan(
        `freeze: { do: freeze-writes, on: app/main, takes: 5m }
      promote: { do: promote, what: app/spare, takes: 10m, after: freeze }`,
        'here is under-notice',
      )}
incidents: { law: [{ at: T+0, do: cut, what: here, notice: 1h }] }`),
    );
    expect(entriesOf(run, { type: 'data-loss' })).toEqual([]);
    expect(play(run, [{ kind: 'copy' }])).toMatchInlineSnapshot(`
      "T+0:15  copy app/spare  ready → serving
      T+0:15  copy app/main   serving → ready
      T+1:00  copy app/main   ready → suspended"
    `);
  });

  it('[ENG-34] frozen for less than its lag, a follower still lacks the rest', () => {
    const run = aRun(
      database(
        `${plan(
          `freeze: { do: freeze-writes, on: app/main, takes: 5m }
      promote: { do: promote, what: app/spare, takes: 7m, after: freeze }`,
          'here is under-notice',
        )}
incidents: { law: [{ at: T+0, do: cut, what: here, notice: 1h }] }`,
        'role: warm, replicates: main, lag: 10m',
      ),
    );
    // As the run ends, what still has it has been cut off for good (ENG-517).
    expect(entriesOf(run, { type: 'data-loss' })).toMatchObject([
      { ageSeconds: 180, definitive: false },
      { ageSeconds: 180, definitive: false, outOfReach: true },
    ]);
  });
});

describe('backups', () => {
  /** Runs from 11:00 on 5 January; incidents from noon. */
  const restoredAt = (backup: string, incidents: string): string => {
    const run = aRun(`
run: { horizon: 5d }
data: { records: {} }
components:
  app:
    holds: records
    copies: { main: { at: here/a }, spare: { at: there/a, role: warm } }
    backups: { pictures: { at: there/b, verified: 2026-01-01, ${backup} } }
${plan('restore: { do: restore, what: app/spare, from: app/pictures, takes: 4h }')}
incidents:
  ${incidents}
`);
    return play(run, [{ type: 'restore-point' }, { type: 'waiting' }]);
  };

  it.each([
    {
      name: 'the latest one',
      backup: 'every: 1h, at-time: 30m',
      incidents: 'fire: [{ at: T+0, do: destroy, what: here/a }]',
      restored: 'T-0:30',
    },
    {
      name: 'finished before the loss',
      backup: 'every: 1h, at-time: 30m, takes: 31m',
      incidents: 'fire: [{ at: T+0, do: destroy, what: here/a }]',
      restored: 'T-1:30',
    },
    {
      name: 'finished on the second of the loss',
      backup: 'every: 1h, at-time: 30m, takes: 30m',
      incidents: 'fire: [{ at: T+0, do: destroy, what: here/a }]',
      restored: 'T-0:30',
    },
    {
      name: 'of days before the run',
      backup: 'every: 7d',
      incidents: 'fire: [{ at: T+0, do: destroy, what: here/a }]',
      restored: 'T-12:00',
    },
    {
      name: 'not one that was missed while the source was away',
      backup: 'every: 4h, at-time: 1h',
      incidents: `power: [{ at: T+30m, do: isolate, what: here/a, for: 1h }]
  fire: [{ at: T+2h, do: destroy, what: here/a }]`,
      restored: 'T-3:00',
    },
    {
      name: 'not one that was under way when the source went away',
      backup: 'every: 4h, at-time: 1h, takes: 30m',
      incidents: `power: [{ at: T+70m, do: isolate, what: here/a, for: 5m }]
  fire: [{ at: T+2h, do: destroy, what: here/a }]`,
      restored: 'T-3:00',
    },
  ])('[ENG-35] a restore takes $name', ({ backup, incidents, restored }) => {
    expect(restoredAt(backup, incidents)).toContain(`restores ${restored} of app/pictures`);
    expect(restoredAt(backup, incidents)).not.toContain('unsound');
  });

  it('[ENG-35] a picture that is no longer kept is no picture', () => {
    expect(
      restoredAt('every: 24h, keep: 8h', 'fire: [{ at: T+0, do: destroy, what: here/a }]'),
    ).toMatchInlineSnapshot(
      `"T+0:00  step recover.restore  misses backup app/pictures (for good)"`,
    );
  });

  it('[ENG-36] spoilt data reach the followers within their lag', () => {
    const run = aRun(database('incidents: { attack: [{ at: T+0, do: corrupt, what: records }] }'));
    expect(play(run, [{ kind: 'copy' }, { kind: 'replica' }])).toMatchInlineSnapshot(`
      "T+0:00   copy app/main      serving → failed
      T+0:00   replica app/spare  following → paused
      T+0:02   copy app/spare     ready → failed
      T+24:00  copy app/spare     loses 43200 s of records, 43200000000 B, not restored (nowhere else)"
    `);
  });

  it('[ENG-36] a follower promoted before they arrive stays sound', () => {
    const run = aRun(
      database(
        `${plan('promote: { do: promote, what: app/spare, takes: 1m }', 'app/main is corrupted')}
incidents: { attack: [{ at: T+0, do: corrupt, what: records }] }`,
      ),
    );
    expect(play(run, [{ kind: 'copy' }])).toMatchInlineSnapshot(`
      "T+0:00  copy app/main   serving → failed
      T+0:01  copy app/spare  ready → serving
      T+0:01  copy app/spare  loses 120 s of records, 120000000 B (nowhere else)"
    `);
  });

  it('[ENG-36] a delayed copy that is cut off before they arrive stays sound', () => {
    const delayed = (cutTakes: string) =>
      aRun(
        database(
          `${plan(
            `cut: { do: isolate, what: app/spare, takes: ${cutTakes} }
      pause: { do: wait, for: 5h, after: cut }
      back: { do: reconnect, what: app/spare, takes: 0s, after: pause }
      open: { do: promote, what: app/spare, takes: 1m, after: back }`,
            'app is down',
          )}
incidents: { wrong-command: [{ at: T+0, do: delete, what: records }] }`,
          'role: hot, replicates: main, lag: 4h',
        ),
      );
    expect(finalState(delayed('10m'), 'copy', 'app/spare')).toBe('serving');
    expect(entriesOf(delayed('10m'), { type: 'data-loss' }).at(-1)?.ageSeconds).toBe(4 * 3600);
    expect(finalState(delayed('5h'), 'copy', 'app/spare')).not.toBe('serving');
  });

  it('[ENG-36] a dwell longer than the lag has reached the followers before it shows', () => {
    const run = aRun(
      database('incidents: { attack: [{ at: T+0, do: corrupt, what: records, dwell: 90s }] }'),
    );
    const other = aRun(
      database('incidents: { attack: [{ at: T+0, do: corrupt, what: records, dwell: 1h }] }'),
    );
    const spare = [{ kind: 'copy', id: 'app/spare', type: 'transition' }] as const;
    expect(play(run, spare)).toBe('T+0:00:30  copy app/spare  ready → failed');
    expect(play(other, spare)).toBe('T+0:00  copy app/spare  ready → failed');
  });

  it.each([
    { dwell: '10m', restored: 'T+4:00' },
    { dwell: '5h', restored: 'T-4:00' },
    { dwell: '50h', restored: 'T-48:00' },
  ])(
    '[ENG-36] pictures of a dwell of $dwell are unsound: $restored is taken',
    ({ dwell, restored }) => {
      const run = aRun(`
run: { starts: 2026-01-07 12:00, lead: 5d }
data: { records: {} }
components:
  app:
    holds: records
    copies: { main: { at: here/a } }
    backups: { pictures: { every: 4h, at: there/b, verified: 2026-01-01 } }
${plan('restore: { do: restore, what: app/main, from: app/pictures, takes: 1h }', 'records is corrupted')}
incidents: { attack: [{ at: T+4h30m, do: corrupt, what: records, dwell: ${dwell} }] }
`);
      expect(play(run, [{ type: 'restore-point' }])).toContain(`restores ${restored} of`);
      expect(play(run, [{ type: 'restore-point' }])).not.toContain('unsound');
    },
  );

  it('[ENG-36] when every picture kept is unsound, the latest is taken, and the copy stays out of service', () => {
    const run = aRun(`
data: { records: {} }
components:
  app:
    holds: records
    copies: { main: { at: here/a } }
    backups: { pictures: { every: 4h, keep: 12h, at: there/b, verified: 2026-01-01 } }
${plan('restore: { do: restore, what: app/main, from: app/pictures, takes: 1h }', 'records is corrupted')}
incidents: { attack: [{ at: T+0, do: corrupt, what: records, dwell: 30d }] }
`);
    expect(play(run, [{ kind: 'copy' }])).toMatchInlineSnapshot(`
      "T+0:00  copy app/main  serving → failed
      T+1:00  copy app/main  failed → ready
      T+1:00  copy app/main  restores T+0:00 of app/pictures (unsound)"
    `);
  });

  it('[ENG-37] when the last copy and the last backup are gone, everything is lost', () => {
    const run = aRun(
      database(`
incidents:
  fire: [{ at: T+0, do: destroy, what: here }]
  flood: [{ at: T+1h, do: destroy, what: there/b }]
  quake: [{ at: T+2h, do: destroy, what: there/a }]`),
    );
    expect(play(run, [{ kind: 'site' }, { type: 'data-loss' }])).toMatchInlineSnapshot(`
      "T+0:00  site here/a     operational → destroyed
      T+0:00  site here/b     operational → destroyed
      T+1:00  site there/b    operational → destroyed
      T+2:00  site there/a    operational → destroyed
      T+2:00  copy app/spare  loses everything of records (nowhere else)"
    `);
  });
});
