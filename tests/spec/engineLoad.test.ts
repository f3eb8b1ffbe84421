/** How much is served when nothing is lost: degraded, asked for by more, short of capacity, closed to writing. */
import { describe, expect, it } from 'vitest';
import { judge, wordFinding } from '../../src/analysis/index.ts';
import { LANGUAGES } from '../../src/model/localised.ts';
import type { Run } from '../../src/model/run.ts';
import { aRun } from '../helpers/aDossier.ts';
import { clock, entriesOf, finalState, play } from '../helpers/play.ts';

/** `T+0:05 50%` for each change of level of a service. */
const levelsOf = (run: Run, id = 'web'): readonly string[] =>
  entriesOf(run, { kind: 'service', id, type: 'level' }).map(
    ({ at, to }) => `${clock(run, at)} ${Math.round(to * 100)}%`,
  );

describe('degradation', () => {
  it('[ENG-100] a degraded copy gives its share, the others all they have, until it is over', () => {
    const run = aRun(`
components:
  app: { copies: { one: { at: here/a, capacity: 60% }, two: { at: here/b, capacity: 60% } } }
incidents:
  slow:
    - { at: T+0, do: degrade, what: here/a, to: 50%, for: 2h }
    - { at: T+1h, do: degrade, what: app, to: 10%, for: 3h }
`);
    expect(levelsOf(run)).toEqual(['T+0:00 90%', 'T+1:00 12%', 'T+4:00 100%']);
    expect(play(run, [{ kind: 'copy' }, { kind: 'component' }])).toMatchInlineSnapshot(`
      "T+0:00  copy app/one   capacity 60% → 30%
      T+0:00  component app  100% → 90%  (by component app)
      T+0:00  component app  serving → degraded
      T+1:00  copy app/one   capacity 30% → 6%
      T+1:00  copy app/two   capacity 60% → 6%
      T+1:00  component app  90% → 12%  (by component app)
      T+4:00  copy app/one   capacity 6% → 60%
      T+4:00  copy app/two   capacity 6% → 60%
      T+4:00  component app  12% → 100%
      T+4:00  component app  degraded → serving"
    `);
  });

  it('[ENG-100] a copy that restarts is as degraded as before', () => {
    const run = aRun(`
incidents:
  slow:
    - { at: T+0, do: degrade, what: app, to: 40%, for: 3h }
    - { at: T+1h, do: outage, what: here/a, for: 1h }
`);
    expect(levelsOf(run)).toEqual(['T+0:00 40%', 'T+1:00 0%', 'T+2:00 40%', 'T+3:00 100%']);
  });

  it('[ENG-100] a degraded tool gives a share of the demand, and can still be used', () => {
    const run = aRun(`
services: { web: { needs: [link] } }
tools: { link: { kind: network, at: here/a } }
incidents: { slow: [{ at: T+0, do: degrade, what: link, to: 25%, for: 2h }] }
`);
    expect(levelsOf(run)).toEqual(['T+0:00 25%', 'T+2:00 100%']);
    expect(finalState(run, 'tool', 'link')).toBe('usable');
    expect(entriesOf(run, { kind: 'tool', type: 'transition' })).toEqual([]);
  });

  it('[ENG-100] what is built on a technology is degraded with it', () => {
    const run = aRun(`
components:
  app:
    built-on: [linux]
    copies: { one: { at: here/a, capacity: 50% }, two: { at: here/b, capacity: 50%, built-on: [edge] } }
incidents:
  both: [{ at: T+0, do: degrade, what: 'technology:linux', to: 50%, for: 1h }]
  second: [{ at: T+2h, do: degrade, what: 'technology:edge', to: 0%, for: 1h }]
`);
    expect(levelsOf(run)).toEqual(['T+0:00 50%', 'T+1:00 100%', 'T+2:00 50%', 'T+3:00 100%']);
  });
});

/** Two services over one store: one reads it, the other writes it, through a component that says nothing of either. */
const readersAndWriters = (rest: string): Run =>
  aRun(`
data: { files: { rpo: 0s } }
services:
  web: { needs: [app] }
  write: { needs: [{ need: app, to-write: true }] }
components:
  app: { needs: [store], copies: { main: { at: here/a } } }
  store:
    holds: files
    copies: { main: { at: here/b }, spare: { at: there/a, role: hot, replicates: main } }
${rest}
`);

