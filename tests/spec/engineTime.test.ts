/** Time and order, and what addresses a draw: the first two sections of the engine's SPEC.md. */
import { describe, expect, it } from 'vitest';
import { invariant } from '../../src/base/assert.ts';
import { compilePlant, executeCompiled, runReference } from '../../src/engine/index.ts';
import { aDossier, aRun, requestOf } from '../helpers/aDossier.ts';
import { entriesOf, play } from '../helpers/play.ts';

describe('time', () => {
  it('[ENG-1] T is `lead` after the start, the end is `horizon` after T, and the last second counts', () => {
    const run = aRun(`
run: { lead: 90m, horizon: 2h }
incidents:
  last-second: [{ at: T+2h, do: outage, what: here/a }]
  too-late: [{ at: T+7201s, do: outage, what: here/b }]
`);
    expect([run.incidentAt, run.endsAt]).toEqual([5400, 12_600]);
    expect(play(run, [{ kind: 'incident' }, { kind: 'site' }])).toMatchInlineSnapshot(`
      "T+2:00  incident last-second  planned → unfolding
      T+2:00  site here/a           operational → stopped"
    `);
    expect(run.ending).toEqual({ end: 'horizon' });
  });

  it('[ENG-1] without a lead, T is the first instant of the run', () => {
    const run = aRun(`
run: { lead: 0s }
incidents: { fire: [{ at: T+0, do: destroy, what: here/a }] }
`);
    expect(run.incidentAt).toBe(0);
    expect(play(run, [{ kind: 'copy' }])).toMatchInlineSnapshot(
      `"T+0:00  copy app/main  serving → lost"`,
    );
  });
});

describe('[ENG-542] the nights on which clocks change', () => {
  const inParis = (starts: string, on: string, backup = 'every: 24h') =>
    aRun(`
product: { timezone: Europe/Paris }
run: { starts: ${starts}, lead: 0s, horizon: 3d }
data: { rows: {} }
components: { app: { holds: rows, copies: { main: { at: here/a } }, backups: { daily: { ${backup}, at: there/a, works: 100% } } } }
plans: { go: { kind: recovery, trigger: { on: ${on} }, steps: { back: { do: restore, what: app/main, from: app/daily, takes: 1h } } } }
incidents: { fire: [{ at: T+0, do: destroy, what: here/b }, { at: T+0, do: delete, what: app }] }`);
  const begins = (run: ReturnType<typeof aRun>): number =>
    (entriesOf(run, { kind: 'plan', type: 'transition' })[0]?.at ?? 0) / 3600;

  it.each([
    ['leapt over, comes as the clock leaps', '2026-03-28 20:00', '2026-03-29 02:30', 6],
    ['after the leap', '2026-03-28 20:00', '2026-03-29 03:30', 6.5],
    ['shown twice, is the first of the two', '2026-10-24 20:00', '2026-10-25 02:30', 6.5],
    ['after both', '2026-10-24 20:00', '2026-10-25 03:00', 8],
  ])('a time that is %s', (_, starts, on, hours) => {
    expect(begins(inParis(starts, on))).toBe(hours);
  });

  it.each([
    ['autumn', '2026-10-25 10:00', 'T-10:00'],
    ['spring', '2026-03-29 10:00', 'T-8:00'],
    ['any other day', '2026-06-01 10:00', 'T-9:00'],
  ])('pictures are taken so long after midnight: %s', (_, starts, taken) => {
    const run = inParis(starts, 'T+1h', 'every: 24h, at-time: 1h');
    expect(play(run, [{ type: 'restore-point' }])).toContain(`restores ${taken} of app/daily`);
  });
});

