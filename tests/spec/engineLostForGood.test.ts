/** What was lost while another copy still had it, and what becomes of that copy. */
import { describe, expect, it } from 'vitest';
import { judge, sentenceOf } from '../../src/analysis/index.ts';
import type { Run } from '../../src/model/run.ts';
import { aRun } from '../helpers/aDossier.ts';
import { entriesOf, finalState, play } from '../helpers/play.ts';

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

/** A standby ten minutes behind takes over while the first copy is out for three hours. */
const takenOver = (steps = '', incidents = ''): Run =>
  aRun(`
run: { horizon: 3d }
data: { records: { rpo: 1h, writes: 100MB/h } }
components:
  app:
    holds: records
    copies:
      main: { at: here/a, by-hand: true }
      spare: { at: there/a, role: warm, replicates: main, lag: 10m }
    backups: { nightly: { every: 24h, at: there/b, works: 100% } }
plans:
  go:
    kind: recovery
    trigger: { when: here/a is down, learned-after: 0s }
    steps:
      open: { do: promote, what: app/spare, takes: 30m }
      stay: { do: wait, for: 10h, after: open }
      ${steps}
incidents:
  power: [{ at: T+0, do: outage, what: here/a, for: 3h }]
  ${incidents}
`);

const LOSSES = [{ type: 'data-loss' }] as const;
const isDefinitive = (run: Run) => judge(run).data[0]?.definitive;

describe('what another copy still has', () => {
  it('[ENG-357] is lost for good when replication is turned around over it', () => {
    const run = takenOver(
      'turn: { do: reverse-replication, from: app/spare, to: app/main, takes: 1h, after: stay }',
    );
    expect(play(run, LOSSES)).toMatchInlineSnapshot(`
      "T+0:30   copy app/spare  loses 600 s of records, 16666667 B
      T+11:30  copy app/main   loses 600 s of records, 16666667 B, as was lost before (nowhere else)"
    `);
    expect(isDefinitive(run)).toBe(true);
    // No second loss: as old as the first, and the RPO is met.
    expect(judge(run).data[0]?.lostSeconds).toBe(600);
    const [, gone] = entriesOf(run, { type: 'data-loss' });
    if (!gone) throw new Error('no entry');
    expect(plain(sentenceOf(run, gone, 'fr'))).toMatchInlineSnapshot(
      `"La copie app (main) n’a plus ce que les données « records » avaient perdu, 10 min d’écritures (16,7 Mo) : aucune autre copie ne l’a, c’est perdu pour de bon."`,
    );
    expect(plain(sentenceOf(run, gone, 'en'))).toMatchInlineSnapshot(
      `"The copy app (main) no longer has what the data set “records” had lost, 10 min of writes (16.7 MB): no other copy does, it is lost for good."`,
    );
  });

  it.each([
    [
      'restored over',
      'fill: { do: restore, what: app/main, from: app/nightly, takes: 1h, after: stay }',
      '',
    ],
    [
      'filled anew',
      'fill: { do: move-data, from: app/spare, to: app/main, takes: 1h, after: stay }',
      '',
    ],
    ['erased', 'wipe: { do: erase, what: app/main, takes: 1h, after: stay }', ''],
    ['destroyed', '', 'fire: [{ at: T+20h, do: destroy, what: here/a }]'],
    ['encrypted', '', 'worm: [{ at: T+20h, do: encrypt, what: app/main, backups: spared }]'],
  ])('[ENG-357] is lost for good when it is %s', (_, steps, incidents) => {
    const run = takenOver(steps, incidents);
    const losses = entriesOf(run, { type: 'data-loss' });
    expect(losses.map(({ overwritten = false, definitive }) => [overwritten, definitive])).toEqual([
      [false, false],
      [true, true],
    ]);
    expect(isDefinitive(run)).toBe(true);
  });

  it('[ENG-357] stays where nothing touches it', () => {
    const run = takenOver();
    expect(isDefinitive(run)).toBe(false);
    expect(entriesOf(run, { type: 'data-loss' })).toHaveLength(1);
  });
});

describe('a copy that serves', () => {
  it('[ENG-361] is not erased: the step fails and says on what', () => {
    const run = takenOver('wipe: { do: erase, what: app/spare, takes: 1h, after: stay }');
    expect(finalState(run, 'step', 'go.wipe')).toBe('failed');
    expect(finalState(run, 'plan', 'go')).toBe('failed');
    const [spared] = entriesOf(run, { kind: 'copy', id: 'app/spare', type: 'ignored' }).slice(-1);
    expect(spared).toMatchObject({ event: 'copy.wiped', state: 'serving' });
    expect(finalState(run, 'service', 'web')).toBe('nominal');
  });
});

