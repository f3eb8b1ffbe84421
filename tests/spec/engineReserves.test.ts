/** What lets something go on for a while without what it needs, and what is needed only to start. */
import { describe, expect, it } from 'vitest';
import type { Run } from '../../src/model/run.ts';
import { aRun } from '../helpers/aDossier.ts';
import { clock, entriesOf, play } from '../helpers/play.ts';

const levelsOf = (run: Run): readonly string[] =>
  entriesOf(run, { kind: 'service', type: 'level' }).map(
    ({ at, to }) => `${clock(run, at)} ${Math.round(to * 100)}%`,
  );

/** A service that needs a component, which is lost from T for so long, twice if asked. */
const withReserve = (terms: string, ...cuts: readonly string[]): Run =>
  aRun(`
run: { horizon: 3d }
services: { web: { needs: [app] } }
components:
  app: { needs: [{ need: source, ${terms} }], copies: { main: { at: here/a } } }
  source: { copies: { main: { at: here/b } } }
incidents:
  cut: [${cuts.map((cut) => `{ do: outage, what: source, ${cut} }`).join(', ')}]
`);

describe('reserves', () => {
  it('[ENG-106] covers what is missing until it is spent', () => {
    const run = withReserve('lasts: 2h, kind: battery', 'at: T+0, for: 5h');
    expect(levelsOf(run)).toEqual(['T+2:00 0%', 'T+5:00 100%']);
    expect(
      play(run, [{ kind: 'reserve' }, { kind: 'component' }, { kind: 'service' }], {
        causes: true,
      }),
    ).toMatchInlineSnapshot(`
      "2   T+0:00  component source    100% → 0%  (by component source)  (because 1)
      3   T+0:00  component source    serving → down  (because 2)
      4   T+0:00  reserve app>source  full → draining  (because 2)
      5   T+2:00  reserve app>source  draining → spent  (because 4)
      6   T+2:00  component app       100% → 0%  (by reserve app>source)  (because 5)
      7   T+2:00  service web         100% → 0%  (by component app)  (because 6)
      8   T+2:00  component app       serving → down  (because 6)
      9   T+2:00  service web         nominal → down  (because 7)
      12  T+5:00  component source    0% → 100%  (because 11)
      13  T+5:00  component app       0% → 100%  (because 12)
      14  T+5:00  service web         0% → 100%  (because 13)
      15  T+5:00  component source    down → serving  (because 12)
      16  T+5:00  component app       down → serving  (because 13)
      17  T+5:00  service web         down → nominal  (because 14)
      18  T+5:00  reserve app>source  spent → refilling  (because 12)
      19  T+5:00  reserve app>source  refilling → full  (because 18)"
    `);
  });

  it('[ENG-106] a cut shorter than the reserve is not felt', () => {
    expect(levelsOf(withReserve('lasts: 2h', 'at: T+0, for: 2h'))).toEqual([]);
    expect(levelsOf(withReserve('lasts: 2h', 'at: T+0, for: 1h59m'))).toEqual([]);
  });

  it('[ENG-106] what was drained is missing at the next cut, unless it has filled again', () => {
    const cuts = ['at: T+0, for: 1h', 'at: T+2h, for: 9h'];
    expect(levelsOf(withReserve('lasts: 2h', ...cuts))).toEqual(['T+4:00 0%', 'T+11:00 100%']);
    // Half is left, and an hour fills a quarter of it in four hours: 75 % of two hours.
    expect(levelsOf(withReserve('lasts: 2h, refills: 4h', ...cuts))).toEqual([
      'T+3:30 0%',
      'T+11:00 100%',
    ]);
  });

  it('[ENG-106] it makes up for what its source lacks, not only for its loss', () => {
    const run = aRun(`
services: { web: { needs: [{ need: app, lasts: 3h }] } }
incidents: { slow: [{ at: T+0, do: degrade, what: app, to: 30%, for: 5h }] }
`);
    expect(levelsOf(run)).toEqual(['T+3:00 30%', 'T+5:00 100%']);
  });

  it('[ENG-106] what is kept without it is kept when the reserve is spent', () => {
    expect(levelsOf(withReserve('lasts: 1h, without: 40%', 'at: T+0, for: 3h'))).toEqual([
      'T+1:00 40%',
      'T+3:00 100%',
    ]);
  });

  it('[ENG-106] what is left is used up to the second, whatever was drained before', () => {
    // What has no time to refill fills at once.
    const run = withReserve('lasts: 100s', 'at: T+0, for: 33s', 'at: T+1h, for: 1h');
    const third = withReserve('lasts: 1h', 'at: T+0, for: 1200s', 'at: T+3h, for: 2h');
    expect(levelsOf(run)).toEqual(['T+1:01:40 0%', 'T+2:00 100%']);
    expect(levelsOf(third)).toEqual(['T+4:00 0%', 'T+5:00 100%']);
    expect([run.ending.end, third.ending.end]).toEqual(['horizon', 'horizon']);
    const drawn = aRun(
      `
services: { web: { needs: [{ need: app, lasts: 'uniform(10m, 90m)', refills: 'uniform(10m, 3h)' }] } }
incidents:
  cuts:
    - { at: T+0, do: outage, what: app, for: 5m }
    - { at: T+1h, do: outage, what: app, for: 7m }
    - { at: T+2h, do: outage, what: app, for: 8h }
`,
      { mode: 'sampled', seed: 3 },
    );
    expect(drawn.ending.end).toBe('horizon');
  });

  it('[ENG-107] one that fades runs out for some before others', () => {
    const run = withReserve('lasts: 100m, fades: true, kind: token', 'at: T+0, for: 50m');
    expect(levelsOf(run).slice(0, 3)).toEqual(['T+0:05 95%', 'T+0:10 90%', 'T+0:15 85%']);
    // Everybody who has a token left goes on; the others are back with the source.
    expect(levelsOf(run).slice(-2)).toEqual(['T+0:45 55%', 'T+0:50 100%']);
  });

  it('[ENG-107] in the end it covers nobody', () => {
    const run = withReserve('lasts: 100m, fades: true', 'at: T+0, for: 5h');
    expect(levelsOf(run).slice(-2)).toEqual(['T+1:40 0%', 'T+5:00 100%']);
  });

  it('[ENG-108] what lapsed is regained only some time after its source is back', () => {
    const run = withReserve('lasts: 1h, regained: 2h, kind: lease', 'at: T+0, for: 3h');
    expect(levelsOf(run)).toEqual(['T+1:00 0%', 'T+5:00 100%']);
    // A source that is lost again meanwhile begins it anew.
    const relapse = withReserve('lasts: 1h, regained: 2h', 'at: T+0, for: 3h', 'at: T+4h, for: 2h');
    expect(levelsOf(relapse)).toEqual(['T+1:00 0%', 'T+8:00 100%']);
  });

  it('[ENG-108] what never lapsed has nothing to regain', () => {
    expect(levelsOf(withReserve('lasts: 4h, regained: 2h', 'at: T+0, for: 3h'))).toEqual([]);
  });
});