describe('reading without writing', () => {
  it('[ENG-101] what is closed to writing goes on being read; those who write through it stop', () => {
    const run = readersAndWriters(
      'incidents: { closed: [{ at: T+0, do: make-read-only, what: store/main, for: 3h }] }',
    );
    expect(levelsOf(run)).toEqual([]);
    expect(levelsOf(run, 'write')).toEqual(['T+0:00 0%', 'T+3:00 100%']);
    expect(play(run, [{ kind: 'component' }, { kind: 'objective' }])).toMatchInlineSnapshot(`
      "T+0:00  component store  serving → read-only
      T+3:00  component store  read-only → serving"
    `);
  });

  it('[ENG-101] nothing written meanwhile, nothing lost when it opens again', () => {
    const run = readersAndWriters(
      'incidents: { closed: [{ at: T+0, do: make-read-only, what: store/main, for: 3h }] }',
    );
    expect(entriesOf(run, { type: 'data-loss' })).toEqual([]);
  });

  it('[ENG-101] a freeze of the plan reads the same way, and a step opens writing again', () => {
    const run = readersAndWriters(`
plans:
  freeze:
    kind: continuity
    trigger: { when: here is under-notice }
    steps:
      freeze: { do: freeze-writes, on: store/main, takes: 1h }
      open: { do: open-writes, on: store/main, after: freeze, takes: 1h }
incidents: { law: [{ at: T+0, do: cut, what: here, notice: 10d }] }
`);
    expect(levelsOf(run, 'write')).toEqual(['T+1:00 0%', 'T+2:00 100%']);
    expect(levelsOf(run)).toEqual([]);
  });

  it('[ENG-101] another copy that takes over takes the writes', () => {
    const run = readersAndWriters(`
plans:
  move:
    kind: continuity
    trigger: { when: here is under-notice }
    steps: { promote: { do: promote, what: store/spare, takes: 1h } }
incidents:
  closed: [{ at: T+0, do: make-read-only, what: store/main }]
  law: [{ at: T+0, do: cut, what: here, notice: 10d }]
`);
    expect(levelsOf(run, 'write')).toEqual(['T+0:00 0%', 'T+1:00 100%']);
    expect(finalState(run, 'component', 'store')).toBe('serving');
  });
});