describe('order', () => {
  it('[ENG-2] an instant goes through timers, levels, facts, rules, then people and steps', () => {
    const run = aRun(`
product: { doctrine: cloud-au-centre-2023 }
data: { records: {} }
components: { app: { holds: records, copies: { main: { at: here/a } } } }
tools: { console: { at: here/b } }
plans:
  leave:
    kind: recovery
    trigger: { when: here is cut, learned-after: 0s }
    steps: { call: { do: task, using: console, takes: 5m } }
incidents: { law: [{ at: T+0, do: cut, what: here, notice: 0s }] }
`);
    expect(play(run)).toMatchInlineSnapshot(`
      "T+0:00   incident law        planned → unfolding
      T+0:00   lawful-status here  open → under-notice
      T+0:00   lawful-status here  under-notice → cut
      T+0:00   copy app/main       serving → suspended
      T+0:00   component app       100% → 0%  (by component app)
      T+0:00   service web         100% → 0%  (by component app)
      T+0:00   tool console        usable → unusable
      T+0:00   component app       serving → down
      T+0:00   service web         nominal → down
      T+0:00   probe plan:leave    sees 100% (measure)
      T+0:00   plan leave          dormant → alerted
      T+0:00   plan leave          alerted → running
      T+0:00   step leave.call     pending → waiting
      T+0:00   rule P14:records    kept → breached
      T+0:00   step leave.call     misses tool console (for good)
      T+24:00  copy app/main       loses everything of records, not restored"
    `);
  });

  it('[ENG-3] at one instant incidents come first, then expiries by kind and then by the order of the dossier', () => {
    const run = aRun(`
services:
  web: { needs: [app], modes: { paper: { capacity: 50%, lasts: 20m } } }
people: { crew: { on-call: { answers: 30m } } }
plans:
  recover:
    kind: recovery
    trigger: { when: here/a is down, learned-after: 0s }
    steps:
      second: { do: task, takes: 30m }
      first: { do: task, takes: 30m }
      paper: { do: enter-mode, service: web, mode: paper, takes: 10m }
      called: { do: task, by: crew, takes: 30m, rehearsed: 2026-01-01 }
incidents:
  fire: [{ at: T+0, do: outage, what: here/a }]
  flood: [{ at: T+30m, do: outage, what: there/a }]
`);
    const atHalfPast = { ...run, entries: run.entries.filter(({ at }) => at === 5400) };
    expect(play(atHalfPast)).toMatchInlineSnapshot(`
      "T+0:30  incident flood       planned → unfolding
      T+0:30  site there/a         operational → stopped
      T+0:30  service web          mode paper expired
      T+0:30  member crew/1        called → mobilised
      T+0:30  step recover.second  working → done
      T+0:30  step recover.first   working → done
      T+0:30  service web          50% → 0%  (by component app)
      T+0:30  service web          below-minimum → down
      T+0:30  member crew/1        mobilised → working
      T+0:30  step recover.called  waiting → working"
    `);
  });

  it('[ENG-3] work that ends on the second of its timeout is done', () => {
    const run = aRun(`
plans:
  recover:
    kind: recovery
    trigger: { when: here/a is down, learned-after: 0s }
    steps: { work: { do: task, takes: 30m, timeout: 30m } }
incidents: { fire: [{ at: T+0, do: outage, what: here/a }] }
`);
    expect(play(run, [{ kind: 'step' }])).toMatchInlineSnapshot(`
      "T+0:00  step recover.work  pending → waiting
      T+0:00  step recover.work  waiting → working
      T+0:30  step recover.work  working → done"
    `);
  });

  it('[ENG-4] what is sent first is handled first, and what that sends comes after', () => {
    const run = aRun(`
data: { records: {} }
services: { web: { needs: [db, app] } }
components:
  db:
    holds: records
    copies:
      main: { at: here/a }
      spare: { at: there/a, role: warm, replicates: main }
    backups: { nightly: { every: 24h, at: there/b } }
  app: { copies: { main: { at: here/a } } }
incidents: { fire: [{ at: T+0, do: outage, what: here/a }] }
`);
    expect(
      play(run, [{ kind: 'copy' }, { kind: 'replica' }, { kind: 'backup' }]),
    ).toMatchInlineSnapshot(`
      "T+0:00  copy db/main       serving → stopped
      T+0:00  replica db/spare   following → paused
      T+0:00  copy app/main      serving → stopped
      T+0:00  backup db/nightly  protecting → interrupted"
    `);
  });

  it('[ENG-5] a run that never leaves an instant is stopped, and names who kept whom busy', () => {
    const dossier = aDossier(`
components:
  app:
    copies: { main: { at: here/a } }
    fails: { after: 1s, repair: 0s }
`);
    const { app } = dossier.components;
    invariant(app?.fails, 'it was just written');
    // The checks refuse what fails without delay, so the loop is closed behind their back.
    const fails = { ...app.fails, after: app.fails.repair };
    const looping = { ...dossier, components: { app: { ...app, fails } } };
    const run = runReference(looping, requestOf(looping));
    expect(run.ending).toEqual({
      end: 'zero-time-loop',
      cycle: expect.arrayContaining(['copy:app/main copy.failed', 'copy:app/main copy.restarted']),
    });
    expect(run.entries.every(({ at }) => at === 0)).toBe(true);
  });

  it('[ENG-5] a run with too many entries is stopped and says the limit', () => {
    const dossier = aDossier(`
run: { horizon: 30d }
components:
  app:
    copies: { main: { at: here/a } }
    fails: { after: 1s, repair: 1s }
`);
    const { ending, entries } = executeCompiled(compilePlant(dossier), requestOf(dossier), true);
    expect(ending).toEqual({ end: 'too-many-events', limit: 400_000 });
    expect(entries.length).toBeLessThan(400_100);
  });
});

