/** Effects on one thing that overlap: it comes back with the end of the last of them, and of nothing else. */
import { describe, expect, it } from 'vitest';
import type { Run } from '../../src/model/run.ts';
import { aRun } from '../helpers/aDossier.ts';
import { entriesOf, finalState, play, type Wanted } from '../helpers/play.ts';

/** One component on one site, a tool and a team; what happens is each test's own. */
const struck = (effects: string, steps = '', more = ''): Run =>
  aRun(`
run: { horizon: 30d }
services: { web: { needs: [app, vault] } }
data: { records: {} }
components: { app: { holds: records, copies: { main: { at: here/a } } ${more} } }
tools: { vault: {} }
people: { ops: { count: 1 } }
plans:
  go:
    kind: recovery
    trigger: { when: here/a is down, learned-after: 0s }
    steps: { none: { do: wait, for: 1m } ${steps} }
incidents: { all: [${effects}] }
`);

/** When a thing changed state, and into what. */
const statesOf = (run: Run, kind: NonNullable<Wanted['kind']>): string =>
  play(run, [{ type: 'transition', kind }]);

describe('two effects of one sort', () => {
  it.each([
    ['site', 'do: outage, what: here/a', 'site'],
    ['operator', 'do: outage, what: here', 'data-plane'],
    ['copy', 'do: outage, what: app/main', 'copy'],
    ['tool', 'do: outage, what: vault', 'tool'],
    ['access to a tool', 'do: close-access, what: vault', 'tool'],
    ['control plane', 'do: freeze-control-plane, what: here', 'control-plane'],
    ['law', 'do: cut, notice: 0s, what: here', 'lawful-status'],
    ['person', 'do: leave, what: ops', 'member'],
    ['capacity', 'do: capacity-rush, left: 0%, what: here', 'capacity'],
  ] as const)('[ENG-400] %s: the longer holds, whichever began first', (_, effect, kind) => {
    const inside = struck(`{ at: T+0, ${effect}, for: 10h }, { at: T+2h, ${effect}, for: 4h }`);
    const beyond = struck(`{ at: T+0, ${effect}, for: 4h }, { at: T+2h, ${effect}, for: 8h }`);
    const once = struck(`{ at: T+0, ${effect}, for: 10h }`);
    expect(statesOf(inside, kind)).toBe(statesOf(once, kind));
    expect(statesOf(beyond, kind)).toBe(statesOf(once, kind));
  });

  it.each([
    ['site', 'do: outage, what: here/a', 'site', 'here/a'],
    ['copy', 'do: outage, what: app/main', 'copy', 'app/main'],
    ['tool', 'do: outage, what: vault', 'tool', 'vault'],
  ] as const)('[ENG-400] %s: what has no end is not ended by another', (_, effect, kind, id) => {
    const run = struck(`{ at: T+0, ${effect} }, { at: T+2h, ${effect}, for: 4h }`);
    const alone = struck(`{ at: T+0, ${effect} }`);
    expect(finalState(run, kind, id)).toBe(finalState(alone, kind, id));
  });

  it('[ENG-400] a legal cut that ends leaves the contract that ended meanwhile', () => {
    const run = struck(
      '{ at: T+0, do: cut, what: here, notice: 1d, for: 5d }, { at: T+2d, do: contract-end, what: here, notice: 1d }',
    );
    expect(finalState(run, 'lawful-status', 'here')).not.toBe('open');
  });
});