describe('demand', () => {
  it('[ENG-102] a surge multiplies the demand of the calendar', () => {
    const run = aRun(`
services: { web: { needs: [app], peaks: [{ during: 01-06/01-06, demand: 200% }] } }
components: { app: { copies: { main: { at: here/a, capacity: 300% } } } }
incidents: { crowd: [{ at: T+6h, do: demand-surge, what: web, demand: 400%, for: 12h }] }
`);
    // Six in the evening, then midnight, when the demand doubles, then six in the morning.
    expect(levelsOf(run)).toEqual(['T+6:00 75%', 'T+12:00 38%', 'T+18:00 100%']);
    expect(play(run, [{ type: 'demand' }])).toMatchInlineSnapshot(`
      "T+6:00   service web  demand 100% → 400%
      T+18:00  service web  demand 400% → 100%"
    `);
  });

  it('[ENG-111] what cannot shed its load holds for a while, collapses, and falls again while it is too high', () => {
    const run = aRun(`
components:
  app:
    overload: { above: 120%, after: 10m, back: 20m }
    copies: { main: { at: here/a, capacity: 100% } }
incidents:
  mild: [{ at: T+0, do: demand-surge, what: web, demand: 115%, for: 1h }]
  short: [{ at: T+2h, do: demand-surge, what: web, demand: 200%, for: 5m }]
  crowd: [{ at: T+4h, do: demand-surge, what: web, demand: 200%, for: 1h }]
`);
    expect(levelsOf(run)).toEqual([
      'T+0:00 87%',
      'T+1:00 100%',
      'T+2:00 50%',
      'T+2:05 100%',
      'T+4:00 50%',
      'T+4:10 0%',
      'T+4:30 50%',
      'T+4:40 0%',
      'T+5:00 100%',
    ]);
  });

  it('[ENG-112] those who try again keep the service down after its capacity is back', () => {
    const run = aRun(`
services: { web: { needs: [app], objectives: { mbco: 60%, rto: 3h }, rush: { demand: 300%, decays: 2h } } }
components: { app: { copies: { main: { at: here/a, capacity: 100% } } } }
incidents: { fire: [{ at: T+0, do: outage, what: here/a, for: 1h }] }
`);
    // From three times the demand, by a sixth every ten minutes: 60% is reached at one and two thirds.
    const back = entriesOf(run, { kind: 'objective', type: 'transition' }).at(-1);
    expect(back && clock(run, back.at)).toBe('T+2:20');
    expect(levelsOf(run).slice(0, 4)).toEqual([
      'T+0:00 0%',
      'T+1:00 33%',
      'T+1:10 35%',
      'T+1:20 38%',
    ]);
    expect(levelsOf(run).at(-1)).toBe('T+3:00 100%');
  });

  it('[ENG-112] a relapse brings the whole rush back', () => {
    const run = aRun(`
services: { web: { needs: [app], rush: { demand: 200%, decays: 2h } } }
components: { app: { copies: { main: { at: here/a, capacity: 100% } } } }
incidents:
  fire: [{ at: T+0, do: outage, what: here/a, for: 1h }]
  again: [{ at: T+2h, do: outage, what: here/a, for: 1h }]
`);
    expect(levelsOf(run).at(-1)).toBe('T+5:00 100%');
  });

  it('[ENG-113] what is not served waits, and drains with the capacity to spare', () => {
    const run = aRun(`
services: { web: { needs: [app], backlog: { kept: 50% } } }
components: { app: { copies: { main: { at: here/a, capacity: 125% } } } }
incidents: { fire: [{ at: T+0, do: outage, what: here/a, for: 4h }] }
`);
    // Two hours of demand wait, and a quarter of the demand is left for them: eight hours.
    expect(play(run, [{ type: 'backlog' }])).toMatchInlineSnapshot(`
      "T+4:00   service web  backlog 7200 s, drained in 28800 s
      T+12:00  service web  backlog 0 s"
    `);
  });

  it('[ENG-113] what a degraded mode serves by hand is keyed in afterwards; without room nothing drains', () => {
    const run = aRun(`
services:
  web:
    needs: [app]
    objectives: { mbco: 50% }
    backlog: {}
    modes: { paper: { capacity: 30%, keyed-in: 100% } }
components: { app: { copies: { main: { at: here/a, capacity: 100% } } } }
plans:
  by-hand:
    kind: continuity
    trigger: { when: web < 50%, learned-after: 0s }
    steps: { enter: { do: enter-mode, service: web, mode: paper, takes: 0s } }
incidents: { fire: [{ at: T+0, do: outage, what: here/a, for: 4h }] }
`);
    expect(play(run, [{ type: 'backlog' }])).toMatchInlineSnapshot(
      `"T+4:00  service web  backlog 14400 s, drained never"`,
    );
  });

  it('[ENG-518] what waits and still grows as the run ends says by how much an hour', () => {
    const run = aRun(`
services: { web: { needs: [app], backlog: {} } }
components: { app: { copies: { one: { at: here/a, capacity: 50% }, two: { at: here/b, capacity: 50% } } } }
incidents:
  fire: [{ at: T+0, do: destroy, what: here/b }]
  cable: [{ at: T+2h, do: outage, what: here/a, for: 1h }]
`);
    // 24 hours short of a half, one of them of all: 12 h 30 of demand.
    expect(play(run, [{ type: 'backlog' }])).toMatchInlineSnapshot(
      `"T+24:00  service web  backlog 45000 s, drained never"`,
    );
    const [reason] = judge(run).reasons.filter(({ finding }) => finding === 'backlog');
    expect(reason && wordFinding(run, reason, 'en')).toMatch(
      /has 12\sh\s30\smin of demand waiting as the run ends, and it still grows by 30\smin an hour/,
    );
    expect(reason && wordFinding(run, reason, 'fr')).toMatch(
      /à la fin, et cela croît encore de 30\smin par heure/,
    );
  });

  it('[ENG-113] what goes on growing in a degraded mode is told as it begins to drain', () => {
    const run = aRun(`
services:
  web:
    needs: [app]
    objectives: { mbco: 25% }
    backlog: { drains: 50% }
    modes: { paper: { capacity: 30%, keyed-in: 100% } }
components: { app: { copies: { main: { at: here/a, capacity: 200% } } } }
plans:
  by-hand:
    kind: continuity
    trigger: { when: web < 25%, learned-after: 0s }
    steps: { enter: { do: enter-mode, service: web, mode: paper, takes: 1h } }
incidents: { fire: [{ at: T+0, do: outage, what: here/a, for: 4h }] }
`);
    expect(play(run, [{ type: 'backlog' }])).toMatchInlineSnapshot(`
      "T+1:00   service web  backlog 3600 s, drained never
      T+4:00   service web  backlog 14400 s, drained in 28800 s
      T+12:00  service web  backlog 0 s"
    `);
    const said = judge(run).reasons.map((reason) =>
      LANGUAGES.map((language) => wordFinding(run, reason, language)),
    );
    expect(said.find(([, en]) => en?.includes('waiting'))).toMatchInlineSnapshot(`
      [
        "Le service « web » a 4 h de demande en attente quand il commence à rattraper son retard, résorbée en 8 h.",
        "The service “web” has 4 h of demand waiting as it begins to catch up, drained in 8 h.",
      ]
    `);
  });

  it('[ENG-113] so is what waits of a service that was only ever partly served', () => {
    const run = aRun(`
services: { web: { needs: [app], objectives: { mbco: 20% }, backlog: { drains: 50% } } }
components: { app: { copies: { main: { at: here/a, capacity: 200% } } } }
incidents: { slow: [{ at: T+0, do: degrade, what: app/main, to: 25%, for: 4h }] }
`);
    expect(play(run, [{ type: 'backlog' }])).toMatchInlineSnapshot(`
      "T+4:00  service web  backlog 7200 s, drained in 14400 s
      T+8:00  service web  backlog 0 s"
    `);
  });
});

