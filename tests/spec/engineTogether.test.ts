/** Background failures with common causes: which copies, when, and what the trace says of it. */
import { describe, expect, it } from 'vitest';
import { compilePlant, executeCompiled, executeReference } from '../../src/engine/index.ts';
import type { Run } from '../../src/model/run.ts';
import { aDossier, aRun, requestOf } from '../helpers/aDossier.ts';
import { entriesOf, play } from '../helpers/play.ts';

const COPIES = `
      main: { at: here/a }
      twin: { at: here/b }
      far: { at: there/a }
      hot: { at: here/b, role: hot }`;

const together = (within: string, after: string, more = ''): string => `
run: { horizon: 5h }
components:
  app:
    copies: ${COPIES}
    fails: { after: ${after}, repair: 30m, ${more} together: { share: 10%, within: ${within} } }
`;

const strikesOf = (run: Run) =>
  entriesOf(run, { type: 'common-failure' }).map(
    ({ at, within, domain, copies }) =>
      `${at} ${within} ${domain}: ${copies.map(({ id }) => id).join(' ')}`,
  );

/** When the first strike comes, by what draws it. */
const drawsOf = (run: Run, kind: 'component' | 'copy') =>
  entriesOf(run, { kind, type: 'draw' })
    .filter(({ at }) => at === 0)
    .map(({ subject, purpose, law }) => `${subject.id} ${purpose}: ${law}`);

describe('groups', () => {
  it('[ENG-90] the hazard of a copy is split between its own clock and that of its group', () => {
    const run = aRun(together('hosting', 'exponential(6h)'), { mode: 'sampled' });
    expect(drawsOf(run, 'component')).toEqual(['app commonFailure: 10% × exponential(6h)']);
    expect(drawsOf(run, 'copy')).toEqual([
      'app/main failure: 90% × exponential(6h)',
      'app/twin failure: 90% × exponential(6h)',
      // It shares its hosting with no other copy.
      'app/far failure: exponential(6h)',
    ]);
  });

  it.each([
    ['component', 'component app: app/main app/twin app/far'],
    ['hosting', 'hosting here: app/main app/twin'],
    ['operator', 'operator here: app/main app/twin'],
    ['east', 'named east: app/main app/far'],
    ['operator:here', 'named operator:here: app/main app/twin'],
    ['here', 'named here: app/main app/twin'],
  ])('[ENG-90] within %s', (within, expected) => {
    const domains = 'domains: { east: { kind: power, of: [here/a, there] } }';
    const run = aRun(`${together(within, '2h')}\n${domains}`);
    expect(strikesOf(run)[0]).toBe(`7200 ${expected}`);
  });

  it('[ENG-90] one building of two hostings is one site, and a campus is a text', () => {
    const text = (within: string) => `
hosting:
  here: { offer: on-premise, operator: here, sites: { a: { building: one }, b: { campus: hill, metro: town } } }
  there: { offer: on-premise, operator: there, sites: { a: { building: one }, b: { campus: hill, metro: town } } }
components:
  app:
    copies: { one: { at: here/a }, two: { at: there/a }, three: { at: here/b }, four: { at: there/b } }
    fails: { after: 2h, repair: 10d, together: { share: 10%, within: ${within} } }
`;
    expect(strikesOf(aRun(text('site')))[0]).toBe('7200 site here/a: app/one app/two');
    expect(strikesOf(aRun(text('campus')))[0]).toBe('7200 campus hill: app/three app/four');
    expect(strikesOf(aRun(text('metro')))[0]).toBe('7200 metro town: app/three app/four');
  });

  it('[ENG-90] all failures may be common, and none by itself', () => {
    const run = aRun(together('component', 'exponential(1h)').replace('10%', '100%'), {
      mode: 'sampled',
    });
    expect(drawsOf(run, 'copy')).toEqual([]);
    const failures = entriesOf(run, { kind: 'copy', type: 'transition' }).filter(
      ({ event }) => event === 'copy.failed',
    );
    expect(failures.length).toBeGreaterThan(0);
    expect(failures.every(({ causes }) => causes.length > 0)).toBe(true);
  });
});

