import { describe, expect, it } from 'vitest';
import { compare } from '../../../../src/analysis/campaign/compare.ts';
import type { Played } from '../../../../src/analysis/campaign/summary.ts';
import { signTest } from '../../../../src/analysis/statistics/signTest.ts';
import { InvariantError } from '../../../../src/base/assert.ts';
import type { Description } from '../../../../src/model/description.ts';
import { BEYOND, outcomeColumns } from '../../../../src/model/outcome.ts';
import { aDescription } from '../../../helpers/aDescription.ts';
import {
  aSetting,
  chanceOf,
  rowsOf,
  tallyOf,
  wordNumber,
} from '../../../helpers/campaign/inventedTally.ts';

/** The sample description without data and rules: its columns are the word and five of the service. */
const small: Description = { ...aDescription, data: [], rules: [] };
const COLUMNS = outcomeColumns(small);

const rowOf = (recovery: number): readonly number[] => [
  wordNumber(recovery > 14_400 ? 'fails' : 'holds'),
  Math.min(recovery, 86_400),
  Math.min(recovery, 86_400),
  recovery,
  recovery > 14_400 ? 1 : 0,
  recovery > 28_800 ? 1 : 0,
];

const playedOf = (recoveries: readonly number[], setting = aSetting()): Played => ({
  tally: tallyOf(COLUMNS, recoveries.map(rowOf)),
  description: small,
  setting,
});

const hours = (...values: readonly number[]): readonly number[] =>
  values.map((value) => (value === Number.POSITIVE_INFINITY ? BEYOND : 3600 * value));
const never = Number.POSITIVE_INFINITY;

