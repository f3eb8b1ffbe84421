/** A group that is restored to a common point must have one: schedules that never meet are told before any run. */
import { describe, expect, it } from 'vitest';
import { openDossier } from '../../src/scenario/index.ts';

const saved = (backups: string): string => `{ backups: { ${backups} } }`;

/** Codes about the common point of a group of three, from the moments at which each is saved. */
function codes(ofRows: string, ofFiles: string, ofMail: string, point = 'point: group'): unknown {
  const component = (data: string, backups: string): string =>
    `{ holds: ${data}, copies: { main: { at: here/a } }, ${saved(backups).slice(1)}`;
  const text = `
bascule: 1
product: { name: A product, doctrine: none }
run: { starts: 2026-01-05 12:00, horizon: 1d }
hosting:
  here: { offer: on-premise, operator: here, sites: { a: {} } }
  there: { offer: on-premise, operator: there, sites: { b: {} } }
services: { web: { needs: [db, store, post] } }
data: { rows: { group: orders }, files: { group: orders }, mail: { group: orders } }
components:
  db: ${component('rows', `base: { ${ofRows}, at: there/b }`)}
  store: ${component('files', ofFiles)}
  post: ${component('mail', ofMail)}
plans:
  act:
    kind: recovery
    trigger: { when: rows is corrupted, learned-after: 0s }
    steps: { rows: { do: restore, what: db/main, from: db/base, takes: 1h, ${point} } }
incidents: { bug: [{ at: T+30m, do: corrupt, what: [rows, files] }] }`;
  const opened = openDossier({ path: 'test.yaml', text, files: {} });
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  return opened.value.warnings
    .filter(({ code }) => code === 'SCN-642')
    .map(({ path, params }) => [path.join('.'), params]);
}

const copy = (words: string): string => `copy: { ${words}, at: there/b }`;
const told = (unsaved: string | null) => [
  ['plans.act.steps.rows.point', { data: 'rows', group: 'orders', unsaved }],
];

describe('[SCN-R41] the point common to a group', () => {
  it.each([
    ['one each night', 'every: 24h, at-time: 1h', 'every: 24h, at-time: 1h'],
    ['periods that meet each week', 'every: 7d', 'every: 5h'],
    ['one each night, the others every six hours', 'every: 6h', 'every: 6h, at-time: 18h'],
  ])('is there: %s', (_, ofRows, ofFiles) => {
    expect(codes(ofRows, copy(ofFiles), copy('every: 1h'))).toEqual([]);
  });

  it('is there through any of several backups', () => {
    const two = `late: { every: 24h, at-time: 23h, at: there/b }, ${copy('every: 24h')}`;
    expect(codes('every: 24h', two, copy('every: 12h'))).toEqual([]);
  });

  it.each([
    ['never at one hour', 'every: 24h, at-time: 2h', 'every: 6h'],
    ['never at one minute', 'every: 1h', 'every: 2h, at-time: 30m'],
  ])('never comes: %s', (_, ofRows, ofFiles) => {
    expect(codes(ofRows, copy(ofFiles), copy('every: 1m'))).toEqual(told(null));
  });

  it('never comes when any two agree, and not all three', () => {
    const files = `${copy('every: 24h')}, late: { every: 24h, at-time: 12h, at: there/b }`;
    const mail = 'copy: { every: 24h, at-time: 12h, at: there/b }';
    expect(codes('every: 24h', files, mail)).toEqual(told(null));
  });

  it('never comes where nothing saves a data set', () => {
    expect(codes('every: 24h', copy('every: 24h'), '')).toEqual(told('mail'));
  });

  it('is not asked for by a restore by itself', () => {
    expect(codes('every: 24h, at-time: 2h', copy('every: 6h'), '', 'point: clean')).toEqual([]);
  });
});