describe('effects of two sorts', () => {
  it('[ENG-401] a stop that ends leaves the isolation that is still in force', () => {
    const run = struck(
      '{ at: T+0, do: outage, what: here/a, for: 10h }, { at: T+8h, do: isolate, what: here/a, for: 4h }',
    );
    expect(statesOf(run, 'site')).toMatchInlineSnapshot(`
      "T+0:00   site here/a  operational → stopped
      T+10:00  site here/a  stopped → operational
      T+10:00  site here/a  operational → isolated
      T+12:00  site here/a  isolated → operational"
    `);
  });

  it.each([
    ['faulty update', 'do: update, what: app'],
    ['expiry', 'do: expire, what: app'],
  ])('[ENG-401] the end of an outage mends no %s', (_, effect) => {
    const run = struck(`{ at: T+0, ${effect} }, { at: T+2h, do: outage, what: app/main, for: 4h }`);
    expect(finalState(run, 'copy', 'app/main')).toBe('failed');
  });

  it('[ENG-401] a copy is repaired from the end of the outage on', () => {
    const run = struck(
      '{ at: T+0, do: update, what: app }, { at: T+1h, do: outage, what: app/main, for: 4h }',
      '',
      ', fails: { after: 9d, repair: 3h }',
    );
    expect(statesOf(run, 'copy')).toMatchInlineSnapshot(`
      "T+0:00    copy app/main  serving → failed
      T+0:00    copy app/main  failed → restarting
      T+1:00    copy app/main  restarting → failed
      T+5:00    copy app/main  failed → restarting
      T+8:00    copy app/main  restarting → serving
      T+224:00  copy app/main  serving → failed
      T+224:00  copy app/main  failed → restarting
      T+227:00  copy app/main  restarting → serving
      T+443:00  copy app/main  serving → failed
      T+443:00  copy app/main  failed → restarting
      T+446:00  copy app/main  restarting → serving
      T+662:00  copy app/main  serving → failed
      T+662:00  copy app/main  failed → restarting
      T+665:00  copy app/main  restarting → serving"
    `);
  });

  it('[ENG-401] a tool lost for good stays lost when an outage of it ends', () => {
    const run = struck(
      '{ at: T+0, do: outage, what: vault, for: 10h }, { at: T+2h, do: tool-loss, what: vault }',
    );
    expect(finalState(run, 'tool', 'vault')).toBe('unusable');
  });

  it.each([
    ['stopped', 'do: outage, what: here/a, for: 4h'],
    ['cut off by the incident', 'do: isolate, what: here/a, for: 4h'],
  ])('[ENG-402] a quarantine decided while the place is %s stays', (_, effect) => {
    const run = struck(
      `{ at: T+0, ${effect} }, { at: T+0, do: outage, what: app/main, for: 1m }`,
      ', off: { do: isolate, what: here/a, takes: 10m, after: none }, stay: { do: wait, for: 8h, after: off }, on: { do: reconnect, what: here/a, takes: 10m, after: stay }',
    );
    const back = entriesOf(run, { type: 'transition', kind: 'copy' }).filter(
      ({ to }) => to === 'serving',
    );
    expect(back.map(({ at }) => at - run.incidentAt).filter((at) => at > 3600)).toHaveLength(1);
    expect(back.at(-1)?.at).toBeGreaterThan(run.incidentAt + 8 * 3600);
  });

  it.each([
    ['encrypted', 'app/main', 'encrypt'],
    ['encrypted', 'here/a', 'encrypt'],
    ['deleted', 'app/main', 'delete'],
    ['deleted', 'here/a', 'delete'],
    ['spoilt', 'app/main', 'corrupt'],
  ])('[ENG-403] a copy %s while %s is out does not serve again', (_, place, effect) => {
    const run = struck(
      `{ at: T+0, do: outage, what: ${place}, for: 4h }, { at: T+2h, do: ${effect}, what: records }`,
    );
    expect(finalState(run, 'copy', 'app/main')).toBe('failed');
  });
});

describe('shares', () => {
  it('[ENG-404] the least share holds, and the next one when it ends', () => {
    const run = struck(
      '{ at: T+0, do: degrade, what: app/main, to: 50%, for: 10h }, { at: T+2h, do: degrade, what: app/main, to: 40%, for: 4h }, { at: T+3h, do: degrade, what: app/main, to: 90%, for: 1h }',
    );
    expect(play(run, [{ type: 'level', kind: 'service' }])).toMatchInlineSnapshot(`
      "T+0:00   service web  100% → 50%  (by component app)
      T+2:00   service web  50% → 40%  (by component app)
      T+6:00   service web  40% → 50%  (by component app)
      T+10:00  service web  50% → 100%"
    `);
  });

  it('[ENG-404] demands multiply, each for its own time', () => {
    const run = struck(
      '{ at: T+0, do: demand-surge, what: web, demand: 200%, for: 6h }, { at: T+2h, do: demand-surge, what: web, demand: 150%, for: 2h }',
    );
    expect(entriesOf(run, { type: 'demand' }).map(({ to }) => to)).toEqual([2, 3, 2, 1]);
  });
});