describe('a comparison', () => {
  it('pairs the futures of both, and lists those that differ', () => {
    const a = playedOf(hours(1, 5, 6, 2, never, 3, 3, never));
    const b = playedOf(hours(1, 1, 2, 6, 2, 1, 3, never));
    const { holds, services, runs } = compare(a, b);
    expect(runs).toBe(8);
    expect(holds.betterRuns).toEqual([1, 2, 4]);
    expect(holds.worseRuns).toEqual([3]);
    expect(holds.sign).toMatchObject({ better: 3, worse: 1, equal: 4 });
    expect(holds.sign.pValue).toBeCloseTo(0.625, 12);
    expect(holds.difference).toBe(0.25);
    const { recovery, objectives } = services[0] ?? {};
    expect(recovery?.sign).toMatchObject({ better: 4, worse: 1, equal: 3 });
    expect(recovery?.betterRuns.map(({ run }) => run)).toEqual([4, 1, 2, 5]);
    expect(recovery?.betterRuns[0]).toEqual({ run: 4, a: 'beyond', b: 7200 });
    expect(recovery?.worseRuns).toEqual([{ run: 3, a: 7200, b: 21_600 }]);
    expect(objectives?.[0]?.met.betterRuns).toEqual([1, 2, 4]);
    expect(objectives?.[0]?.targets).toEqual({ a: 14_400, b: 14_400 });
  });

  it('leaves pairs with a side beyond out of the mean, and counts them', () => {
    const a = playedOf(hours(1, 5, never, 2));
    const b = playedOf(hours(2, 1, 2, never));
    const { mean } = compare(a, b).services[0]?.recovery ?? {};
    expect(mean).toMatchObject({ pairs: 2, excluded: 2, difference: -5400 });
  });

  it('says better and worse only at its confidence', () => {
    const word = (better: number, worse: number, equal: number) => {
      const a = [...Array(better).fill(6), ...Array(worse).fill(1), ...Array(equal).fill(1)];
      const b = [...Array(better).fill(1), ...Array(worse).fill(6), ...Array(equal).fill(1)];
      return compare(playedOf(hours(...a)), playedOf(hours(...b))).holds.word;
    };
    expect(word(5, 0, 20)).toBe('chance');
    expect(word(6, 0, 20)).toBe('better');
    expect(word(0, 6, 20)).toBe('worse');
    expect(word(7, 1, 20)).toBe('chance');
    expect(word(10, 10, 5)).toBe('chance');
    expect(word(0, 0, 25)).toBe('same');
  });

  it('asks for more when somebody could stop at any look', () => {
    const watched = aSetting({ stopping: 'watched' });
    const a = hours(...Array(6).fill(6), ...Array(20).fill(1));
    const b = hours(...Array(26).fill(1));
    expect(compare(playedOf(a), playedOf(b)).holds.word).toBe('better');
    const onlyOne = compare(playedOf(a, watched), playedOf(b));
    expect(onlyOne).toMatchObject({ stopping: 'watched', holds: { word: 'chance' } });
  });

  it('never calls better what its own interval or its own test leaves open', () => {
    for (let better = 0; better < 25; better += 1) {
      for (let worse = 0; worse < 25 - better; worse += 3) {
        const a = hours(...Array(better).fill(6), ...Array(worse).fill(1), 1);
        const b = hours(...Array(better).fill(1), ...Array(worse).fill(6), 1);
        const { holds } = compare(playedOf(a), playedOf(b));
        if (holds.word !== 'better') continue;
        expect(holds.interval.low).toBeGreaterThanOrEqual(0);
        expect(signTest(better, worse)).toBeLessThanOrEqual(0.05);
      }
    }
  });

  it('turns round with the designs', () => {
    const a = playedOf(
      rowsOf(400, (run) => [run]).map((_, run) => 400 * Math.floor(60 * chanceOf('a', run))),
    );
    const b = playedOf(
      rowsOf(400, (run) => [run]).map((_, run) => 400 * Math.floor(55 * chanceOf('b', run))),
    );
    const there = compare(a, b);
    const back = compare(b, a);
    expect(back.holds.betterRuns).toEqual(there.holds.worseRuns);
    expect(back.holds.difference).toBeCloseTo(-there.holds.difference, 12);
    expect(back.services[0]?.recovery.sign.better).toBe(there.services[0]?.recovery.sign.worse);
    expect(back.services[0]?.recovery.mean.difference).toBeCloseTo(
      -(there.services[0]?.recovery.mean.difference ?? Number.NaN),
      9,
    );
  });

  it('shows what the same futures bought: a step shortened a little is seen through all the rest', () => {
    const luck = (run: number) => Math.floor(20_000 * chanceOf('weather', run));
    const a = playedOf(Array.from({ length: 500 }, (_, run) => 600 + luck(run)));
    const b = playedOf(
      Array.from({ length: 500 }, (_, run) => 300 + luck(run) + Math.floor(9 * chanceOf('b', run))),
    );
    const { mean, word } = compare(a, b).services[0]?.recovery ?? {};
    expect(word).toBe('better');
    expect(mean?.varianceRatio).toBeGreaterThan(1_000_000);
    expect(mean?.interval?.high).toBeLessThan(-290);
    const apart = playedOf(Array.from({ length: 500 }, (_, run) => 300 + luck(run + 10_000)));
    expect(compare(a, apart).services[0]?.recovery.mean.varianceRatio).toBeLessThan(2);
  });

  it('compares as many futures as both have', () => {
    const { runs, holds } = compare(playedOf(hours(1, 1, 1, 9)), playedOf(hours(1, 9)));
    expect(runs).toBe(2);
    expect(holds.a).toMatchObject({ count: 2, of: 2 });
    expect(compare(playedOf([]), playedOf(hours(1))).holds.word).toBe('chance');
  });

  it('leaves out what only one design has, and names it', () => {
    const without: Played = {
      tally: tallyOf(outcomeColumns({ ...small, services: [] }), [[0], [0]]),
      description: { ...small, services: [] },
      setting: aSetting(),
    };
    const { services, onlyInA, onlyInB } = compare(playedOf(hours(1, 2)), without);
    expect(services).toEqual([]);
    expect(onlyInA).toHaveLength(5);
    expect(onlyInB).toEqual([]);
  });

  it('keeps each design’s own target', () => {
    const strict: Description = {
      ...small,
      services: small.services.map((service) => ({ ...service, rto: 3600 })),
    };
    const b = { ...playedOf(hours(1, 2)), description: strict };
    const { objectives } = compare(playedOf(hours(1, 2)), b).services[0] ?? {};
    expect(objectives?.[0]?.targets).toEqual({ a: 14_400, b: 3600 });
  });

  it.each([
    { name: 'another seed', setting: { seed: 8 } },
    { name: 'another confidence', setting: { confidence: 0.9 } },
  ])('refuses $name', ({ setting }) => {
    const other = playedOf(hours(1), aSetting(setting));
    expect(() => compare(playedOf(hours(1)), other)).toThrow(InvariantError);
  });
});