/** A component that needs a registry to start, in another building. */
const withRegistry = (incident: string, rest = ''): Run =>
  aRun(`
services: { web: { needs: [app] } }
components:
  app:
    needs: [{ need: registry, to-start: true }]
    copies: { main: { at: here/a, restarts: 10m }, spare: { at: there/a, role: cold } }
tools: { registry: { at: here/b } }
${rest}
incidents: { loss: [${incident}] }
`);

describe('needs to start', () => {
  it('[ENG-109] what runs goes on without them', () => {
    expect(levelsOf(withRegistry('{ at: T+0, do: outage, what: here/b, for: 5h }'))).toEqual([]);
  });

  it('[ENG-109] what restarts waits for them', () => {
    const run = withRegistry(
      '{ at: T+0, do: outage, what: here/a, for: 1h }, { at: T+0, do: outage, what: here/b, for: 5h }',
    );
    expect(levelsOf(run)).toEqual(['T+0:00 0%', 'T+5:00 100%']);
    expect(play(run, [{ kind: 'copy' }], { causes: true })).toMatchInlineSnapshot(`
      "2   T+0:00  copy app/main  serving → stopped  (because 1)
      10  T+1:00  copy app/main  stopped → restarting  (because 9)
      11  T+1:10  copy app/main  misses start registry  (because 10)
      15  T+5:00  copy app/main  restarting → serving  (because 13)"
    `);
  });

  it('[ENG-109] a step that starts or creates waits for them', () => {
    const run = withRegistry(
      '{ at: T+0, do: outage, what: here/a }, { at: T+0, do: outage, what: here/b, for: 5h }',
      `
plans:
  elsewhere:
    kind: recovery
    trigger: { when: here/a is down, learned-after: 0s }
    steps:
      create: { do: provision, what: app/spare, takes: 1h }
      open: { do: promote, what: app/spare, after: create, takes: 0s }
`,
    );
    expect(levelsOf(run)).toEqual(['T+0:00 0%', 'T+6:00 100%']);
    expect(play(run, [{ type: 'waiting' }])).toMatchInlineSnapshot(
      `"T+0:00  step elsewhere.create  misses start registry"`,
    );
  });

  it('[ENG-109] a copy may need more than the others to start where it stands', () => {
    const withLicence = (of: string): Run =>
      aRun(`
services: { web: { needs: [app] } }
components:
  app:
    copies:
      main: { at: here/a, restarts: 10m${of} }
      spare: { at: there/a, role: cold, needs: [{ need: licence, to-start: true }] }
tools: { licence: { at: here/a }, dongle: { at: here/b } }
plans:
  elsewhere:
    kind: recovery
    trigger: { when: here/a is down, learned-after: 0s }
    steps:
      create: { do: provision, what: app/spare, takes: 1h }
      open: { do: promote, what: app/spare, after: create, takes: 0s }
incidents: { loss: [{ at: T+0, do: outage, what: here/a, for: 3h }, { at: T+1h, do: outage, what: here/b, for: 5h }] }
`);
    // The licence is bound to the place that is lost: the spare cannot be created, and main is back before.
    const bound = withLicence('');
    expect(play(bound, [{ type: 'waiting' }])).toMatchInlineSnapshot(
      `"T+0:00  step elsewhere.create  misses start licence"`,
    );
    expect(levelsOf(bound)).toEqual(['T+0:00 0%', 'T+3:10 100%']);
    const dongle = withLicence(', needs: [{ need: dongle, to-start: true }]');
    expect(levelsOf(dongle)).toEqual(['T+0:00 0%', 'T+4:00 100%']);
    expect(play(dongle, [{ kind: 'copy', type: 'waiting' }])).toMatchInlineSnapshot(
      `"T+3:10  copy app/main  misses start dongle"`,
    );
  });

  it('[ENG-109] one that never comes back is missing for good', () => {
    const run = withRegistry(
      '{ at: T+0, do: destroy, what: here/b }, { at: T+0, do: outage, what: here/a }',
      `
plans:
  elsewhere:
    kind: recovery
    trigger: { when: here/a is down, learned-after: 0s }
    steps: { create: { do: provision, what: app/spare, takes: 1h } }
`,
    );
    expect(play(run, [{ type: 'waiting' }])).toMatchInlineSnapshot(
      `"T+0:00  step elsewhere.create  misses start registry (for good)"`,
    );
  });

  it('[ENG-115] things that need one another to start are told to be in a circle', () => {
    const run = aRun(`
services: { web: { needs: [dns, idp] } }
components:
  dns: { needs: [{ need: idp, to-start: true }], copies: { main: { at: here/a, restarts: 10m } } }
  idp: { needs: [{ need: vault, to-start: true }], copies: { main: { at: here/b, restarts: 20m } } }
tools: { vault: { needs: [dns] } }
incidents: { dark: [{ at: T+0, do: outage, what: here, for: 1h }] }
`);
    expect(levelsOf(run)).toEqual(['T+0:00 0%']);
    expect(play(run, [{ type: 'waiting' }, { type: 'mutual-dependency' }])).toMatchInlineSnapshot(`
      "T+1:10  copy dns/main  misses start idp (for good)
      T+1:20  copy idp/main  misses start vault (for good)
      T+1:20  component idp  cannot start: idp, vault, dns"
    `);
  });
});

