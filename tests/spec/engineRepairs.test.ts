/** What takes over and what is repaired without a plan: switchovers and background failures. */
import { describe, expect, it } from 'vitest';
import { aRun } from '../helpers/aDossier.ts';
import { entriesOf, finalState, play } from '../helpers/play.ts';

describe('switchover', () => {
  it('[ENG-38] the first ready hot copy is activated by itself, a warm one never', () => {
    const run = aRun(`
components:
  app:
    switchover: { takes: 30s }
    copies:
      main: { at: here/a }
      lost: { at: here/a, role: hot }
      warm: { at: here/b, role: warm }
      first: { at: there/a, role: hot }
      second: { at: there/b, role: hot }
incidents: { fire: [{ at: T+0, do: outage, what: here/a, for: 1h }] }
`);
    expect(play(run, [{ kind: 'copy' }])).toMatchInlineSnapshot(`
      "T+0:00     copy app/main   serving → stopped
      T+0:00     copy app/lost   ready → stopped
      T+0:00:30  copy app/first  ready → serving
      T+1:00     copy app/main   stopped → restarting
      T+1:00     copy app/lost   stopped → restarting
      T+1:00     copy app/main   restarting → ready
      T+1:00     copy app/lost   restarting → ready"
    `);
  });

  it('[ENG-38] as many are activated as active copies are missing', () => {
    const run = aRun(`
components:
  app:
    switchover: { takes: 1m }
    copies:
      one: { at: here/a, capacity: 50% }
      two: { at: here/a, capacity: 50% }
      three: { at: there/a, role: hot, capacity: 50% }
      four: { at: there/b, role: hot, capacity: 50% }
      five: { at: there/b, role: hot, capacity: 50% }
incidents: { fire: [{ at: T+0, do: destroy, what: here/a }] }
`);
    expect(play(run, [{ kind: 'copy' }, { kind: 'service' }])).toMatchInlineSnapshot(`
      "T+0:00  copy app/one    serving → lost
      T+0:00  copy app/two    serving → lost
      T+0:00  service web     100% → 0%  (by component app)
      T+0:00  service web     nominal → down
      T+0:01  copy app/three  ready → serving
      T+0:01  copy app/four   ready → serving
      T+0:01  service web     0% → 100%
      T+0:01  service web     down → nominal"
    `);
  });

  it('[ENG-38] a copy that becomes ready later is activated then', () => {
    const run = aRun(`
data: { records: {} }
components:
  app:
    holds: records
    switchover: { takes: 1m }
    copies:
      main: { at: here/a }
      spare: { at: there/a, role: hot, replicates: main }
incidents:
  power: [{ at: T+0, do: outage, what: there/a, for: 2h }]
  fire: [{ at: T+1h, do: destroy, what: here/a }]
`);
    expect(play(run, [{ kind: 'copy' }])).toMatchInlineSnapshot(`
      "T+0:00  copy app/spare  ready → stopped
      T+1:00  copy app/main   serving → lost
      T+2:00  copy app/spare  stopped → restarting
      T+2:00  copy app/spare  restarting → ready
      T+2:01  copy app/spare  ready → serving
      T+2:01  copy app/spare  loses 3600 s of records (nowhere else)"
    `);
  });

  it('[ENG-38] an active copy that was replaced takes over in its turn, where there are no data', () => {
    const takeovers = (holds: string) =>
      play(
        aRun(`
data: { records: {} }
components:
  app:
    ${holds}
    switchover: { takes: 1m }
    copies: { main: { at: here/a }, hot: { at: there/a, role: hot${holds === '' ? '' : ', replicates: main'} } }
  other: { holds: records, copies: { main: { at: here/b } } }
incidents:
  first: [{ at: T+0, do: outage, what: app/main, for: 1h }]
  second: [{ at: T+2h, do: outage, what: app/hot, for: 1h }]
`),
        [{ kind: 'copy' }],
      );
    expect(takeovers('')).toMatchInlineSnapshot(`
      "T+0:00  copy app/main  serving → failed
      T+0:01  copy app/hot   ready → serving
      T+1:00  copy app/main  failed → ready
      T+2:00  copy app/hot   serving → failed
      T+2:01  copy app/main  ready → serving
      T+3:00  copy app/hot   failed → ready"
    `);
    expect(takeovers('holds: records')).toMatchInlineSnapshot(`
      "T+0:00  copy app/main  serving → failed
      T+0:01  copy app/hot   ready → serving
      T+1:00  copy app/main  failed → ready
      T+2:00  copy app/hot   serving → failed
      T+3:00  copy app/hot   failed → serving"
    `);
  });

  describe('where there are data', () => {
    const takeovers = (switchover: string, plans = '', second = 'app/hot') =>
      play(
        aRun(`
data: { records: {} }
components:
  app:
    holds: records
    switchover: { takes: 1m${switchover} }
    copies: { main: { at: here/a }, hot: { at: there/a, role: hot, replicates: main, lag: 5m } }
people: { crew: {} }
${plans}
incidents:
  first: [{ at: T+0, do: outage, what: app/main, for: 1h }]
  second: [{ at: T+2h, do: outage, what: ${second}, for: 1h }]
`),
        [{ kind: 'copy' }, { kind: 'replica' }],
      );

    it('[ENG-38] an active copy that follows again takes over in its turn, within its lag', () => {
      const plan = `
plans:
  follow:
    kind: recovery
    trigger: { when: app/main is down }
    steps: { turn: { do: reverse-replication, from: app/hot, to: app/main, by: crew, takes: 1m, succeeds: 100% } }`;
      expect(takeovers('', plan)).toMatchInlineSnapshot(`
        "T+0:00  copy app/main     serving → failed
        T+0:00  replica app/hot   following → paused
        T+0:01  copy app/hot      ready → serving
        T+0:01  copy app/hot      loses 300 s of records
        T+0:01  replica app/hot   paused → ended
        T+1:00  copy app/main     failed → ready
        T+1:01  replica app/main  ended → following
        T+1:01  copy app/main     loses 300 s of records, as was lost before (nowhere else)
        T+2:00  copy app/hot      serving → failed
        T+2:00  replica app/main  following → paused
        T+2:01  copy app/main     ready → serving
        T+2:01  replica app/main  paused → ended
        T+3:00  copy app/hot      failed → ready
        T+3:00  replica app/hot   ended → following"
      `);
    });

    it('[ENG-391] a component takes back what stands by again, the way the other followed', () => {
      expect(takeovers(', rejoins: true')).toMatchInlineSnapshot(`
        "T+0:00  copy app/main     serving → failed
        T+0:00  replica app/hot   following → paused
        T+0:01  copy app/hot      ready → serving
        T+0:01  copy app/hot      loses 300 s of records
        T+0:01  replica app/hot   paused → ended
        T+1:00  copy app/main     failed → ready
        T+1:00  replica app/main  ended → following
        T+1:00  copy app/main     loses 300 s of records, as was lost before (nowhere else)
        T+2:00  copy app/hot      serving → failed
        T+2:00  replica app/main  following → paused
        T+2:01  copy app/main     ready → serving
        T+2:01  copy app/main     loses 300 s of records
        T+2:01  replica app/main  paused → ended
        T+3:00  copy app/hot      failed → ready
        T+3:00  replica app/hot   ended → following
        T+3:00  copy app/hot      loses 300 s of records, as was lost before (nowhere else)"
      `);
    });
  });

  it('[ENG-392] a copy under repair is down for a condition, until it serves or stands by', () => {
    const run = aRun(`
run: { horizon: 8h }
components:
  app: { fails: { after: 1h, repair: 2h }, copies: { main: { at: here/a } } }
people: { crew: {} }
plans:
  look:
    kind: recovery
    trigger: { when: app/main is down, learned-after: 1m }
    steps: { see: { do: task, by: crew, takes: 10m } }`);
    expect(play(run, [{ kind: 'copy' }, { kind: 'plan' }])).toMatchInlineSnapshot(`
      "T+0:00  copy app/main  serving → failed
      T+0:00  copy app/main  failed → restarting
      T+0:01  plan look      dormant → alerted
      T+0:01  plan look      alerted → running
      T+0:11  plan look      running → completed
      T+2:00  copy app/main  restarting → serving
      T+3:00  copy app/main  serving → failed
      T+3:00  copy app/main  failed → restarting
      T+5:00  copy app/main  restarting → serving
      T+6:00  copy app/main  serving → failed
      T+6:00  copy app/main  failed → restarting
      T+8:00  copy app/main  restarting → serving"
    `);
  });

  it('[ENG-38] a copy that comes back in time stops it', () => {
    const run = aRun(`
components:
  app:
    switchover: { takes: 10m }
    copies: { main: { at: here/a }, spare: { at: there/a, role: hot } }
incidents: { cable: [{ at: T+0, do: isolate, what: here/a, for: 5m }] }
`);
    expect(play(run, [{ kind: 'copy' }])).toMatchInlineSnapshot(`
      "T+0:00  copy app/main  serving → isolated
      T+0:05  copy app/main  isolated → serving"
    `);
  });
});