describe('what comes of itself', () => {
  it('[ENG-425] an everyday failure outlives an outage that came meanwhile', () => {
    const run = struck(
      '{ at: T+2h, do: outage, what: app/main, for: 4h }',
      '',
      ', fails: { after: 1h, repair: 20h }',
    ).entries.filter(({ at, subject }) => at < 31 * 3600 && subject.kind === 'copy');
    const back = run.flatMap((one) =>
      one.type === 'transition' && one.to === 'serving' ? [one.at / 3600 - 1] : [],
    );
    // It failed at T; its repair began again when the outage was over, at T+6h.
    expect(back).toEqual([26]);
  });

  it('[ENG-425] a common failure outlives an outage that came meanwhile', () => {
    const run = struck(
      '{ at: T+2h, do: outage, what: app/main, for: 4h }',
      '',
      ', fails: { after: 1h, repair: 20h, together: { share: 100%, within: component } }',
    );
    const [first] = entriesOf(run, { type: 'transition', kind: 'copy' }).filter(
      ({ to }) => to === 'serving',
    );
    expect(first?.at).toBe(27 * 3600);
  });

  it.each([
    ['after it began', '2026-01-06'],
    ['before the run', '2026-01-01'],
  ])('[ENG-425] a tool whose date came %s is not renewed by the end of an outage', (_, expires) => {
    const run = aRun(`
run: { horizon: 30d }
services: { web: { needs: [app, pass] } }
tools: { pass: { expires: ${expires} } }
incidents: { all: [{ at: T+2h, do: outage, what: pass, for: 40h }] }`);
    expect(finalState(run, 'tool', 'pass')).toBe('unusable');
  });

  const contract = (effect: string, more = ''): string =>
    statesOf(
      aRun(`
run: { horizon: 100d }
people: { legal: {} }
contracts: { deal: { covers: [here], ends: 2026-01-31, notice: 10d, retrieval: 30d } }
incidents: { all: [${effect}] }
${more}`),
      'lawful-status',
    );

  it('[ENG-426] a contract that ends behind a cut leaves what is left of the time to fetch the data', () => {
    expect(
      contract('{ at: T+24d, do: cut, what: here, notice: 0d, for: 10d }'),
    ).toMatchInlineSnapshot(`
        "T+396:00   lawful-status here  open → under-notice
        T+576:00   lawful-status here  under-notice → cut
        T+816:00   lawful-status here  cut → open
        T+816:00   lawful-status here  open → retrieval
        T+1356:00  lawful-status here  retrieval → cut"
      `);
  });

  it('[ENG-426] a cut that outlasts that time opens nothing', () => {
    expect(
      contract('{ at: T+24d, do: cut, what: here, notice: 0d, for: 60d }'),
    ).toMatchInlineSnapshot(`
        "T+396:00  lawful-status here  open → under-notice
        T+576:00  lawful-status here  under-notice → cut"
      `);
  });

  it('[ENG-426] a cut within the notice leaves the notice', () => {
    expect(
      contract('{ at: T+18d, do: cut, what: here, notice: 0d, for: 2d }'),
    ).toMatchInlineSnapshot(`
        "T+396:00   lawful-status here  open → under-notice
        T+432:00   lawful-status here  under-notice → cut
        T+480:00   lawful-status here  cut → open
        T+480:00   lawful-status here  open → under-notice
        T+636:00   lawful-status here  under-notice → retrieval
        T+1356:00  lawful-status here  retrieval → cut"
      `);
  });

  it('[ENG-426] new terms signed behind a cut keep the contract', () => {
    const signed = contract(
      '{ at: T+24d, do: cut, what: here, notice: 0d, for: 10d }',
      'plans: { sign: { kind: continuity, trigger: { when: here is cut, learned-after: 0s }, steps: { sign: { do: renew-contract, contract: deal, by: legal, takes: 5d, succeeds: 100% } } } }',
    );
    expect(signed.split('\n').at(-1)).toBe('T+816:00  lawful-status here  cut → open');
  });
});