describe('capacity on demand', () => {
  /** A pilot light and a cold copy at one place, in a rush from the start. */
  const inARush = (rest: string): Run =>
    aRun(`
services: { web: { needs: [app, api] } }
hosting:
  here: { offer: on-premise, operator: here, sites: { a: {}, b: {} } }
  there: { offer: on-premise, operator: there, sites: { a: {} }, quota: 150% }
components:
  app:
    copies: { main: { at: here/a }, spare: { at: there/a, role: pilot-light, reserved: 40% } }
  api:
    priority: 1
    copies: { main: { at: here/a }, spare: { at: there/a, role: cold } }
plans:
  elsewhere:
    kind: recovery
    trigger: { when: here/a is down, learned-after: 0s }
    steps:
      app: { do: start, what: app/spare, takes: 1h }
      api: { do: provision, what: api/spare, takes: 1h }
      open-app: { do: promote, what: app/spare, after: app, takes: 0s }
      open-api: { do: promote, what: api/spare, after: api, takes: 0s }
${rest}
`);

  it('[ENG-103] what is reserved is had at once, a share of the rest in a rush, the rest afterwards', () => {
    const run = inARush(`
incidents:
  fire: [{ at: T+0, do: outage, what: here/a }]
  rush: [{ at: T+0, do: capacity-rush, what: there, left: 25%, for: 6h }]
`);
    // 40 % + a quarter of 60 %; a quarter of 100 %; then all of `api`, which comes first, and what the quota leaves of `app`.
    expect(levelsOf(run)).toEqual(['T+0:00 0%', 'T+1:00 25%', 'T+6:00 90%']);
    expect(play(run, [{ type: 'capacity' }, { kind: 'capacity' }])).toMatchInlineSnapshot(`
      "T+0:00  capacity there  available → rushed
      T+1:00  copy app/spare  capacity 100% → 55%
      T+1:00  copy api/spare  capacity 100% → 25%
      T+6:00  capacity there  rushed → available
      T+6:00  copy api/spare  capacity 25% → 100%
      T+6:00  copy app/spare  capacity 55% → 90%"
    `);
  });

  it('[ENG-103] a quota is shared in the order of asking, and what is freed goes by priority', () => {
    const run = inARush(`
incidents:
  fire: [{ at: T+0, do: outage, what: here/a }]
  rush: [{ at: T+0, do: capacity-rush, what: there, left: 0%, for: 6h }]
`);
    expect(levelsOf(run)).toEqual(['T+0:00 0%', 'T+6:00 90%']);
  });

  it.each([
    ['', 100, 50],
    ['priority: 1, ', 50, 100],
  ])('[ENG-103] who asks in the same instant is served by priority: %s', (rank, first, second) => {
    const run = aRun(`
hosting:
  here: { offer: on-premise, operator: here, sites: { a: {} } }
  there: { offer: on-premise, operator: there, sites: { a: {} }, quota: 150% }
services: { web: { needs: [app, api] } }
components:
  app: { copies: { main: { at: here/a }, spare: { at: there/a, role: cold } } }
  api: { ${rank}copies: { main: { at: here/a }, spare: { at: there/a, role: cold } } }
plans:
  elsewhere:
    kind: recovery
    trigger: { when: here/a is down, learned-after: 0s }
    steps:
      app: { do: provision, what: app/spare, takes: 1h }
      api: { do: provision, what: api/spare, takes: 1h }
      open-app: { do: promote, what: app/spare, after: app, takes: 0s }
      open-api: { do: promote, what: api/spare, after: api, takes: 0s }
incidents: { fire: [{ at: T+0, do: outage, what: here/a }] }
`);
    const had = (copy: string): number => {
      const changes = entriesOf(run, { kind: 'copy', id: copy, type: 'capacity' });
      return 100 * (changes.at(-1)?.to ?? 1);
    };
    expect([had('app/spare'), had('api/spare')]).toEqual([first, second]);
    expect(levelsOf(run)).toEqual(['T+0:00 0%', 'T+1:00 50%']);
  });

  it('[ENG-103] what runs keeps what it has', () => {
    const run = aRun(
      'incidents: { rush: [{ at: T+0, do: capacity-rush, what: here, left: 0%, for: 6h }] }',
    );
    expect(levelsOf(run)).toEqual([]);
  });

  it('[ENG-110] a step asks for more, and gets what its hosting gives', () => {
    const run = aRun(`
components:
  app: { copies: { one: { at: here/a, capacity: 50% }, two: { at: there/a, capacity: 50% } } }
plans:
  grow:
    kind: continuity
    trigger: { when: here/a is down, learned-after: 0s }
    steps: { grow: { do: scale, what: app/two, to: 100%, takes: 1h } }
incidents:
  fire: [{ at: T+0, do: outage, what: here/a }]
  rush: [{ at: T+0, do: capacity-rush, what: there, left: 40%, for: 5h }]
`);
    expect(levelsOf(run)).toEqual(['T+0:00 50%', 'T+1:00 70%', 'T+5:00 100%']);
  });
});