describe('updates withheld', () => {
  it('[ENG-114] nothing stops; the debt of security is a reserve that is spent', () => {
    const run = aRun(`
run: { horizon: 60d }
tools: { publisher: {} }
components:
  app:
    needs: [{ need: publisher, lasts: 30d, kind: patches, without: 100% }]
    copies: { main: { at: here/a } }
incidents: { withheld: [{ at: T+0, do: withhold-updates, what: publisher, for: 45d }] }
`);
    expect(levelsOf(run)).toEqual([]);
    expect(play(run, [{ kind: 'reserve' }])).toMatchInlineSnapshot(`
      "T+0:00     reserve app>publisher  full → draining
      T+720:00   reserve app>publisher  draining → spent
      T+1080:00  reserve app>publisher  spent → refilling
      T+1080:00  reserve app>publisher  refilling → full"
    `);
  });
});

describe('needs of one copy', () => {
  it('[ENG-116] what a copy needs where it stands holds it down, and none of the others', () => {
    const run = aRun(`
services: { web: { needs: [app] } }
components:
  app:
    copies:
      one: { at: here/a, capacity: 60%, needs: [{ need: near, lasts: 1h }] }
      two: { at: there/a, capacity: 60%, needs: [far] }
  near: { copies: { main: { at: here/b } } }
  far: { copies: { main: { at: there/b } } }
incidents:
  first: [{ at: T+0, do: outage, what: near, for: 3h }]
  second: [{ at: T+2h, do: outage, what: far, for: 2h }]
`);
    expect(levelsOf(run)).toEqual(['T+1:00 60%', 'T+2:00 0%', 'T+3:00 60%', 'T+4:00 100%']);
    expect(play(run, [{ kind: 'component', id: 'app', type: 'level' }])).toMatchInlineSnapshot(`
      "T+1:00  component app  100% → 60%  (by reserve app>near)
      T+2:00  component app  60% → 0%  (by component far)
      T+3:00  component app  0% → 60%  (by component far)
      T+4:00  component app  60% → 100%"
    `);
  });
});