describe('strikes', () => {
  it('[ENG-91] break every copy that serves, at one instant and by one cause', () => {
    const run = aRun(together('hosting', '2h'));
    const until = { ...run, entries: run.entries.filter(({ at }) => at <= 3 * 3600) };
    expect(
      play(until, [{ kind: 'copy' }, { type: 'common-failure' }], { causes: true }),
    ).toMatchInlineSnapshot(`
      "0   T+1:00  component app  strikes app/main, app/twin (hosting here)
      1   T+1:00  copy app/main  serving → failed  (because 0)
      2   T+1:00  copy app/twin  serving → failed  (because 0)
      3   T+1:00  copy app/main  failed → restarting  (because 1)
      4   T+1:00  copy app/twin  failed → restarting  (because 2)
      5   T+1:00  copy app/far   serving → failed
      6   T+1:00  copy app/far   failed → restarting  (because 5)
      11  T+1:30  copy app/main  restarting → serving  (because 3)
      12  T+1:30  copy app/twin  restarting → serving  (because 4)
      13  T+1:30  copy app/far   restarting → serving  (because 6)"
    `);
  });

  it('[ENG-91] break standby copies only where the dossier says so', () => {
    expect(strikesOf(aRun(together('hosting', '2h', 'standby-too: true,')))[0]).toBe(
      '7200 hosting here: app/main app/twin app/hot',
    );
  });

  it('[ENG-91] are written when they find nothing running, and come again', () => {
    const run = aRun(`${together('hosting', '2h')}
incidents: { fire: [{ at: T+30m, do: outage, what: here, for: 2h }] }`);
    expect(strikesOf(run)).toEqual([
      '7200 hosting here: ',
      '14400 hosting here: app/main app/twin',
      '21600 hosting here: app/main app/twin',
    ]);
  });

  it('[ENG-3] come after impacts, and before what is due in the same instant', () => {
    const run = aRun(`${together('hosting', '2h')}
incidents: { power: [{ at: T+1h, do: outage, what: here/a, for: 1h }] }`);
    const then = { ...run, entries: run.entries.filter(({ at }) => at === 2 * 3600) };
    expect(
      play(then, [{ kind: 'copy' }, { kind: 'incident' }, { type: 'common-failure' }]),
    ).toMatchInlineSnapshot(`
      "T+1:00  incident power  planned → unfolding
      T+1:00  copy app/main   serving → stopped
      T+1:00  component app   strikes app/twin (hosting here)
      T+1:00  copy app/twin   serving → failed
      T+1:00  copy app/twin   failed → restarting
      T+1:00  copy app/far    serving → failed
      T+1:00  copy app/far    failed → restarting"
    `);
  });
});

describe('chance', () => {
  const two = (more: string): string => `
components:
  app:
    copies: { one: { at: here/a }, two: { at: here/b }${more} }
    fails: { after: exponential(6h), repair: 1h, together: { share: 40%, within: hosting } }
run: { horizon: 200h }
`;

  const momentsOf = (text: string): readonly number[] =>
    entriesOf(aRun(text, { mode: 'sampled', incidents: [] }), { type: 'common-failure' })
      .filter(({ domain }) => domain === 'here')
      .map(({ at }) => at);

  it('[ENG-92] other copies, components and places change no strike', () => {
    const alone = momentsOf(two(''));
    expect(alone.length).toBeGreaterThan(3);
    expect(momentsOf(two(', zero: { at: there/a }, three: { at: there/b }'))).toEqual(alone);
    const other = `
components:
  db: { copies: { main: { at: here/a }, twin: { at: here/b } }, fails: { after: exponential(3h), repair: 1h, together: { share: 40%, within: hosting } } }
`;
    const both = `${two('')}`.replace('components:', other.trim());
    const moments = entriesOf(aRun(both, { mode: 'sampled', incidents: [] }), {
      type: 'common-failure',
      id: 'app',
    }).map(({ at }) => at);
    expect(moments).toEqual(alone);
  });

  it('[ENG-6] both executors strike alike, traced or not', () => {
    for (const seed of [1, 2, 3]) {
      const dossier = aDossier(two(', three: { at: there/b, role: hot }'));
      const plant = compilePlant(dossier);
      const request = requestOf(dossier, { mode: 'sampled', seed });
      const reference = executeReference(plant, request);
      const fast = executeCompiled(plant, request, true);
      const silent = executeCompiled(plant, request, false);
      expect(reference.entries.some(({ type }) => type === 'common-failure')).toBe(true);
      expect(fast.traceHash).toBe(reference.traceHash);
      expect(silent.states).toEqual(reference.states);
      expect(silent.eventCount).toBe(reference.eventCount);
    }
  });
});