describe('what runs out, and what is pushed', () => {
  it('[ENG-104] a tool runs out at its date, and a step renews it', () => {
    const run = aRun(`
services: { web: { needs: [app] } }
tools: { certificate: { kind: credential, expires: 2026-01-05 18:00 } }
components: { app: { needs: [certificate], copies: { main: { at: here/a } } } }
plans:
  renew:
    kind: recovery
    trigger: { when: certificate is down, learned-after: 30m }
    steps: { renew: { do: repair, what: certificate, takes: 1h } }
`);
    expect(levelsOf(run)).toEqual(['T+6:00 0%', 'T+7:30 100%']);
  });

  it('[ENG-104] one that had run out before the run is out from the start', () => {
    const run = aRun(`
tools: { certificate: { kind: credential, expires: 2025-12-31 } }
components: { app: { needs: [certificate], copies: { main: { at: here/a } } } }
`);
    expect(run.initial.find(({ subject }) => subject.kind === 'service')?.level).toBe(0);
  });

  it('[ENG-104] an incident makes it run out before its date', () => {
    const run = aRun(`
tools: { certificate: { kind: credential } }
components: { app: { needs: [certificate], copies: { main: { at: here/a } } } }
incidents: { revoked: [{ at: T+1h, do: expire, what: certificate, for: 5h }] }
`);
    expect(levelsOf(run)).toEqual(['T+1:00 0%', 'T+6:00 100%']);
  });

  const updated = (when: string): Run =>
    aRun(`
components:
  app:
    built-on: [linux]
    copies:
      one: { at: here/a, capacity: 40% }
      two: { at: there/a, capacity: 30%, updates: 6h }
      three: { at: there/b, capacity: 30%, updates: 1d }
  other: { copies: { main: { at: here/b } } }
plans:
  mend:
    kind: recovery
    trigger: { when: app/one is down, learned-after: 0s }
    steps: { mend: { do: repair, what: app/one, takes: 2h } }
incidents: { push: [{ at: T+0, do: update, what: 'technology:linux'${when} }] }
`);

  it('[ENG-105] each copy fails when it takes its updates; withdrawing the update mends none', () => {
    expect(levelsOf(updated(', withdrawn: 7h'))).toEqual([
      'T+0:00 60%',
      'T+2:00 100%',
      'T+6:00 70%',
    ]);
  });

  it('[ENG-105] copies that were to take it after it was withdrawn are spared', () => {
    expect(levelsOf(updated(', withdrawn: 6h'))).toEqual(['T+0:00 60%', 'T+2:00 100%']);
  });
});