/** Everything at once: people, tools, data, rules, and laws for most durations. */
const BUSY = `
product: { doctrine: cloud-au-centre-2023 }
run: { horizon: 3d }
services:
  web:
    needs: [app]
    objectives: { rto: 1h, mtpd: 4h, mbco: 60% }
    peaks: [{ during: 01-06/01-06, demand: 150%, objectives: { rto: 30m } }]
data: { records: { class: [personal, sensitive], writes: 1GB/h, rpo: 5m } }
components:
  app:
    holds: records
    copies:
      main: { at: here/a, restarts: 'uniform(1m, 9m)' }
      spare: { at: there/a, role: warm, replicates: main, lag: 'lognormal(2m, 10m)', via: wan }
    backups: { nightly: { every: 24h, at: there/b } }
    fails: { after: exponential(20h), repair: 'lognormal(1h, 3h)', by: crew }
tools: { wan: { kind: network }, vault: { at: there/b } }
people:
  crew: { count: 2, hours: 'mon-fri 08:00-18:00', on-call: { answers: 'lognormal(10m, 40m)', silent: 30% } }
plans:
  failover:
    kind: recovery
    trigger: { when: web < 60% for 5m }
    decision: { by: crew, takes: 'triangular(2m, 10m, 30m)', refuses: 5% }
    steps:
      freeze: { do: freeze-writes, on: app/main, succeeds: 80%, retries: 2 }
      promote: { do: promote, what: app/spare, after: freeze, by: crew, using: vault, otherwise: rebuild }
      rebuild: { do: restore, what: app/spare, from: app/nightly, takes: 'lognormal(2h, 8h)' }
      check: { do: verify, after: promote, takes: 20m, on-failure: continue }
incidents:
  fire: [{ at: 'T+uniform(0h, 8h)', do: outage, what: here/a, for: 'lognormal(1h, 4h)' }]
  leave: [{ at: T+1h, do: absence, what: crew/1, for: 10h }]
`;

describe('the same run again', () => {
  it('[ENG-6] one dossier and one request give the same entries and the same hash', () => {
    const dossier = aDossier(BUSY);
    const request = requestOf(dossier, { mode: 'sampled', seed: 20_261_123 });
    const [first, second] = [runReference(dossier, request), runReference(dossier, request)];
    expect(second.entries).toEqual(first.entries);
    expect(second.traceHash).toBe(first.traceHash);
    expect(first.traceHash).toMatch(/^[0-9a-f]{16}$/);
    expect(runReference(dossier, { ...request, seed: 2 }).traceHash).not.toBe(first.traceHash);
    expect(runReference(dossier, { ...request, mode: 'nominal' }).traceHash).not.toBe(
      first.traceHash,
    );
  });

  it('[ENG-6] the order in which incidents are asked for is nothing to the run', () => {
    const dossier = aDossier(BUSY);
    const asked = (incidents: readonly string[]) =>
      runReference(dossier, requestOf(dossier, { mode: 'sampled', incidents })).traceHash;
    expect(asked(['leave', 'fire'])).toBe(asked(['fire', 'leave']));
  });

  it('[ENG-7] causes come before; only incidents, failures, the start and the calendar have none', () => {
    const orphans = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((seed) => {
      const run = aRun(BUSY, { mode: 'sampled', seed });
      for (const { id, causes } of run.entries) {
        for (const cause of causes) expect(cause).toBeLessThan(id);
      }
      return run.entries
        .filter(({ causes, at }) => causes.length === 0 && at > 0)
        .map(
          (entry) =>
            `${entry.subject.kind} ${entry.type === 'transition' ? entry.event : entry.type}`,
        );
    });
    expect([...new Set(orphans)].sort()).toMatchInlineSnapshot(`
      [
        "copy copy.failed",
        "incident incident.began",
        "incident incident.ended",
      ]
    `);
  });
});
