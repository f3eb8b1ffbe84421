/** Levels: what a component and a service get from what they need, and what their users get of it. */
import { describe, expect, it } from 'vitest';
import type { Run } from '../../src/model/run.ts';
import { aRun } from '../helpers/aDossier.ts';
import { clock, entriesOf, finalLevel, finalState, play } from '../helpers/play.ts';

/** `T+0:05 50%` for each change of a level. */
const levelsOf = (run: Run, kind: 'service' | 'component', id: string): readonly string[] =>
  entriesOf(run, { kind, id, type: 'level' }).map(
    ({ at, to }) => `${clock(run, at)} ${Math.round(to * 100)}%`,
  );

const levels = [{ type: 'level' }] as const;

/** One service over four components, each in a building of its own that is lost for an hour, one after the other. */
const lostInTurn = (needs: string): Run =>
  aRun(`
services: { web: { needs: ${needs} } }
components:
  a: { copies: { main: { at: here/a } } }
  b: { copies: { main: { at: here/b, capacity: 60% } } }
  c: { copies: { main: { at: there/a, capacity: 30% } } }
incidents:
  in-turn:
    - { at: T+0h, do: outage, what: here/a, for: 1h }
    - { at: T+2h, do: outage, what: here/b, for: 1h }
    - { at: T+4h, do: outage, what: there/a, for: 1h }
`);

describe('needs', () => {
  it('[ENG-40] a level is the lowest of its needs and of its own', () => {
    const run = aRun(`
services: { web: { needs: [front] } }
components:
  front: { needs: [db], copies: { left: { at: here/a, capacity: 70% }, right: { at: there/a, capacity: 70% } } }
  db: { copies: { left: { at: here/b, capacity: 60% }, right: { at: there/b, capacity: 60% } } }
incidents:
  in-turn:
    - { at: T+0h, do: outage, what: here/a, for: 2h }
    - { at: T+1h, do: outage, what: here/b, for: 2h }
`);
    expect(play(run, levels)).toMatchInlineSnapshot(`
      "T+0:00  component front  100% → 70%  (by component front)
      T+0:00  service web      100% → 70%  (by component front)
      T+1:00  component db     100% → 60%  (by component db)
      T+1:00  component front  70% → 60%  (by component db)
      T+1:00  service web      70% → 60%  (by component front)
      T+3:00  component db     60% → 100%
      T+3:00  component front  60% → 100%
      T+3:00  service web      60% → 100%"
    `);
  });

  it('[ENG-40] capacities add up, and count by the share of clients routed to them', () => {
    const run = aRun(`
services: { web: { needs: [front] } }
components:
  front:
    copies:
      old: { at: here/a, capacity: 80% }
      left: { at: there/a, role: warm, capacity: 50% }
      right: { at: there/b, role: warm, capacity: 40% }
plans:
  move:
    kind: recovery
    trigger: { when: here is under-notice }
    steps: { dns: { do: switch-traffic, of: front, to: there, ttl: 10m, takes: 0s } }
incidents: { law: [{ at: T+0, do: cut, what: here, notice: 10d }] }
`);
    expect(levelsOf(run, 'service', 'web')).toEqual(['T+0:10 86%', 'T+0:30 90%']);
  });

  it.each([
    { needs: '[a, b]', levels: ['0%', '60%', '0%', '60%'], initial: 0.6 },
    { needs: '[{ any: [a, b] }]', levels: ['60%', '100%'], initial: 1 },
    { needs: '[{ any: [b, c] }]', levels: ['30%', '60%'], initial: 0.6 },
    {
      needs: '[{ at-least: 2, of: [a, b, c] }]',
      levels: ['30%', '60%', '30%', '60%'],
      initial: 0.6,
    },
    {
      needs: '[{ at-least: 3, of: [a, b, c] }]',
      levels: ['0%', '30%', '0%', '30%', '0%', '30%'],
      initial: 0.3,
    },
    { needs: '[a, { need: c, without: 50% }]', levels: ['0%', '50%'], initial: 0.5 },
    { needs: '[{ need: a, without: 40% }]', levels: ['40%', '100%'], initial: 1 },
    {
      needs: '[{ any: [{ all: [a, b] }, c] }]',
      levels: ['30%', '60%', '30%', '60%'],
      initial: 0.6,
    },
    { needs: '[{ any: [{ need: a, without: 20% }, c] }]', levels: ['30%', '100%'], initial: 1 },
  ])('[ENG-41] $needs', ({ needs, levels: expected, initial }) => {
    const run = lostInTurn(needs);
    const first = run.initial.find(({ subject }) => subject.kind === 'service');
    expect(first?.level).toBe(initial);
    expect(levelsOf(run, 'service', 'web').map((line) => line.split(' ')[1])).toEqual(expected);
  });

  it('[ENG-436] of two losses the greater counts, missing or weakened', () => {
    const run = aRun(`
services: { web: { needs: [{ need: search, without: 60% }, { need: maps, without: 70% }] } }
components: { search: { copies: { main: { at: here/a } } }, maps: { copies: { main: { at: here/b } } } }
incidents:
  both:
    - { at: T+1h, do: degrade, what: maps, to: 80%, for: 1h }
    - { at: T+1h, do: degrade, what: search, to: 90%, for: 3h }
    - { at: T+4h, do: outage, what: [maps, search] }`);
    expect(play(run, [{ type: 'level', kind: 'service' }])).toMatchInlineSnapshot(`
      "T+1:00  service web  100% → 80%  (by component maps)
      T+2:00  service web  80% → 90%  (by component search)
      T+4:00  service web  90% → 60%  (by component search)"
    `);
  });

  it('[ENG-42] fewer serving copies than the quorum serve nothing', () => {
    const run = aRun(`
components:
  app:
    quorum: 2
    copies:
      one: { at: here/a, capacity: 40% }
      two: { at: here/b, capacity: 40% }
      three: { at: there/a, capacity: 40% }
incidents:
  in-turn:
    - { at: T+0h, do: outage, what: here/a, for: 3h }
    - { at: T+1h, do: outage, what: here/b, for: 1h }
`);
    expect(levelsOf(run, 'service', 'web')).toEqual([
      'T+0:00 80%',
      'T+1:00 0%',
      'T+2:00 80%',
      'T+3:00 100%',
    ]);
  });
});

