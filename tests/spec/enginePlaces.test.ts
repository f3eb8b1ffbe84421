/** Places: buildings, data planes, control planes, and what the law allows. */
import { describe, expect, it } from 'vitest';
import { aRun } from '../helpers/aDossier.ts';
import { finalState, play } from '../helpers/play.ts';

describe('conditions of a place', () => {
  it.each([
    { lost: 'isolate, what: here/a', copy: 'isolated' },
    { lost: 'outage, what: here/a', copy: 'stopped' },
    { lost: 'outage, what: here', copy: 'stopped' },
    { lost: 'cut, what: here, notice: 0s', copy: 'suspended' },
    { lost: 'destroy, what: here/a', copy: 'lost' },
  ])('[ENG-20] $lost: a copy there is $copy', ({ lost, copy }) => {
    const run = aRun(`incidents: { one: [{ at: T+0, do: ${lost} }] }`);
    expect(finalState(run, 'copy', 'app/main')).toBe(copy);
  });

  it('[ENG-20] of several the worst wins, and takes its name when the better ones end', () => {
    const run = aRun(`
incidents:
  all:
    - { at: T+1h, do: isolate, what: here/a, for: 8h }
    - { at: T+2h, do: outage, what: here, for: 6h }
    - { at: T+3h, do: cut, what: here, notice: 0s, for: 4h }
    - { at: T+4h, do: outage, what: here/b, for: 1h }
`);
    expect(play(run, [{ kind: 'copy' }])).toMatchInlineSnapshot(`
      "T+1:00  copy app/main  serving → isolated
      T+2:00  copy app/main  isolated → stopped
      T+3:00  copy app/main  stopped → suspended
      T+7:00  copy app/main  suspended → stopped
      T+8:00  copy app/main  stopped → restarting
      T+8:00  copy app/main  restarting → isolated
      T+9:00  copy app/main  isolated → serving"
    `);
  });

  it('[ENG-20] a cut and a stopped building together: the cut is what counts, in either order', () => {
    const story = (cutAt: string, stoppedAt: string) =>
      play(
        aRun(`
incidents:
  law: [{ at: ${cutAt}, do: cut, what: here, notice: 0s, for: 5h }]
  power: [{ at: ${stoppedAt}, do: outage, what: here/a, for: 9h }]
`),
        [{ kind: 'copy' }],
      );
    expect(story('T+1h', 'T+2h')).toMatchInlineSnapshot(`
      "T+1:00   copy app/main  serving → suspended
      T+6:00   copy app/main  suspended → stopped
      T+11:00  copy app/main  stopped → restarting
      T+11:00  copy app/main  restarting → serving"
    `);
    expect(story('T+2h', 'T+1h')).toMatchInlineSnapshot(`
      "T+1:00   copy app/main  serving → stopped
      T+2:00   copy app/main  stopped → suspended
      T+7:00   copy app/main  suspended → stopped
      T+10:00  copy app/main  stopped → restarting
      T+10:00  copy app/main  restarting → serving"
    `);
  });

  it('[ENG-20] nothing brings back what was destroyed, not even the end of an outage of its hosting', () => {
    const run = aRun(`
incidents:
  all:
    - { at: T+1h, do: outage, what: [here/a, here], for: 3h }
    - { at: T+2h, do: destroy, what: here/a }
`);
    expect(
      play(run, [{ kind: 'copy' }, { kind: 'site' }, { kind: 'data-plane' }]),
    ).toMatchInlineSnapshot(`
      "T+1:00  site here/a      operational → stopped
      T+1:00  data-plane here  serving → interrupted
      T+1:00  copy app/main    serving → stopped
      T+2:00  site here/a      stopped → destroyed
      T+2:00  copy app/main    stopped → lost
      T+4:00  data-plane here  interrupted → serving"
    `);
  });

  it('[ENG-21] two hostings in one building lose it together, and only the building', () => {
    const run = aRun(`
hosting:
  here: { offer: on-premise, sites: { a: { building: tower }, b: {} } }
  there: { offer: on-premise, sites: { a: { building: tower }, b: {} } }
services: { web: { needs: [app, api] } }
components:
  app: { copies: { main: { at: here/a } } }
  api: { copies: { main: { at: there/a }, other: { at: there/b } } }
incidents:
  fire: [{ at: T+1h, do: outage, what: there/a, for: 1h }]
  data-plane: [{ at: T+3h, do: outage, what: there, for: 1h }]
`);
    expect(
      play(run, [{ kind: 'copy' }, { kind: 'site' }, { kind: 'data-plane' }]),
    ).toMatchInlineSnapshot(`
      "T+1:00  site here/a       operational → stopped
      T+1:00  copy app/main     serving → stopped
      T+1:00  copy api/main     serving → stopped
      T+2:00  site here/a       stopped → operational
      T+2:00  copy app/main     stopped → restarting
      T+2:00  copy api/main     stopped → restarting
      T+2:00  copy app/main     restarting → serving
      T+2:00  copy api/main     restarting → serving
      T+3:00  data-plane there  serving → interrupted
      T+3:00  copy api/main     serving → stopped
      T+3:00  copy api/other    serving → stopped
      T+4:00  data-plane there  interrupted → serving
      T+4:00  copy api/main     stopped → restarting
      T+4:00  copy api/other    stopped → restarting
      T+4:00  copy api/main     restarting → serving
      T+4:00  copy api/other    restarting → serving"
    `);
  });
});

