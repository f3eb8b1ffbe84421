/** Copies that follow copies that follow: what each has, and what is spoilt along the chain; copies with nothing in them. */
import { describe, expect, it } from 'vitest';
import { judge, sentenceOf } from '../../src/analysis/index.ts';
import type { Run } from '../../src/model/run.ts';
import { aRun } from '../helpers/aDossier.ts';
import { entriesOf, finalState, play } from '../helpers/play.ts';

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

/** Main at `here/a`, five minutes behind it one at `here/b`, ten behind that one another at `there/a`, which takes over. */
const chained = (incidents: string, second = 'lag: 10m'): Run =>
  aRun(`
run: { horizon: 2d }
data: { records: { rpo: 10m } }
components:
  app:
    holds: records
    copies:
      main: { at: here/a }
      near: { at: here/b, role: hot, replicates: main, lag: 5m }
      far: { at: there/a, role: hot, replicates: near, ${second} }
plans:
  go:
    kind: recovery
    trigger: { when: app is down, learned-after: 0s }
    steps: { open: { do: promote, what: app/far, takes: 30m } }
incidents: { bad: [${incidents}] }
`);

const lostIn = (run: Run) =>
  entriesOf(run, { type: 'data-loss' }).map((one) => one.ageSeconds / 60);

describe('a chain of copies', () => {
  it.each([
    ['lag: 10m', 15],
    ['lag: 1m', 6],
    ['mode: sync', 5],
  ])(
    '[ENG-362] lost with all but its end (%s), it has what had come that far',
    (second, minutes) => {
      const run = chained('{ at: T+0, do: destroy, what: [here/a, here/b] }', second);
      expect(lostIn(run)).toEqual([minutes]);
    },
  );

  it('[ENG-362] whose middle is left gives all that it has to its end', () => {
    expect(lostIn(chained('{ at: T+0, do: destroy, what: here/a }'))).toEqual([5]);
    // Lost two minutes later, it had given what it had up to ten minutes before.
    const soon = chained(
      '{ at: T+0, do: destroy, what: here/a }, { at: T+2m, do: destroy, what: here/b }',
    );
    expect(lostIn(soon)).toEqual([13]);
  });

  it('[ENG-362] shows what is spoilt on every copy that it has reached', () => {
    const run = chained('{ at: T+0, do: corrupt, what: app/main, shows-after: 2h }');
    expect(
      play(run, [
        { kind: 'copy', id: 'app/near', type: 'transition' },
        { kind: 'copy', id: 'app/far', type: 'transition' },
      ]),
    ).toMatchInlineSnapshot(`
      "T+2:00  copy app/near  ready → failed
      T+2:00  copy app/far   ready → failed"
    `);
    expect(finalState(run, 'service', 'web')).toBe('down');
  });
});

describe('a copy that goes into service with nothing', () => {
  const opened = (): Run =>
    aRun(`
product: { doctrine: cloud-au-centre-2023 }
run: { horizon: 20d }
data: { mails: { rpo: 1d } }
components:
  app: { holds: mails, copies: { main: { at: here/a }, fresh: { at: there/a, role: cold } } }
plans:
  move:
    kind: recovery
    trigger: { when: here is cut, learned-after: 0s }
    steps:
      make: { do: provision, what: app/fresh, takes: 2d }
      open: { do: promote, what: app/fresh, takes: 1h, after: make }
incidents: { off: [{ at: T+0, do: cut, what: here, notice: 0s, for: 8d }] }
`);
  const exitOf = (run: Run) => play(run, [{ kind: 'rule', id: 'P14:mails', type: 'transition' }]);

  it('[ENG-88] is no exit of the data: they are behind the cut until it ends', () => {
    const run = opened();
    expect(exitOf(run)).toMatchInlineSnapshot(`
      "T+0:00    rule P14:mails  kept → breached
      T+192:00  rule P14:mails  breached → kept"
    `);
    expect(judge(run).data[0]).toMatchObject({ word: 'fails', definitive: false });
    const [loss] = entriesOf(run, { type: 'data-loss' });
    if (!loss) throw new Error('no entry');
    expect(plain(sentenceOf(run, loss, 'fr'))).toMatch(
      /^Les données « mails » repartent à vide : une autre copie a encore ce qu’il y avait/,
    );
    expect(plain(sentenceOf(run, loss, 'en'))).toMatch(
      /^The data set “mails” starts again empty: another copy still has what there was/,
    );
  });
});