describe('mutual needs', () => {
  const mutual = (incidents: string): Run =>
    aRun(`
services: { web: { needs: [a] } }
components:
  a: { needs: [b], copies: { left: { at: here/a, capacity: 50% }, right: { at: there/a, capacity: 50% } } }
  b: { needs: [a], copies: { left: { at: here/b, capacity: 50% }, right: { at: there/b, capacity: 50% } } }
incidents:
  in-turn:
${incidents}
`);

  it('[ENG-43] they go on running together; once down they stay down together', () => {
    const run = mutual(`
    - { at: T+0h, do: outage, what: [here/a, there/a], for: 1h }
`);
    expect(play(run, [{ kind: 'component' }, { kind: 'service' }])).toMatchInlineSnapshot(`
      "T+0:00  component a  100% → 0%  (by component a)
      T+0:00  component b  100% → 0%  (by component a)
      T+0:00  service web  100% → 0%  (by component a)
      T+0:00  component a  serving → down
      T+0:00  component b  serving → down
      T+0:00  service web  nominal → down
      T+1:00  component a  cannot start: a, b"
    `);
  });

  it('[ENG-43] what only weakened them does not keep them weak', () => {
    const run = mutual(`
    - { at: T+0h, do: outage, what: here/a, for: 1h }
`);
    expect(levelsOf(run, 'service', 'web')).toEqual(['T+0:00 50%', 'T+1:00 100%']);
    expect([finalLevel(run, 'component', 'a'), finalLevel(run, 'component', 'b')]).toEqual([1, 1]);
  });

  it('[ENG-43] two that are weakened in turn are as strong as what is left of each', () => {
    const run = mutual(`
    - { at: T+0h, do: outage, what: here/a, for: 3h }
    - { at: T+1h, do: outage, what: here/b, for: 1h }
`);
    expect(levelsOf(run, 'service', 'web')).toEqual(['T+0:00 50%', 'T+3:00 100%']);
  });

  it('[ENG-43] one that can do without the other starts first, and the other follows', () => {
    const run = aRun(`
services: { web: { needs: [b] } }
components:
  a: { needs: [{ need: b, without: 40% }], copies: { main: { at: here/a } } }
  b: { needs: [a], copies: { main: { at: there/a } } }
incidents: { fire: [{ at: T+0, do: outage, what: here/a, for: 1h }] }
`);
    expect(play(run, [{ kind: 'component' }, { kind: 'service' }])).toMatchInlineSnapshot(`
      "T+0:00  component a  100% → 0%  (by component a)
      T+0:00  component b  100% → 0%  (by component a)
      T+0:00  service web  100% → 0%  (by component b)
      T+0:00  component a  serving → down
      T+0:00  component b  serving → down
      T+0:00  service web  nominal → down
      T+1:00  component a  0% → 100%
      T+1:00  component b  0% → 100%
      T+1:00  service web  0% → 100%
      T+1:00  component a  down → serving
      T+1:00  component b  down → serving
      T+1:00  service web  down → nominal"
    `);
  });

  it('[ENG-43] what needs them is told of nothing else than their levels', () => {
    const run = mutual(`
    - { at: T+0h, do: outage, what: [here/a, there/b], for: 1h }
`);
    expect(levelsOf(run, 'service', 'web')).toEqual(['T+0:00 50%', 'T+1:00 100%']);
    expect(entriesOf(run, { type: 'mutual-dependency' })).toEqual([]);
  });
});

