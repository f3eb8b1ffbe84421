/** What is said of money: one run, two runs side by side, two designs over many futures. */
import { describe, expect, it } from 'vitest';
import {
  compare,
  compareRuns,
  formatMoney,
  judge,
  sentenceOf,
  summarise,
  wordComparison,
  wordCosts,
  wordDifference,
} from '../../../../src/analysis/index.ts';
import { compilePlant, createFutures } from '../../../../src/engine/index.ts';
import type { Run } from '../../../../src/model/run.ts';
import { aDossier, aRun } from '../../../helpers/aDossier.ts';
import { aSetting, tallyOf } from '../../../helpers/campaign/inventedTally.ts';

const plain = (text: string | null): string => (text ?? '').replace(/[\u00a0\u202f]/g, ' ');

/** A product with one copy, or with a hot one that takes over by itself. */
const design = (spare: string): string => `
services: { web: { needs: [app], costs: { down: 1 kEUR/h } } }
components:
  app:
    switchover: { takes: 1h }
    copies: { one: { at: here/a, costs: { serving: 730 EUR/month } } ${spare} }
incidents: { fire: [{ at: T+0, do: destroy, what: here/a }] }
`;
const ALONE = design('');
const DOUBLED = design(', two: { at: here/b, role: hot, costs: { serving: 1460 EUR/month } }');

describe('money', () => {
  it.each([
    [0, '0 €', '€0'],
    [99, '0,99 €', '€0.99'],
    [1_234_567, '12 346 €', '€12,346'],
    [-500_000, '−5 000 €', '−€5,000'],
  ])('%s cents', (cents, fr, en) => {
    expect([plain(formatMoney(cents, 'fr')), plain(formatMoney(cents, 'en'))]).toEqual([fr, en]);
  });

  it('differences have a word for more, less and as much', () => {
    expect([1000, -1000, 0].map((cents) => plain(wordDifference(cents, 'fr')))).toEqual([
      '10 € de plus',
      '10 € de moins',
      'autant',
    ]);
  });
});

describe('a run', () => {
  const run = aRun(DOUBLED);

  it('says what a month costs, and the run', () => {
    const { costs } = judge(run);
    if (!costs) throw new Error('no costs');
    expect(wordCosts(costs, 'fr').map(plain)).toEqual([
      'Un mois sans incident coûte 2 190 €.',
      'Pendant la simulation, la solution coûte 51 € et ce qui arrive 1 000 €.',
    ]);
    expect(wordCosts(costs, 'en').map(plain)).toEqual([
      'A month without an incident costs €2,190.',
      'Over the run, the design costs €51 and what happens costs €1,000.',
    ]);
  });

  it('has its account at the end of the log', () => {
    const told = run.entries.filter(({ type }) => type === 'cost');
    expect(told.map((entry) => plain(sentenceOf(run, entry, 'fr')))).toEqual([
      'App (one), en service : 1 €.',
      'App (two), en attente : 4 €.',
      'App (two), en service : 46 €.',
      'Web, sous le minimum : 1 000 €.',
    ]);
  });
});

/** A design played over a few futures. */
function played(text: string) {
  const plant = compilePlant(aDossier(text));
  const asked = { incidents: ['fire'], seed: 7, mode: 'sampled' } as const;
  const futures = createFutures(plant, asked);
  const rows = Array.from({ length: 20 }, (_, run) => {
    const row = new Int32Array(futures.columns.length);
    futures.play(run, row, 0);
    return [...row];
  });
  return {
    tally: tallyOf(futures.columns, rows),
    description: plant.description,
    setting: aSetting(),
  };
}

it('two runs differ by what they cost', () => {
  const judged = (run: Run) => ({ run, verdict: judge(run) });
  const { rows } = compareRuns(judged(aRun(DOUBLED)), judged(aRun(ALONE)));
  expect(rows.filter(({ row }) => row.endsWith('cost'))).toEqual([
    { row: 'monthly-cost', here: 219_000, beside: 73_000 },
    { row: 'running-cost', here: 5_100, beside: 100 },
    { row: 'incident-cost', here: 100_000, beside: 2_400_000 },
  ]);
});

it('two designs are told apart by what they cost a month, and what they save', () => {
  const [a, b] = [played(ALONE), played(DOUBLED)];
  const summary = summarise(b);
  expect(summary.costs?.incident.quantiles[0]?.value).toBe(1000);
  const names = { a: 'seul', b: 'doublé' };
  const said = (language: 'fr' | 'en') =>
    plain(wordComparison(compare(a, b), b.description, names, language).costs);
  expect(said('fr')).toBe(
    'Avec « doublé », un mois coûte 1 460 € de plus, et ce qui arrive, en moyenne, 23 000 € de moins.',
  );
  expect(said('en')).toBe(
    'With “doublé”, a month costs €1,460 more, and what happens costs, on average, €23,000 less.',
  );
});