describe('what comes back', () => {
  it('[ENG-22] a stopped place keeps what is in it: copies restart when it returns', () => {
    const run = aRun(`
components: { app: { copies: { main: { at: here/a, restarts: 20m } } } }
incidents: { power: [{ at: T+0, do: outage, what: here/a, for: 1h }] }
`);
    expect(play(run, [{ kind: 'copy' }, { kind: 'service' }])).toMatchInlineSnapshot(`
      "T+0:00  copy app/main  serving → stopped
      T+0:00  service web    100% → 0%  (by component app)
      T+0:00  service web    nominal → down
      T+1:00  copy app/main  stopped → restarting
      T+1:20  copy app/main  restarting → serving
      T+1:20  service web    0% → 100%
      T+1:20  service web    down → nominal"
    `);
  });

  it('[ENG-22] a place lost again stops the restart, which begins anew', () => {
    const run = aRun(`
components: { app: { copies: { main: { at: here/a, restarts: 20m } } } }
incidents:
  first: [{ at: T+0, do: outage, what: here/a, for: 1h }]
  second: [{ at: T+70m, do: outage, what: here/a, for: 1h }]
`);
    expect(play(run, [{ kind: 'copy' }])).toMatchInlineSnapshot(`
      "T+0:00  copy app/main  serving → stopped
      T+1:00  copy app/main  stopped → restarting
      T+1:10  copy app/main  restarting → stopped
      T+2:10  copy app/main  stopped → restarting
      T+2:30  copy app/main  restarting → serving"
    `);
  });

  it('[ENG-22] machines restart while nobody reaches them', () => {
    const run = aRun(`
components: { app: { copies: { main: { at: here/a, restarts: 1h } } } }
incidents:
  power: [{ at: T+0, do: outage, what: here/a, for: 1h }]
  cable: [{ at: T+80m, do: isolate, what: here/a, for: 2h }]
`);
    expect(play(run, [{ kind: 'copy' }])).toMatchInlineSnapshot(`
      "T+0:00  copy app/main  serving → stopped
      T+1:00  copy app/main  stopped → restarting
      T+2:00  copy app/main  restarting → isolated
      T+3:20  copy app/main  isolated → serving"
    `);
  });

  it('[ENG-22] an isolated place goes on running, unreached: it serves again at once', () => {
    const run = aRun(`
components: { app: { copies: { main: { at: here/a, restarts: 20m } } } }
incidents: { cable: [{ at: T+0, do: isolate, what: here/a, for: 1h }] }
`);
    expect(play(run, [{ kind: 'copy' }, { kind: 'service' }])).toMatchInlineSnapshot(`
      "T+0:00  copy app/main  serving → isolated
      T+0:00  service web    100% → 0%  (by component app)
      T+0:00  service web    nominal → down
      T+1:00  copy app/main  isolated → serving
      T+1:00  service web    0% → 100%
      T+1:00  service web    down → nominal"
    `);
  });

  it('[ENG-22] a destroyed place keeps nothing and never returns', () => {
    const run = aRun(`
components:
  app:
    copies:
      main: { at: here/a }
      dormant: { at: here/a, role: pilot-light }
      absent: { at: here/a, role: cold }
    backups: { nightly: { every: 24h, at: here/a } }
incidents:
  fire: [{ at: T+0, do: destroy, what: here/a }]
  repair: [{ at: T+1h, do: outage, what: here/a, for: 1h }]
`);
    expect(
      play(run, [{ kind: 'site' }, { kind: 'copy' }, { kind: 'backup' }]),
    ).toMatchInlineSnapshot(`
      "T+0:00  site here/a         operational → destroyed
      T+0:00  copy app/main       serving → lost
      T+0:00  copy app/dormant    dormant → lost
      T+0:00  backup app/nightly  protecting → lost"
    `);
    expect(finalState(run, 'copy', 'app/absent')).toBe('absent');
  });

  it('[ENG-22] each role comes back as it was', () => {
    const run = aRun(`
components:
  app:
    copies:
      main: { at: here/a, restarts: 1m }
      hot: { at: here/a, role: hot, restarts: 2m }
      warm: { at: here/a, role: warm, restarts: 3m }
      dormant: { at: here/a, role: pilot-light, restarts: 4m }
      absent: { at: here/a, role: cold, restarts: 5m }
incidents:
  power: [{ at: T+0, do: outage, what: here/a, for: 1h }]
  cable: [{ at: T+2h, do: isolate, what: here/a, for: 1h }]
`);
    const states = ['main', 'hot', 'warm', 'dormant', 'absent'].map((name) =>
      finalState(run, 'copy', `app/${name}`),
    );
    expect(states).toEqual(['serving', 'ready', 'ready', 'dormant', 'absent']);
    expect(play(run, [{ kind: 'copy', id: 'app/dormant' }])).toMatchInlineSnapshot(`
      "T+0:00  copy app/dormant  dormant → stopped
      T+1:00  copy app/dormant  stopped → restarting
      T+1:04  copy app/dormant  restarting → dormant
      T+2:00  copy app/dormant  dormant → isolated
      T+3:00  copy app/dormant  isolated → dormant"
    `);
  });
});