describe('both brought together', () => {
  it.each([
    ['', 'breached'],
    ['join: { do: reconcile, what: mails, keeps: both, takes: 1d, after: stay }', 'kept'],
  ])('[ENG-88] hold what there was, at the next cut: %s', (join, status) => {
    const run = aRun(`
product: { doctrine: cloud-au-centre-2023 }
run: { horizon: 15d }
data: { mails: { rpo: 1d } }
components:
  app: { holds: mails, copies: { main: { at: here/a }, fresh: { at: there/a, role: cold } } }
plans:
  move:
    kind: recovery
    trigger: { when: here is cut, learned-after: 0s }
    steps:
      make: { do: provision, what: app/fresh, takes: 2d }
      open: { do: promote, what: app/fresh, takes: 1h, after: make }
      stay: { do: wait, for: 7d, after: open }
      ${join}
incidents: { off: [{ at: T+0, do: cut, what: here, notice: 0s, for: 8d }, { at: T+12d, do: cut, what: here, notice: 0s }] }
`);
    expect(finalState(run, 'rule', 'P14:mails')).toBe(status);
  });
});

it('[ENG-154] P10 looks at restricted data as at sensitive ones', () => {
  const stays = (classes: string): string | undefined => {
    const run = aRun(`
product: { doctrine: cloud-au-centre-2023 }
run: { horizon: 20d }
data: { files: { class: [${classes}], erase-within: 2d } }
components:
  app: { holds: files, copies: { main: { at: here/a }, spare: { at: there/a, role: warm } }, backups: { b: { every: 1h, at: there/b, works: 100% } } }
plans:
  go:
    kind: recovery
    trigger: { when: here/a is down, learned-after: 0s }
    steps:
      fill: { do: restore, what: app/spare, from: app/b, takes: 1h }
      open: { do: promote, what: app/spare, takes: 1h, after: fill }
      stay: { do: wait, for: 2d, after: open }
      home: { do: move-data, from: app/spare, to: app/main, takes: 1h, after: stay }
      again: { do: promote, what: app/main, takes: 1h, after: home }
incidents: { power: [{ at: T+0, do: outage, what: here/a, for: 1d }] }
`);
    return judge(run).rules.find(({ rule }) => rule === 'P10')?.status;
  };
  expect(stays('restricted')).toBe('breached');
  expect(stays('internal')).toBe('not-judged');
});

it('[ENG-434] an active copy that follows again through another follower takes over by itself', () => {
  const run = aRun(`
run: { horizon: 3d }
data: { records: { rpo: 8h } }
components:
  app:
    holds: records
    switchover: { takes: 1m }
    copies:
      main: { at: here/a }
      spare: { at: there/a, role: hot, replicates: main, lag: 5m }
      far: { at: there/b, role: warm, replicates: spare, lag: 10m }
plans:
  go:
    kind: recovery
    trigger: { when: here/a is down, learned-after: 0s }
    steps:
      stay: { do: wait, for: 8h }
      far: { do: reverse-replication, from: app/spare, to: app/far, takes: 10m, succeeds: 100%, after: stay }
      main: { do: reverse-replication, from: app/far, to: app/main, takes: 10m, succeeds: 100%, after: far }
incidents: { two: [{ at: T+0, do: outage, what: here/a, for: 4h }, { at: T+40h, do: outage, what: app/spare }] }`);
  expect(finalState(run, 'copy', 'app/main')).toBe('serving');
});
