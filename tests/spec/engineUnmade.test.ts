/** What users could not write during an outage and never will: counted apart from what is lost. */
import { describe, expect, it } from 'vitest';
import { judge, wordFinding } from '../../src/analysis/index.ts';
import { aRun } from '../helpers/aDossier.ts';

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

const world = (backlog: string, writes = 'writes: 200GB/h'): string => `
run: { horizon: 3d }
services: { logs: { needs: [gate], ${backlog} } }
data: { records: { rpo: 1h, ${writes} } }
components:
  gate: { needs: [store], copies: { main: { at: there/a } } }
  store: { holds: records, copies: { main: { at: here/a } } }
incidents: { power: [{ at: T+0, do: outage, what: here/a, for: 37h42m }] }
`;

describe('writes that nobody made', () => {
  it('[ENG-375] are counted by what the service was short of, where they do not come back', () => {
    const run = aRun(world('backlog: { kept: 0% }'));
    const { unmade = [], data, reasons } = judge(run);
    // 37 h 42 min of 200 GB an hour.
    expect(
      unmade.map(({ service, data: of, seconds, bytes }) => [service, of, seconds, bytes]),
    ).toEqual([['logs', 'records', 135_720, 7_540e9]]);
    expect(data[0]?.lostSeconds).toBe(0);
    const said = reasons.find(({ finding }) => finding === 'writes-unmade');
    expect(said && plain(wordFinding(run, said, 'en'))).toMatchInlineSnapshot(
      `"While the service “logs” was short, 7.54 TB of the data set “records” were never written and will not come back: 37 h 42 min of writes, beside what is lost."`,
    );
    expect(said && plain(wordFinding(run, said, 'fr'))).toMatchInlineSnapshot(
      `"Le service « logs » manquant, 7,54 To n’ont jamais été écrits dans les données « records » et ne reviendront pas : 37 h 42 d’écritures, en plus de ce qui est perdu."`,
    );
  });

  it('[ENG-375] are the share that is not kept, and nothing is said of what a dossier does not state', () => {
    const bytesOf = (text: string): readonly number[] =>
      (judge(aRun(text)).unmade ?? []).map(({ bytes }) => bytes);
    expect(bytesOf(world('backlog: { kept: 75% }'))).toEqual([7_540e9 / 4]);
    expect(bytesOf(world('backlog: {}'))).toEqual([]);
    expect(bytesOf(world('objectives: { rto: 4h }'))).toEqual([]);
    expect(bytesOf(world('backlog: { kept: 0% }', 'volume: 1TB'))).toEqual([]);
  });
});