describe('services', () => {
  it('[ENG-44] a peak multiplies the demand; nobody gets more than all of it', () => {
    const run = aRun(`
run: { horizon: 3d }
services: { web: { needs: [app], peaks: [{ during: 01-06/01-07, demand: 200% }] } }
components: { app: { copies: { main: { at: here/a, capacity: 120% }, other: { at: here/b, capacity: 40% } } } }
`);
    expect(levelsOf(run, 'service', 'web')).toEqual(['T+12:00 80%', 'T+60:00 100%']);
    expect(entriesOf(run, { kind: 'component' })).toEqual([]);
  });

  it('[ENG-44] a copy without a stated capacity is sized for the highest peak', () => {
    const run = aRun(`
run: { horizon: 3d }
services: { web: { needs: [app], peaks: [{ during: 01-06/01-07, demand: 250% }] } }
`);
    expect(entriesOf(run, {})).toEqual([]);
  });

  it('[ENG-44] losing half of what a peak needs is felt, and is caused by the loss', () => {
    const run = aRun(`
services: { web: { needs: [app], peaks: [{ during: 01-05/01-05, demand: 200% }] } }
components: { app: { copies: { main: { at: here/a, capacity: 100% }, other: { at: here/b, capacity: 100% } } } }
incidents: { fire: [{ at: T+0, do: outage, what: here/a }] }
`);
    const [fall] = entriesOf(run, { kind: 'service', type: 'level' });
    const lost = entriesOf(run, { kind: 'copy', type: 'transition' })[0]?.id;
    expect(fall).toMatchObject({ from: 1, to: 0.5, causes: [lost] });
  });

  it('[ENG-44] a peak tightens the minimum of a service whose level does not move', () => {
    const run = aRun(`
services:
  web:
    needs: [app]
    objectives: { rto: 4h, mbco: 50% }
    peaks: [{ during: 01-06/01-06, demand: 100%, objectives: { mbco: 80% } }]
components: { app: { copies: { main: { at: here/a, capacity: 60% } } } }
run: { horizon: 2d }
`);
    expect(play(run, [{ kind: 'service' }, { kind: 'objective' }])).toMatchInlineSnapshot(
      `
      "T-1:00      service web        nominal → degraded
      T+12:00     service web        degraded → below-minimum
      T+12:00     objective web/rto  watching → counting
      T+16:00:01  objective web/rto  counting → breached
      T+36:00     service web        below-minimum → degraded
      T+36:00     objective web/rto  breached → missed"
    `,
    );
  });

  it('[ENG-44] a peak that begins during an outage tightens what is left of it', () => {
    const run = aRun(`
services:
  web:
    needs: [app]
    objectives: { rto: 4h, mtpd: 12h }
    peaks: [{ during: 01-06/01-06, demand: 100%, objectives: { rto: 1h, mtpd: 2h } }]
incidents: { fire: [{ at: T+11h30m, do: outage, what: here/a, for: 6h }] }
`);
    expect(play(run, [{ kind: 'objective' }])).toMatchInlineSnapshot(`
      "T+11:30     objective web/rto   watching → counting
      T+11:30     objective web/mtpd  watching → counting
      T+12:30:01  objective web/rto   counting → breached
      T+13:30:01  objective web/mtpd  counting → breached
      T+17:30     objective web/rto   breached → missed
      T+17:30     objective web/mtpd  breached → missed"
    `);
  });

  const paper = (mode: string, plan = ''): string => `
services:
  web:
    needs: [app]
    objectives: { mbco: 40%, rto: 4h }
    modes:
      paper: { ${mode} }
      phone: { capacity: 60% }
components:
  app: { copies: { main: { at: here/a } } }
  desk: { copies: { main: { at: there/a } } }
plans:
  continue:
    kind: continuity
    trigger: { when: here/a is down, learned-after: 0s }
    steps:
      paper: { do: enter-mode, service: web, mode: paper, takes: 30m }
      ${plan}
`;

  it('[ENG-45] a degraded mode keeps its capacity until it expires, and the service falls again', () => {
    const run = aRun(`${paper('capacity: 50%, lasts: 3h')}
incidents: { fire: [{ at: T+0, do: outage, what: here/a, for: 5h }] }`);
    expect(play(run, [{ kind: 'service' }, { kind: 'objective' }])).toMatchInlineSnapshot(`
      "T+0:00  service web        100% → 0%  (by component app)
      T+0:00  service web        nominal → down
      T+0:00  objective web/rto  watching → counting
      T+0:30  service web        mode paper entered
      T+0:30  service web        0% → 50%  (by component app)
      T+0:30  service web        down → degraded
      T+0:30  objective web/rto  counting → watching
      T+3:30  service web        mode paper expired
      T+3:30  service web        50% → 0%  (by component app)
      T+3:30  service web        degraded → down
      T+3:30  objective web/rto  watching → counting
      T+5:00  service web        0% → 100%
      T+5:00  service web        down → nominal
      T+5:00  objective web/rto  counting → watching"
    `);
  });

  it('[ENG-45] a degraded mode keeps at least its capacity: what runs better is not held back', () => {
    const run = aRun(`${paper('capacity: 50%')}
incidents: { fire: [{ at: T+0, do: outage, what: here/a, for: 5h }] }`);
    expect(levelsOf(run, 'service', 'web')).toEqual(['T+0:00 0%', 'T+0:30 50%', 'T+5:00 100%']);
  });

  it('[ENG-45] a degraded mode stops when what it needs is lost, and goes on when it returns', () => {
    const run = aRun(`${paper('capacity: 50%, needs: [desk]')}
incidents:
  fire: [{ at: T+0, do: outage, what: here/a }]
  strike: [{ at: T+1h, do: outage, what: there/a, for: 1h }]`);
    expect(levelsOf(run, 'service', 'web')).toEqual([
      'T+0:00 0%',
      'T+0:30 50%',
      'T+1:00 0%',
      'T+2:00 50%',
    ]);
  });

  it('[ENG-45] leaving the mode, by a step, ends it', () => {
    const run =
      aRun(`${paper('capacity: 50%', 'leave: { do: leave-mode, service: web, after: paper, takes: 1h }')}
incidents: { fire: [{ at: T+0, do: outage, what: here/a }] }`);
    expect(levelsOf(run, 'service', 'web')).toEqual(['T+0:00 0%', 'T+0:30 50%', 'T+1:30 0%']);
  });

  it('[ENG-45] a mode that does not expire is not ended by the expiry of the one before', () => {
    const run =
      aRun(`${paper('capacity: 50%, lasts: 3h', 'phone: { do: enter-mode, service: web, mode: phone, after: paper, takes: 1h }')}
incidents: { fire: [{ at: T+0, do: outage, what: here/a }] }`);
    expect(levelsOf(run, 'service', 'web')).toEqual(['T+0:00 0%', 'T+0:30 50%', 'T+1:30 60%']);
  });

  it('[ENG-46] traffic switched by DNS: 95 % of clients after one TTL, all after three', () => {
    const run = aRun(`
components: { app: { copies: { main: { at: here/a }, spare: { at: there/a, role: hot } } } }
plans:
  move:
    kind: recovery
    trigger: { when: here/a is down, learned-after: 0s }
    steps: { dns: { do: switch-traffic, of: app, to: there, ttl: 10m, takes: 5m } }
incidents: { fire: [{ at: T+0, do: destroy, what: here/a }] }
`);
    expect(levelsOf(run, 'service', 'web')).toEqual(['T+0:00 0%', 'T+0:15 95%', 'T+0:35 100%']);
    expect(finalState(run, 'service', 'web')).toBe('nominal');
  });

  it('[ENG-353] an address that does not last keeps nobody: all follow as the step ends', () => {
    const run = aRun(`
components: { app: { copies: { main: { at: here/a }, spare: { at: there/a, role: hot } } } }
plans:
  move:
    kind: recovery
    trigger: { when: here/a is down, learned-after: 0s }
    steps: { dns: { do: switch-traffic, of: app, to: there, ttl: 0s, takes: 5m } }
incidents: { fire: [{ at: T+0, do: destroy, what: here/a }] }
`);
    expect(levelsOf(run, 'service', 'web')).toEqual(['T+0:00 0%', 'T+0:05 100%']);
  });

  it('[ENG-345] a promoted copy serves once traffic is switched to it, when the plan switches it', () => {
    const promoted = (dns: string): Run =>
      aRun(`
components: { app: { copies: { main: { at: here/a }, spare: { at: there/a, role: hot } } } }
plans:
  move:
    kind: recovery
    trigger: { when: here/a is down, learned-after: 0s }
    steps:
      up: { do: promote, what: app/spare, takes: 20m }
${dns}
incidents: { fire: [{ at: T+0, do: destroy, what: here/a }] }
`);
    const dns = '{ do: switch-traffic, of: app, to: there, ttl: 10m, takes: 5m, after: up }';
    const switched = promoted(`      dns: ${dns}`);
    expect(levelsOf(switched, 'service', 'web')).toEqual([
      'T+0:00 0%',
      'T+0:35 95%',
      'T+0:55 100%',
    ]);
    expect(levelsOf(promoted(''), 'service', 'web')).toEqual(['T+0:00 0%', 'T+0:20 100%']);
    // A switch that only stands in for another step may never be played.
    const standIn = promoted(
      `      tell: { do: wait, for: 1m, after: up, otherwise: dns }\n      dns: ${dns}`,
    );
    expect(levelsOf(standIn, 'service', 'web')).toEqual(['T+0:00 0%', 'T+0:20 100%']);
  });

  it('[ENG-46] a place lost before the last clients arrive starts from all of them when it returns', () => {
    const run = aRun(`
components: { app: { copies: { main: { at: here/a }, spare: { at: there/a, role: hot } } } }
plans:
  move:
    kind: recovery
    trigger: { when: here/a is down, learned-after: 0s }
    steps: { dns: { do: switch-traffic, of: app, to: there, ttl: 10m, takes: 5m } }
incidents:
  fire: [{ at: T+0, do: destroy, what: here/a }]
  cable: [{ at: T+20m, do: isolate, what: there/a, for: 1h }]
`);
    expect(levelsOf(run, 'service', 'web')).toEqual([
      'T+0:00 0%',
      'T+0:15 95%',
      'T+0:20 0%',
      'T+1:20 100%',
    ]);
  });
});
