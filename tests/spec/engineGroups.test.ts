/** Data sets that must agree, taken back to different moments. */
import { describe, expect, it } from 'vitest';
import { judge, wordFinding } from '../../src/analysis/index.ts';
import { LANGUAGES } from '../../src/model/localised.ts';
import { aRun } from '../helpers/aDossier.ts';
import { play } from '../helpers/play.ts';

const plan = (when: string, steps: string): string => `
plans:
  act:
    kind: recovery
    trigger: { when: ${when}, learned-after: 0s }
    steps:
      ${steps}`;

describe('a group that must agree', () => {
  const group = (point: string, more = ''): string => `
run: { horizon: 5d }
services: { web: { needs: [db, store] } }
data: { rows: { group: orders }, files: { group: orders } }
components:
  db:
    holds: rows
    copies: { main: { at: here/a } }
    backups: { hourly: { every: 1h, at: there/b, works: 100% } }
  store:
    holds: files
    copies: { main: { at: here/b } }
    backups: { daily: { every: 24h, at-time: 2h, at: there/b, works: 100% } }
${plan(
  'rows is corrupted',
  `rows: { do: restore, what: db/main, from: db/hourly, takes: 1h${point} }
      files: { do: restore, what: store/main, from: store/daily, takes: 1h${point} }
      open-rows: { do: promote, what: db/main, takes: 0s, after: [rows, files] }
      open-files: { do: promote, what: store/main, takes: 0s, after: open-rows }${more}`,
)}
incidents: { bug: [{ at: T+30m, do: corrupt, what: [rows, files] }] }`;
  const shown = [{ type: 'restore-point' }, { type: 'orphans' }, { type: 'reconciled' }] as const;

  it('[ENG-152] taken back to two moments, what lies between matches nothing, until it is reconciled', () => {
    const run = aRun(
      group('', '\n      match: { do: reconcile, what: rows, takes: 3h, after: open-files }'),
    );
    expect(play(run, shown)).toMatchInlineSnapshot(`
      "T+1:30  copy db/main     restores T+0:00 of db/hourly
      T+1:30  copy store/main  restores T-10:00 of store/daily
      T+1:30  copy store/main  leaves 36000 s of orphans between files and rows
      T+4:30  copy db/main     reconciles 36000 s of rows (kept)"
    `);
  });

  it('[ENG-499] the verdict says what matches nothing as the run ends, and not what was reconciled', () => {
    const said = (more: string) => {
      const run = aRun(group('', more));
      const { data, reasons } = judge(run);
      const reason = reasons.find(({ finding }) => finding === 'orphans');
      return {
        rows: data.map(({ data: set, orphans }) => [set, orphans?.map(({ other }) => other)]),
        sentences: reason ? LANGUAGES.map((language) => wordFinding(run, reason, language)) : [],
      };
    };
    expect(said('')).toMatchInlineSnapshot(`
      {
        "rows": [
          [
            "rows",
            undefined,
          ],
          [
            "files",
            [
              "rows",
            ],
          ],
        ],
        "sentences": [
          "Les données « files » et les données « rows » ne s’arrêtent plus au même instant : 10 h d’écritures sont sans correspondance.",
          "The data set “files” and the data set “rows” no longer stop at the same moment: 10 h of writes match nothing.",
        ],
      }
    `);
    const reconciled = said(
      '\n      match: { do: reconcile, what: rows, takes: 3h, after: open-files }',
    );
    expect(reconciled).toEqual({
      rows: [
        ['rows', undefined],
        ['files', undefined],
      ],
      sentences: [],
    });
  });

  it('[ENG-152] restored to the latest point common to the group, nothing is left over', () => {
    const run = aRun(group(', point: group').replace('every: 24h, at-time: 2h', 'every: 6h'));
    expect(play(run, shown)).toMatchInlineSnapshot(`
      "T+1:30  copy db/main     restores T+0:00 of db/hourly
      T+1:30  copy store/main  restores T+0:00 of store/daily"
    `);
  });
});

describe('a group of which one is whole', () => {
  /** Both are down; the rows are restored to T-10m, the files lost nothing. `first` and `second` open one after the other. */
  const opened = (first: string, second: string): string =>
    play(
      aRun(`
run: { horizon: 2d }
services: { web: { needs: [db, store] } }
data: { rows: { group: orders }, files: { group: orders } }
components:
  db:
    holds: rows
    copies: { main: { at: here/a }, new: { at: there/a, role: warm } }
    backups: { often: { every: 30m, at-time: 20m, at: there/b, works: 100% } }
  store:
    holds: files
    copies: { main: { at: here/a }, spare: { at: there/a, role: hot, replicates: main, mode: sync } }
${plan(
  'here/a is down',
  `rows: { do: restore, what: db/new, from: db/often, takes: 1h }
      open-${first}: { do: promote, what: ${first}, takes: 10m, after: rows }
      open-${second}: { do: promote, what: ${second}, takes: 10m, after: open-${first} }`.replace(
    /open-(\w+)\/\w+/g,
    'open-$1',
  ),
)}
incidents: { fire: [{ at: T+0, do: destroy, what: here/a }] }`),
      [{ type: 'orphans' }],
    );

  it('[ENG-152] is compared too as it goes into service, whichever opens first', () => {
    expect(opened('db/new', 'store/spare')).toMatchInlineSnapshot(
      `"T+1:20  copy store/spare  leaves 600 s of orphans between files and rows"`,
    );
    expect(opened('store/spare', 'db/new')).toMatchInlineSnapshot(
      `"T+1:20  copy db/new  leaves 600 s of orphans between rows and files"`,
    );
  });
});