describe('a move that lasts', () => {
  it('[ENG-360] carries what is written until its last byte', () => {
    const run = aRun(`
run: { horizon: 20d }
data: { records: { rpo: 2h, writes: 100MB/h } }
components:
  app: { holds: records, copies: { main: { at: here/a }, next: { at: there/a, role: warm } } }
plans:
  leave:
    kind: continuity
    trigger: { when: here/b is down, learned-after: 0s }
    steps:
      carry: { do: move-data, from: app/main, to: app/next, takes: 10d }
      open: { do: promote, what: app/next, takes: 1h, after: carry }
incidents: { off: [{ at: T+0, do: outage, what: here/b }] }
`);
    expect(play(run, LOSSES)).toMatchInlineSnapshot(
      `"T+241:00  copy app/next  loses 3600 s of records, 100000000 B"`,
    );
  });
});

describe('what is merged back', () => {
  const reconciled = (run: Run) => entriesOf(run, { type: 'reconciled' });
  const MATCH = 'match: { do: reconcile, what: records, takes: 1h, after: stay, succeeds: 100% }';

  it('[ENG-432] is told with how much of what was lost it is, and is missing no more', () => {
    const run = takenOver(MATCH);
    const [merged, ...others] = reconciled(run);
    expect(others).toEqual([]);
    expect(merged?.broughtBack).toEqual({ seconds: 600, remains: 0, remainsBytes: 0 });
    expect(judge(run).data[0]?.merged).toMatchObject({ remainsSeconds: 0 });
    if (!merged) throw new Error('no entry');
    expect(plain(sentenceOf(run, merged, 'fr'))).toMatchInlineSnapshot(
      `"Les données « records » : 10 min d’écritures perdues sont rapprochées."`,
    );
    expect(plain(sentenceOf(run, merged, 'en'))).toMatchInlineSnapshot(
      `"The data set “records”: the 10 min of writes that had been lost is merged back."`,
    );
  });

  it('[ENG-432] is all of it for whoever went on from nothing; the RPO was missed all the same', () => {
    const run = aRun(`
run: { horizon: 2d }
data: { records: { rpo: 1h } }
components: { app: { holds: records, copies: { main: { at: here/a }, spare: { at: there/a, role: warm } } } }
plans:
  go:
    kind: recovery
    trigger: { when: app/main is down, learned-after: 0s }
    steps: { open: { do: promote, what: app/spare, takes: 10m }, stay: { do: wait, for: 9h, after: open }, ${MATCH} }
incidents: { cut: [{ at: T+0, do: isolate, what: here, for: 6h }] }`);
    expect(reconciled(run)[0]?.broughtBack?.seconds).toBe(Number.MAX_SAFE_INTEGER);
    expect(judge(run).data[0]?.merged).toMatchObject({ remainsSeconds: 0 });
    expect(finalState(run, 'objective', 'records/rpo')).toBe('breached');
  });

  it('[ENG-432] remains lost as far as the copy did not have it either', () => {
    const run = aRun(`
run: { horizon: 2d }
data: { records: { rpo: 15m, writes: 1MB/s } }
components:
  app:
    holds: records
    copies:
      main: { at: here/a }
      far: { at: there/a, role: warm, replicates: main, lag: 1h }
      near: { at: there/b, role: warm, replicates: main, lag: 20m }
plans:
  go:
    kind: recovery
    trigger: { when: app/main is down, learned-after: 0s }
    steps: { open: { do: promote, what: app/far, takes: 10m }, stay: { do: wait, for: 9h, after: open }, ${MATCH} }
incidents: { fire: [{ at: T+0, do: destroy, what: here/a }] }`);
    const back = { seconds: 2400, remains: 1200, remainsBytes: 1_200_000_000 };
    expect(reconciled(run)[0]?.broughtBack).toEqual(back);
    expect(judge(run).data[0]?.merged).toMatchObject({ remainsSeconds: 1200 });
  });

  it('[ENG-427] is nothing of a copy that cannot be reached', () => {
    const behind = MATCH.replace('records', 'app/main');
    const still = 'cut: [{ at: T+4h, do: isolate, what: here }]';
    expect(reconciled(takenOver(MATCH, still))).toEqual([]);
    const run = takenOver(behind, still);
    expect(reconciled(run)).toEqual([]);
    expect(finalState(run, 'step', 'go.match')).toBe('waiting');
  });

  it('[ENG-432] is not what is given up', () => {
    expect(reconciled(takenOver(MATCH.replace('takes', 'keeps: one, takes')))).toEqual([]);
  });
});