describe('background failures', () => {
  const failing = (more: string, people = ''): string => `
run: { horizon: 10h }
components:
  app:
    copies:
      main: { at: here/a }
      twin: { at: there/a }
      hot: { at: there/b, role: hot }
    fails: { after: 2h, repair: 1h, ${more} }
${people}`;

  it('[ENG-39] strike serving copies, which are repaired and fail again', () => {
    const run = aRun(failing('standby-too: false'));
    expect(play(run, [{ kind: 'copy', id: 'app/main' }])).toMatchInlineSnapshot(`
      "T+1:00   copy app/main  serving → failed
      T+1:00   copy app/main  failed → restarting
      T+2:00   copy app/main  restarting → serving
      T+4:00   copy app/main  serving → failed
      T+4:00   copy app/main  failed → restarting
      T+5:00   copy app/main  restarting → serving
      T+7:00   copy app/main  serving → failed
      T+7:00   copy app/main  failed → restarting
      T+8:00   copy app/main  restarting → serving
      T+10:00  copy app/main  serving → failed
      T+10:00  copy app/main  failed → restarting"
    `);
    expect(entriesOf(run, { kind: 'copy', id: 'app/hot' })).toEqual([]);
  });

  it('[ENG-39] strike standby copies only where the dossier says so', () => {
    const run = aRun(failing('standby-too: true'));
    expect(
      play(run, [{ kind: 'copy', id: 'app/hot' }])
        .split('\n')
        .slice(0, 3),
    ).toMatchInlineSnapshot(`
      [
        "T+1:00   copy app/hot  ready → failed",
        "T+1:00   copy app/hot  failed → restarting",
        "T+2:00   copy app/hot  restarting → ready",
      ]
    `);
  });

  it('[ENG-39] a repair takes one member of its team, one copy at a time each', () => {
    const run = aRun(failing('by: crew', 'people: { crew: { count: 1 } }'));
    const firstHours = { ...run, entries: run.entries.filter(({ at }) => at <= 5 * 3600) };
    expect(play(firstHours, [{ kind: 'copy' }, { kind: 'member' }])).toMatchInlineSnapshot(`
      "T+1:00  copy app/main  serving → failed
      T+1:00  copy app/twin  serving → failed
      T+1:00  member crew/1  off → mobilised
      T+1:00  member crew/1  mobilised → working
      T+1:00  copy app/main  failed → restarting
      T+1:00  copy app/twin  misses people crew
      T+2:00  copy app/main  restarting → serving
      T+2:00  member crew/1  working → mobilised
      T+2:00  member crew/1  mobilised → working
      T+2:00  copy app/twin  failed → restarting
      T+3:00  copy app/twin  restarting → serving
      T+3:00  member crew/1  working → mobilised
      T+4:00  copy app/main  serving → failed
      T+4:00  member crew/1  mobilised → working
      T+4:00  copy app/main  failed → restarting"
    `);
  });

  it('[ENG-39] a repairer who is lost is replaced, and the repair begins again', () => {
    const run = aRun(`
run: { horizon: 10h }
components:
  app: { copies: { main: { at: here/a } }, fails: { after: 2h, repair: 1h, by: crew } }
people: { crew: { count: 2, on-call: { answers: 10m } } }
incidents: { illness: [{ at: T+90m, do: absence, what: crew/1 }] }
`);
    const firstHours = { ...run, entries: run.entries.filter(({ at }) => at <= 4 * 3600) };
    expect(play(firstHours, [{ kind: 'copy' }, { kind: 'member' }])).toMatchInlineSnapshot(`
      "T+1:00  copy app/main  serving → failed
      T+1:00  member crew/1  off → called
      T+1:00  copy app/main  misses people crew
      T+1:10  member crew/1  called → mobilised
      T+1:10  member crew/1  mobilised → working
      T+1:10  copy app/main  failed → restarting
      T+1:30  member crew/1  working → absent
      T+1:30  copy app/main  restarting → failed
      T+1:30  member crew/2  off → called
      T+1:30  copy app/main  misses people crew
      T+1:40  member crew/2  called → mobilised
      T+1:40  member crew/2  mobilised → working
      T+1:40  copy app/main  failed → restarting
      T+2:40  copy app/main  restarting → serving
      T+2:40  member crew/2  working → mobilised"
    `);
  });

  it('[ENG-39] a copy that failed is still to be repaired after its place was away', () => {
    const run = aRun(`
components: { app: { copies: { main: { at: here/a, restarts: 10m } } } }
incidents:
  disk: [{ at: T+0, do: outage, what: app, for: 8h }]
  cable: [{ at: T+1h, do: isolate, what: here/a, for: 1h }]
  power: [{ at: T+3h, do: outage, what: here/a, for: 1h }]
`);
    expect(play(run, [{ kind: 'copy' }])).toMatchInlineSnapshot(`
      "T+0:00  copy app/main  serving → failed
      T+1:00  copy app/main  failed → isolated
      T+2:00  copy app/main  isolated → failed
      T+3:00  copy app/main  failed → stopped
      T+4:00  copy app/main  stopped → restarting
      T+4:10  copy app/main  restarting → failed
      T+8:00  copy app/main  failed → serving"
    `);
  });

  it('[ENG-39] a copy that fails while its place is away is down when it returns', () => {
    const run = aRun(`
components: { app: { copies: { main: { at: here/a, restarts: 10m } } } }
incidents:
  power: [{ at: T+0, do: outage, what: here/a, for: 2h }]
  disk: [{ at: T+1h, do: outage, what: app, for: 4h }]
`);
    expect(play(run, [{ kind: 'copy' }])).toMatchInlineSnapshot(`
      "T+0:00  copy app/main  serving → stopped
      T+2:00  copy app/main  stopped → restarting
      T+2:10  copy app/main  restarting → failed
      T+5:00  copy app/main  failed → serving"
    `);
  });

  it('[ENG-39] nobody repairs what is spoilt: it waits for a restore', () => {
    const run = aRun(`
data: { records: {} }
components:
  app:
    holds: records
    copies: { main: { at: here/a } }
    fails: { after: 1000d, repair: 1h, by: crew }
people: { crew: {} }
incidents: { attack: [{ at: T+0, do: corrupt, what: records }] }
`);
    expect(play(run, [{ kind: 'copy' }, { kind: 'member' }])).toMatchInlineSnapshot(
      `
      "T+0:00   copy app/main  serving → failed
      T+24:00  copy app/main  loses everything of records, not restored (nowhere else)"
    `,
    );
    expect(finalState(run, 'member', 'crew/1')).toBe('off');
  });
});
