import { describe, expect, it } from 'vitest';
import { distributionOf, quantileBounds } from '../../../../src/analysis/campaign/distribution.ts';
import { summarise } from '../../../../src/analysis/campaign/summarise.ts';
import { createTally } from '../../../../src/analysis/campaign/tally.ts';
import { clopperPearson } from '../../../../src/analysis/statistics/shareInterval.ts';
import { at, InvariantError } from '../../../../src/base/assert.ts';
import { BEYOND, outcomeColumns } from '../../../../src/model/outcome.ts';
import { aDescription } from '../../../helpers/aDescription.ts';
import {
  aSetting,
  blocksOf,
  chanceOf,
  rowsOf,
  shuffled,
  tallyOf,
  wordNumber,
} from '../../../helpers/campaign/inventedTally.ts';

const COLUMNS = outcomeColumns(aDescription);

/** A row of the columns of the sample description: one service with both objectives, one data set, four rules. */
interface Future {
  readonly word?: Parameters<typeof wordNumber>[0];
  readonly down?: number;
  readonly longest?: number;
  readonly recovery?: number;
  readonly rtoMissed?: number;
  readonly mtpdMissed?: number;
  readonly lost?: number;
  readonly rpoMissed?: number;
  readonly breached?: readonly number[];
}

function rowOf(future: Future): readonly number[] {
  const { down = 0, recovery = down, longest = down } = future;
  return [
    wordNumber(future.word ?? 'holds'),
    down,
    longest,
    recovery,
    future.rtoMissed ?? 0,
    future.mtpdMissed ?? 0,
    future.lost ?? 0,
    future.rpoMissed ?? 0,
    ...(future.breached ?? [0, 0, 0, 0]),
  ];
}

const played = (rows: readonly (readonly number[])[], setting = aSetting()) => ({
  tally: tallyOf(COLUMNS, rows),
  description: aDescription,
  setting,
});

/** Seconds that are 0 for a third of the futures, beyond for some, often equal, else spread wide. */
function secondsOf(run: number, seed = 7): number {
  const u = chanceOf('kind', run, seed);
  if (u < 0.3) return 0;
  if (u > 0.93) return BEYOND;
  return 60 * Math.ceil(200 * chanceOf('size', run, seed));
}

const invented = (run: number): readonly number[] => {
  const recovery = secondsOf(run);
  const word = recovery === BEYOND ? 'stuck' : recovery > 9000 ? 'fails' : 'holds';
  return rowOf({
    word: recovery === 0 ? 'holds-degraded' : word,
    down: Math.min(recovery, 86_400),
    recovery,
    rtoMissed: recovery > 9000 ? 1 : 0,
    lost: chanceOf('lost', run) < 0.1 ? BEYOND : Math.floor(1000 * chanceOf('age', run)),
    rpoMissed: chanceOf('age', run) > 0.9 ? 1 : 0,
    breached: [chanceOf('law', run) < 0.2 ? 3600 : 0, 0, 0, 0],
  });
};

describe('a distribution', () => {
  it.each([1, 2, 9, 10, 49, 50, 51, 333, 2000])(
    'of %i futures is that of the sorted values',
    (n) => {
      const values = Int32Array.from({ length: n }, (_, run) => secondsOf(run));
      const order = Array.from(values.keys()).sort(
        (a, b) => at(values, a) - at(values, b) || a - b,
      );
      /** The smallest value that at least the share does not exceed, by counting. */
      const byCounting = (share: number): number =>
        order.find((_, i) => (i + 1) * 1000 >= Math.round(share * 1000) * n) ?? -1;
      const { dots, quantiles, least, greatest, none, beyond, worst } = distributionOf(
        'recovery',
        values,
        quantileBounds(n, 0.95),
      );
      expect(dots.map(({ run }) => run)).toEqual(
        Array.from({ length: 50 }, (_, i) => byCounting((i + 0.5) / 50)),
      );
      expect(quantiles.map(({ probability, run }) => [probability, run])).toEqual(
        [0.5, 0.75, 0.9, 0.95, 0.99].map((share) => [share, byCounting(share)]),
      );
      const reached = (value: number) => (value === BEYOND ? 'beyond' : value);
      for (const { value, run } of [...dots, ...quantiles]) {
        expect(value).toBe(reached(at(values, run)));
      }
      expect(least).toEqual({ value: reached(Math.min(...values)), run: order[0] });
      expect(greatest?.value).toBe(reached(Math.max(...values)));
      expect(none).toBe(values.filter((value) => value === 0).length);
      expect(beyond).toBe(values.filter((value) => value === BEYOND).length);
      const worstFirst = Array.from(values.keys())
        .filter((run) => at(values, run) > 0)
        .sort((a, b) => at(values, b) - at(values, a) || a - b);
      expect(worst.map(({ run }) => run)).toEqual(worstFirst.slice(0, 10));
      if (at(values, worstFirst[0] ?? 0) > 0) expect(greatest?.run).toBe(worstFirst[0]);
    },
  );

  it('says beyond, never a number, where the end of the run cut it off', () => {
    const values = Int32Array.from({ length: 100 }, (_, run) => (run < 88 ? run : BEYOND));
    const { quantiles } = distributionOf('recovery', values, quantileBounds(100, 0.95));
    const [p50, p75, p90] = quantiles;
    expect(p50).toMatchObject({ value: 49, interval: { low: 39, high: 60 } });
    expect(p75?.interval).toEqual({ low: 65, high: 83 });
    expect(p90).toMatchObject({ value: 'beyond', interval: { low: 83, high: 'beyond' } });
    expect(JSON.stringify(quantiles)).not.toContain(String(BEYOND));
  });

  it('has no bound where there are too few futures for one', () => {
    const values = Int32Array.from({ length: 20 }, (_, run) => 60 * run);
    const [, , p90] = distributionOf('down', values, quantileBounds(20, 0.95)).quantiles;
    expect(p90).toMatchObject({ value: 60 * 17, interval: { low: 60 * 14, high: null } });
  });

  it('of nothing is empty', () => {
    const nothing = distributionOf('down', new Int32Array(0), quantileBounds(0, 0.95));
    expect(nothing).toEqual({
      metric: 'down',
      none: 0,
      beyond: 0,
      dots: [],
      quantiles: [],
      least: null,
      greatest: null,
      worst: [],
    });
  });
});

