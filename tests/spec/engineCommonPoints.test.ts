/** Data sets of one group, restored to a picture that all of them have of one moment, or not at all. */
import { describe, expect, it } from 'vitest';
import type { Run } from '../../src/model/run.ts';
import { aRun } from '../helpers/aDossier.ts';
import { entriesOf, play } from '../helpers/play.ts';

/** Rows and files that must agree, spoilt at T+30m; each is restored to the point of the group. */
const restored = (ofRows: string, ofFiles: string): Run =>
  aRun(`
run: { horizon: 5d }
services: { web: { needs: [db, store] } }
data: { rows: { group: orders }, files: { group: orders } }
components:
  db:
    holds: rows
    copies: { main: { at: here/a } }
    backups: { base: { ${ofRows}, at: there/b, works: 100% } }
  store:
    holds: files
    copies: { main: { at: here/b } }
    backups: { ${ofFiles} }
plans:
  act:
    kind: recovery
    trigger: { when: rows is corrupted, learned-after: 0s }
    steps: { rows: { do: restore, what: db/main, from: db/base, takes: 1h, point: group } }
incidents: { bug: [{ at: T+30m, do: corrupt, what: [rows, files] }] }`);

const points = (run: Run): string => play(run, [{ type: 'restore-point' }]);

describe('[ENG-429] the point common to a group', () => {
  it.each([
    ['both every few hours', 'every: 6h', 'every: 4h', 'T+0:00'],
    ['one each night', 'every: 6h, at-time: 1h', 'every: 24h, at-time: 1h', 'T-11:00'],
    ['every five hours, and each night', 'every: 5h', 'every: 24h', 'T-12:00'],
  ])('is the latest moment of which all have a picture: %s', (_, ofRows, ofFiles, moment) => {
    const run = restored(ofRows, `copy: { ${ofFiles}, at: there/b, works: 100% }`);
    expect(points(run)).toBe(`T+1:30  copy db/main  restores ${moment} of db/base`);
  });

  it('any backup of the others will do', () => {
    const run = restored(
      'every: 6h',
      'one: { every: 24h, at-time: 2h, at: there/b }, two: { every: 12h, at: there/b }',
    );
    expect(points(run)).toBe('T+1:30  copy db/main  restores T+0:00 of db/base');
  });

  it.each([
    ['pictures at moments that never meet', 'daily: { every: 24h, at-time: 2h, at: there/b }'],
    ['no picture of another data set', ''],
    ['pictures that are not kept for long enough', 'daily: { every: 24h, keep: 6h, at: there/b }'],
  ])('%s: the restore waits for it, for good', (_, ofFiles) => {
    const run = restored('every: 6h, at-time: 0h', ofFiles);
    expect(points(run)).toBe('');
    expect(entriesOf(run, { type: 'waiting', id: 'act.rows' })[0]?.missing).toMatchObject([
      { kind: 'common-point', what: { kind: 'backup', id: 'db/base' }, forGood: true },
    ]);
  });
});
