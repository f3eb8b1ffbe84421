/** What is carried from a copy whose data are of no use: nothing, once anybody can see it. */
import { describe, expect, it } from 'vitest';
import type { Run } from '../../src/model/run.ts';
import { aRun } from '../helpers/aDossier.ts';
import { entriesOf, finalState, play } from '../helpers/play.ts';

/** Ten hours of one line, of which something is taken away. */
const across = (effect: string): string => {
  const run = aRun(`
run: { horizon: 3d }
data: { rows: { volume: 100GB } }
components: { db: { holds: rows, copies: { main: { at: here/a }, new: { at: there/a, role: warm } } } }
services: { web: { needs: [db] } }
tools: { line: { kind: network, bandwidth: 10GB/h, efficiency: 100%, at: [here/a, there/a] } }
plans: { move: { kind: recovery, trigger: { on: T+1h }, steps: { carry: { do: move-data, from: db/main, to: db/new, using: line } } } }
incidents: { strike: [{ ${effect} }] }`);
  const done = entriesOf(run, { kind: 'step', id: 'move.carry', type: 'transition' }).at(-1);
  return `${done?.to} at T+${((done?.at ?? 0) - run.incidentAt) / 3600}h`;
};

describe('[ENG-546] a network that is degraded carries its share', () => {
  it.each([
    ['nothing', 'at: T+90h, do: degrade, what: line, to: 50%', 'done at T+11h'],
    ['half for four hours', 'at: T+3h, do: degrade, what: line, to: 50%, for: 4h', 'done at T+13h'],
    ['half since before', 'at: T+0, do: degrade, what: line, to: 50%', 'done at T+21h'],
    ['half of its packets', 'at: T+1h, do: degrade, what: line, errors: 50%', 'done at T+21h'],
  ])('%s', (_, effect, told) => {
    expect(across(effect)).toBe(told);
  });
});

/** A hundred gigabytes are carried from T+1h to T+11h, then put into service. */
const moved = (incident: string, more = ''): Run =>
  aRun(`
run: { horizon: 3d }
data: { rows: { volume: 100GB, rpo: 15m } }
components:
  db:
    holds: rows
    copies: { main: { at: here/a }, new: { at: there/a, role: warm } }
    backups: { daily: { every: 24h, at: there/b, works: 100% } }
services: { web: { needs: [db] } }
plans:
  move:
    kind: recovery
    trigger: { on: T+1h }
    steps:
      carry: { do: move-data, from: db/main, to: db/new, throughput: 10GB/h }
      open: { do: promote, what: db/new, takes: 0s, after: carry }
${more}
incidents: { strike: [${incident}] }`);

const MENDED = `  mend:
    kind: recovery
    trigger: { on: T+8h }
    steps: { back: { do: restore, what: db/main, from: db/daily, takes: 1h } }`;

const carrying = (run: Run): string => play(run, [{ kind: 'step', id: 'move.carry' }]);

describe('[ENG-540] data that are known to be spoilt are carried nowhere', () => {
  it.each([
    ['encrypted before it begins', '{ at: T+0, do: encrypt, what: db/main }'],
    ['encrypted while they are carried', '{ at: T+6h, do: encrypt, what: db/main }'],
    ['seen to be spoilt before', '{ at: T+0, do: corrupt, what: db/main }'],
    ['seen to be spoilt meanwhile', '{ at: T+0, do: corrupt, what: db/main, shows-after: 5h }'],
  ])('%s: the step waits for good', (_, strike) => {
    const run = moved(strike);
    expect(finalState(run, 'step', 'move.carry')).toBe('waiting');
    expect(finalState(run, 'copy', 'db/new')).toBe('ready');
    const [wait] = entriesOf(run, { kind: 'step', id: 'move.carry', type: 'waiting' });
    expect(wait?.missing).toMatchObject([
      { kind: 'source', what: { kind: 'copy', id: 'db/main' }, forGood: true },
    ]);
  });

  it('a step that restores them is waited for', () => {
    const run = moved('{ at: T+6h, do: encrypt, what: db/main }', MENDED);
    expect(carrying(run)).toMatchInlineSnapshot(`
      "T+1:00   step move.carry  pending → waiting
      T+1:00   step move.carry  waiting → working
      T+6:00   step move.carry  working → waiting
      T+6:00   step move.carry  misses source db/main
      T+9:00   step move.carry  waiting → working
      T+19:00  step move.carry  working → done"
    `);
    expect(finalState(run, 'copy', 'db/new')).toBe('serving');
  });

  it('what nobody has seen is carried with the rest, and shows where it has come to', () => {
    const run = moved('{ at: T+6h, do: corrupt, what: db/main, shows-after: 20h }');
    expect(play(run, [{ kind: 'copy', type: 'transition' }])).toMatchInlineSnapshot(`
      "T+11:00  copy db/new   ready → serving
      T+11:00  copy db/main  serving → ready
      T+26:00  copy db/main  ready → failed
      T+26:00  copy db/new   serving → failed"
    `);
  });

  it('it shows there too where the copy that was struck was mended meanwhile', () => {
    const run = moved(
      '{ at: T+6h, do: corrupt, what: db/main, shows-after: 20h }',
      MENDED.replace('T+8h', 'T+12h').replace('takes: 1h', 'takes: 1h, point: clean'),
    );
    expect(play(run, [{ kind: 'copy', type: 'transition' }])).toMatchInlineSnapshot(`
      "T+11:00  copy db/new   ready → serving
      T+11:00  copy db/main  serving → ready
      T+26:00  copy db/new   serving → failed"
    `);
  });
});

describe('[ENG-543] a copy that is struck while it is filled', () => {
  it.each([
    ['encrypt', '{ at: T+6h, do: encrypt, what: db/new }'],
    ['delete', '{ at: T+6h, do: delete, what: db/new }'],
  ])('%s: is filled again from the beginning', (_, strike) => {
    const run = moved(strike);
    expect(carrying(run)).toContain('T+6:00   step move.carry  working → waiting');
    expect(carrying(run)).toContain('T+16:00  step move.carry  working → done');
    expect(finalState(run, 'copy', 'db/new')).toBe('serving');
  });
});