describe('a summary', () => {
  const rows = rowsOf(1000, invented);
  const summary = summarise(played(rows));

  it('counts every word, and holds with or without degradation', () => {
    const counted = Object.values(summary.words).reduce((sum, count) => sum + count, 0);
    expect(counted).toBe(1000);
    expect(summary.holds.count).toBe(summary.words.holds + summary.words['holds-degraded']);
    expect(summary.holds.interval).toEqual(clopperPearson(summary.holds.count, 1000, 0.95));
  });

  it('lists the worst words, worst first, and among them those that took most', () => {
    // Below the minimum, of writes lost, in breach of each rule: all in seconds.
    const seconds = (run: number): number =>
      [1, 6, 8, 9, 10, 11].reduce((sum, column) => sum + Math.max(0, rows[run]?.[column] ?? 0), 0);
    const stuck = rows
      .flatMap((row, run) => (row[0] === wordNumber('stuck') ? [run] : []))
      .sort((a, b) => seconds(b) - seconds(a) || a - b);
    expect(summary.worst).toEqual(stuck.slice(0, 10).map((run) => ({ run, word: 'stuck' })));
    expect(summary.worst.map(({ run }) => run)).not.toEqual(
      [...summary.worst.map(({ run }) => run)].sort((a, b) => a - b),
    );
    const fewer = summarise(played(rows.slice(0, 12)));
    expect(fewer.worst.every(({ word }) => !word.startsWith('holds'))).toBe(true);
  });

  it('has the objectives that the dossier sets, each with its share and its misses', () => {
    const [service] = summary.services;
    expect(service?.objectives.map(({ objective, target }) => [objective, target])).toEqual([
      ['rto', 14_400],
      ['mtpd', 28_800],
    ]);
    const missed = rows.flatMap((row, run) => (row[4] === 1 ? [run] : []));
    expect(service?.objectives[0]?.met.count).toBe(1000 - missed.length);
    expect(service?.objectives[0]?.missedRuns).toEqual(missed.slice(0, 10));
    expect(service?.objectives[1]?.met).toMatchObject({ count: 1000, share: 1 });
    expect(summary.data[0]?.objectives.map(({ objective }) => objective)).toEqual(['rpo']);
  });

  it('has each rule with the share of futures that breach it', () => {
    expect(summary.rules.map(({ rule }) => rule)).toEqual(['P1', 'P6', 'P9', 'P12']);
    const breached = rows.filter((row) => (row[8] ?? 0) > 0).length;
    expect(summary.rules[0]?.breached.count).toBe(breached);
    expect(summary.rules[1]?.breached.count).toBe(0);
    expect(summary.rules[0]?.seconds.greatest?.value).toBe(3600);
  });

  it('says what a claim takes', () => {
    expect(summary.holdsClaim.table.map(({ futures }) => futures)).toEqual([29, 46, 61, 76]);
    const few = summarise(played(rowsOf(29, () => rowOf({}))));
    expect(few.holdsClaim).toMatchObject({ standing: 'shown', misses: 0, futuresNeeded: 29 });
    const one = summarise(played(rowsOf(40, (run) => rowOf({ word: run ? 'holds' : 'fails' }))));
    expect(one.holdsClaim).toMatchObject({ standing: 'open', misses: 1, futuresNeeded: 46 });
    const watched = summarise(
      played(
        rowsOf(29, () => rowOf({})),
        aSetting({ stopping: 'watched' }),
      ),
    );
    expect(watched.holdsClaim.standing).toBe('open');
  });

  it('is the same whatever the order in which blocks come', () => {
    const blocks = blocksOf(rows);
    for (const seed of [1, 2, 3, 4, 5]) {
      const tally = createTally(COLUMNS);
      for (const block of shuffled(blocks.length, seed)) tally.append(block, at(blocks, block));
      const again = summarise({ tally, description: aDescription, setting: aSetting() });
      expect(JSON.stringify(again)).toBe(JSON.stringify(summary));
    }
  });

  it('is plain data: it survives a message between threads', () => {
    expect(structuredClone(summary)).toEqual(summary);
    expect(JSON.parse(JSON.stringify(summary))).toEqual(summary);
  });

  it('of nothing played knows nothing', () => {
    const nothing = summarise(played([]));
    expect(nothing.holds).toMatchObject({ count: 0, of: 0, share: 0 });
    expect(nothing.holds.interval).toEqual({ low: 0, high: 1 });
    expect(nothing.holdsClaim).toMatchObject({ standing: 'open', futuresNeeded: 29 });
    expect(nothing.services[0]?.recovery.dots).toEqual([]);
  });

  it('refuses a tally of another design', () => {
    const tally = createTally([{ column: 'word' }]);
    const mixed = { tally, description: aDescription, setting: aSetting() };
    expect(() => summarise(mixed)).toThrow(InvariantError);
  });
});
