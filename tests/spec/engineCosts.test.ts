/** What a run costs: the design, what its plan does, and what is down, lost or broken. */
import { describe, expect, it } from 'vitest';
import { judge, outcomeOf } from '../../src/analysis/index.ts';
import { compilePlant, createFutures, executeCompiled } from '../../src/engine/index.ts';
import { outcomeColumns } from '../../src/model/outcome.ts';
import type { Run } from '../../src/model/run.ts';
import { aDossier, aRun } from '../helpers/aDossier.ts';
import { entriesOf } from '../helpers/play.ts';

/** `standing-by app/two 1234` for each line, in cents. */
const linesOf = (run: Run): readonly string[] =>
  (judge(run).costs?.lines ?? []).map(({ heading, of, cents }) => `${heading} ${of} ${cents}`);

/** One copy serves, another stands by; the lead is an hour, the run ends a day after T. */
const TWO = `
run: { starts: 2026-03-10 08:00, lead: 1h, horizon: 23h }
services:
  web:
    needs: [app]
    objectives: { rto: 1h, mtpd: 4h, mbco: 50% }
    costs: { down: 100 EUR/h, rto-missed: 5 kEUR, mtpd-missed: 1 MEUR }
data: { files: { volume: 2TB, rpo: 10m, costs: { lost: 60 EUR/h, rpo-missed: 700 EUR, everything: 9 MEUR } } }
hosting: { here: { offer: on-premise, egress: 80 EUR/TB, sites: { a: {} } }, there: { offer: on-premise, sites: { b: {} } } }
components:
  app:
    holds: files
    copies:
      one: { at: here/a, costs: { serving: 24 EUR/d } }
      two: { at: there/b, role: warm, replicates: one, lag: 20m, costs: { serving: 48 EUR/d, standing-by: 12 EUR/d } }
`;

const FAILOVER = `
plans:
  failover:
    kind: recovery
    trigger: { when: web < 50%, learned-after: 1h }
    steps:
      go: { do: promote, what: app/two, takes: 1h, costs: 250 EUR }
incidents:
  fire: [{ at: T+0, do: destroy, what: here/a }]
`;

describe('the account of a run', () => {
  it('[ENG-265] a copy is paid for while it exists, by whether it serves; nothing for one that is lost', () => {
    const run = aRun(TWO + FAILOVER);
    // One served for an hour, then burnt; two stood by for three hours, and served the 21 that were left.
    expect(linesOf(run).slice(0, 3)).toEqual([
      'serving app/one 100',
      'standing-by app/two 150',
      'serving app/two 4200',
    ]);
    expect(judge(run).costs?.runningCents).toBe(4450);
  });

  it('[ENG-265] a cold copy costs nothing until it is created, and one rate stands for both', () => {
    const cold = (role: string): Run =>
      aRun(`
run: { starts: 2026-03-10 08:00, lead: 1h, horizon: 23h }
components:
  app: { copies: { one: { at: here/a }, two: { at: here/b, role: ${role}, costs: { serving: 24 EUR/d } } } }
incidents: { slow: [{ at: T+1h, do: degrade, what: app/one, to: 90% }] }
`);
    expect(linesOf(cold('cold'))).toEqual([]);
    expect(linesOf(cold('hot'))).toEqual(['standing-by app/two 2400']);
    expect(judge(cold('hot')).costs?.monthlyCents).toBe(73_000);
    expect(judge(cold('cold')).costs?.monthlyCents).toBe(0);
  });

  it('[ENG-266] what happens costs by the hour below the minimum, by the age of what is lost, and once for each objective missed', () => {
    const run = aRun(TWO + FAILOVER);
    expect(linesOf(run).slice(3)).toEqual([
      'step failover.go 25000',
      'down web 20000',
      'rto-missed web 500000',
      'lost files 2000',
      'rpo-missed files 70000',
    ]);
    expect(judge(run).costs?.incidentCents).toBe(25_000 + 20_000 + 500_000 + 2_000 + 70_000);
  });

  it('[ENG-266] the loss of everything has a price of its own', () => {
    const run = aRun(`${TWO}
incidents: { both: [{ at: T+0, do: destroy, what: [here/a, there/b] }] }
`);
    expect(linesOf(run)).toContain('lost files 900000000');
    expect(linesOf(run)).toContain('mtpd-missed web 100000000');
  });

  it('[ENG-267] data that a step takes out of a hosting cost what its provider asks, each time', () => {
    const move = (from: string): Run =>
      aRun(`${TWO.replace('at: there/b', `at: ${from}`)}
plans:
  leave:
    kind: continuity
    trigger: { when: here is under-notice }
    steps: { move: { do: move-data, from: app/one, to: app/two, takes: 1h } }
incidents: { notice: [{ at: T+0, do: cut, what: here, notice: 2d }] }
`);
    expect(linesOf(move('there/b'))).toContain('step leave.move 16000');
    expect(linesOf(move('here/a')).join()).not.toContain('step');
  });

  it('[ENG-268] the account is written as the run ends, the same in both executors and in the row of a future', () => {
    const text = TWO + FAILOVER;
    const run = aRun(text);
    const written = entriesOf(run, { type: 'cost' });
    expect(written.map(({ heading, of, cents }) => `${heading} ${of} ${cents}`)).toEqual(
      linesOf(run),
    );
    expect(new Set(written.map(({ at }) => at))).toEqual(new Set([run.endsAt]));
    const dossier = aDossier(text);
    const plant = compilePlant(dossier);
    expect(executeCompiled(plant, run.request, true).traceHash).toBe(run.traceHash);
    const { incidents, seed, mode } = run.request;
    const row = new Int32Array(outcomeColumns(run.description).length);
    createFutures(plant, { incidents, seed, mode }).play(0, row, 0);
    expect([...row]).toEqual([...outcomeOf(run, judge(run))]);
    expect([...row].slice(-2)).toEqual([45, 6170]);
  });

  it('[ENG-268] a dossier that says of nothing what it costs is told nothing of costs', () => {
    const run = aRun('incidents: { slow: [{ at: T+1h, do: degrade, what: app, to: 90% }] }');
    expect('costs' in judge(run)).toBe(false);
    expect(entriesOf(run, { type: 'cost' })).toEqual([]);
    expect(outcomeColumns(run.description).map(({ column }) => column)).not.toContain(
      'running-cost',
    );
  });
});