describe('control plane', () => {
  it('[ENG-23] frozen, it stops nothing that runs; what creates or starts waits for it', () => {
    const run = aRun(`
components:
  app:
    copies:
      main: { at: here/a }
      warm: { at: there/a, role: warm }
      pilot: { at: there/a, role: pilot-light }
      cold: { at: there/a, role: cold }
plans:
  recover:
    kind: recovery
    trigger: { when: here/a is down, learned-after: 0s }
    steps:
      promote: { do: promote, what: app/warm, takes: 5m }
      start: { do: start, what: app/pilot, takes: 5m }
      provision: { do: provision, what: app/cold, takes: 5m }
incidents:
  freeze: [{ at: T+0, do: freeze-control-plane, what: there, for: 2h }]
  fire: [{ at: T+1h, do: destroy, what: here/a }]
`);
    expect(
      play(run, [{ kind: 'control-plane' }, { kind: 'copy' }, { kind: 'step' }]),
    ).toMatchInlineSnapshot(`
      "T+0:00  control-plane there     responsive → frozen
      T+1:00  copy app/main           serving → lost
      T+1:00  step recover.promote    pending → waiting
      T+1:00  step recover.start      pending → waiting
      T+1:00  step recover.provision  pending → waiting
      T+1:00  step recover.promote    waiting → working
      T+1:00  step recover.start      misses control-plane there
      T+1:00  step recover.provision  misses control-plane there
      T+1:05  step recover.promote    working → done
      T+1:05  copy app/warm           ready → serving
      T+2:00  control-plane there     frozen → responsive
      T+2:00  step recover.start      waiting → working
      T+2:00  step recover.provision  waiting → working
      T+2:05  step recover.start      working → done
      T+2:05  copy app/pilot          dormant → ready
      T+2:05  step recover.provision  working → done
      T+2:05  copy app/cold           absent → ready"
    `);
  });

  it('[ENG-23] a start under way when the control plane freezes begins again', () => {
    const run = aRun(`
components: { app: { copies: { main: { at: here/a }, pilot: { at: there/a, role: pilot-light } } } }
plans:
  recover:
    kind: recovery
    trigger: { when: here/a is down, learned-after: 0s }
    steps: { start: { do: start, what: app/pilot, takes: 30m } }
incidents:
  fire: [{ at: T+0, do: destroy, what: here/a }]
  freeze: [{ at: T+20m, do: freeze-control-plane, what: there, for: 1h }]
`);
    expect(play(run, [{ kind: 'step' }])).toMatchInlineSnapshot(`
      "T+0:00  step recover.start  pending → waiting
      T+0:00  step recover.start  waiting → working
      T+0:20  step recover.start  working → waiting
      T+0:20  step recover.start  misses control-plane there
      T+1:20  step recover.start  waiting → working
      T+1:50  step recover.start  working → done"
    `);
  });
});

