/** What is written while data are moved, and while too few copies serve. */
import { describe, expect, it } from 'vitest';
import { aRun } from '../helpers/aDossier.ts';
import { entriesOf, play } from '../helpers/play.ts';

describe('what is written meanwhile', () => {
  const moved = (verification: string): string => `
data: { records: { volume: 1TB, writes: 1MB/s } }
components:
  app:
    holds: records
    copies:
      main: { at: here/a }
      spare: { at: there/a, role: warm }
plans:
  leave:
    kind: continuity
    trigger: { when: here is under-notice, learned-after: 0s }
    steps:
      move: { do: move-data, from: app/main, to: app/spare, throughput: 100MB/s, ${verification} succeeds: 100% }
      open: { do: promote, what: app/spare, takes: 1m, after: move, succeeds: 100% }
incidents: { law: [{ at: T+0, do: cut, what: here, notice: 10d }] }`;
  const lossesOf = (run: ReturnType<typeof aRun>) =>
    entriesOf(run, { type: 'data-loss' }).map(({ ageSeconds }) => ageSeconds);

  it('[ENG-346] during the checks of a move does not follow', () => {
    expect(lossesOf(aRun(moved('')))).toEqual([60]);
    expect(lossesOf(aRun(moved('verification: 10h,')))).toEqual([10 * 3600 + 60]);
  });

  const members = (plan: string): string => `
data: { records: { writes: 1MB/s } }
components:
  app:
    holds: records
    quorum: 2
    copies:
      one: { at: here/a }
      two: { at: here/b }
      three: { at: there/a, role: hot, replicates: one, lag: 5m }
${plan}`;

  it('[ENG-347] below its quorum a component is not written: what follows has caught up', () => {
    const run = aRun(
      members(`plans:
  recover:
    kind: recovery
    trigger: { when: here/b is down, learned-after: 0s }
    steps: { up: { do: promote, what: app/three, takes: 10m, succeeds: 100% } }
incidents: { fire: [{ at: T+0, do: destroy, what: here/b }] }`),
    );
    expect(lossesOf(run)).toEqual([]);
  });

  it('[ENG-347] the copies that stopped take the writes again together, and lose nothing', () => {
    const run = aRun(
      members('incidents: { cable: [{ at: T+0, do: outage, what: here/b, for: 3h }] }'),
    );
    expect(lossesOf(run)).toEqual([]);
    expect(play(run, [{ kind: 'component', id: 'app', type: 'level' }])).toMatchInlineSnapshot(`
      "T+0:00  component app  100% → 0%  (by component app)
      T+3:00  component app  0% → 100%"
    `);
  });

  it('[ENG-457] one that was out before the others fell below the quorum loses nothing either: they have it', () => {
    const run = aRun(
      members(`incidents:
  two:
    - { at: T+0, do: outage, what: here/a, for: 4h }
    - { at: T+1h, do: outage, what: here/b, for: 5h }`).replace(
        'role: hot, replicates: one, lag: 5m',
        'replicates: one',
      ),
    );
    expect(lossesOf(run)).toEqual([]);
    expect(play(run, [{ kind: 'component', id: 'app', type: 'level' }])).toMatchInlineSnapshot(`
      "T+1:00  component app  100% → 0%  (by component app)
      T+4:00  component app  0% → 100%"
    `);
  });
});