describe('law', () => {
  it('[ENG-24] access cut by law suspends copies, backups and tools there; data stay there', () => {
    const run = aRun(`
product: { doctrine: cloud-au-centre-2023 }
data: { records: { class: [personal] } }
hosting:
  here: { offer: aws, region: us-east-1 }
components:
  app:
    holds: records
    copies:
      main: { at: here/a, restarts: 10m }
      spare: { at: here/b, role: warm, replicates: main }
    backups: { nightly: { every: 24h, at: here/c } }
tools: { console: { at: here/a } }
incidents: { law: [{ at: T+0, do: cut, what: here, notice: 0s, for: 2h }] }
`);
    expect(play(run)).toMatchInlineSnapshot(`
      "T-1:00  rule P5:app/main     kept → undetermined
      T-1:00  rule P5:app/spare    kept → undetermined
      T-1:00  rule P5:app/nightly  kept → undetermined
      T+0:00  incident law         planned → unfolding
      T+0:00  lawful-status here   open → under-notice
      T+0:00  lawful-status here   under-notice → cut
      T+0:00  copy app/main        serving → suspended
      T+0:00  replica app/spare    following → paused
      T+0:00  copy app/spare       ready → suspended
      T+0:00  backup app/nightly   protecting → suspended
      T+0:00  component app        100% → 0%  (by component app)
      T+0:00  service web          100% → 0%  (by component app)
      T+0:00  tool console         usable → unusable
      T+0:00  component app        serving → down
      T+0:00  service web          nominal → down
      T+0:00  rule P14:records     kept → breached
      T+2:00  incident law         unfolding → over
      T+2:00  lawful-status here   cut → open
      T+2:00  copy app/main        suspended → restarting
      T+2:00  copy app/spare       suspended → restarting
      T+2:00  backup app/nightly   suspended → interrupted
      T+2:00  copy app/spare       restarting → ready
      T+2:00  tool console         unusable → usable
      T+2:00  rule P14:records     breached → kept
      T+2:10  copy app/main        restarting → serving
      T+2:10  replica app/spare    paused → following
      T+2:10  backup app/nightly   interrupted → protecting
      T+2:10  component app        0% → 100%
      T+2:10  service web          0% → 100%
      T+2:10  component app        down → serving
      T+2:10  service web          down → nominal"
    `);
  });

  it('[ENG-25] a notice changes nothing until its end; then access is cut', () => {
    const run = aRun(`
incidents: { law: [{ at: T+1h, do: cut, what: here, notice: 3h }] }
`);
    expect(play(run)).toMatchInlineSnapshot(`
      "T+1:00  incident law        planned → unfolding
      T+1:00  lawful-status here  open → under-notice
      T+4:00  lawful-status here  under-notice → cut
      T+4:00  copy app/main       serving → suspended
      T+4:00  component app       100% → 0%  (by component app)
      T+4:00  service web         100% → 0%  (by component app)
      T+4:00  component app       serving → down
      T+4:00  service web         nominal → down"
    `);
  });
});
